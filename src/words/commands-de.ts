// German sentences that the commands print.
import { adminDe } from './admin-de.ts'
import { audioDe } from './audio-de.ts'
import { glossaryDe } from './glossary-de.ts'
import { importDe } from './import-de.ts'
import { lintDe } from './lint-de.ts'
import { newDe } from './new-de.ts'
import { releaseDe } from './release-de.ts'
import { repairDe } from './repair-de.ts'
import { retimeDe } from './retime-de.ts'
import type { Said } from './said.ts'

const decimal = new Intl.NumberFormat('de', { maximumFractionDigits: 1 })
const kilobytes = (bytes: number): string => `${decimal.format(bytes / 1000)} kB`
const count = (number: number, one: string, many: string): string =>
  `${decimal.format(number)} ${number === 1 ? one : many}`

const duration = (seconds: number): string => {
  if (seconds < 60) return count(Math.round(seconds), 'Sekunde', 'Sekunden')
  if (seconds < 3600) return count(Math.round(seconds / 60), 'Minute', 'Minuten')
  return count(Math.round(seconds / 360) / 10, 'Stunde', 'Stunden')
}

export const commandsDe = {
  nothingWritten: 'Es wurde nichts geschrieben.',
  ourMistake: 'Das ist ein Fehler im Programm, nicht im Inhalt. Veröffentlicht wurde nichts.',
  builtFolder:
    'Dieser Ordner wird gebaut und dabei jedes Mal als Ganzes ersetzt. Was hier steht, nicht von Hand ändern.',
  helpBuild: `npm run build            baut die Website mit dem Feed

  --content ORDNER       Ordner mit episodes/ und transcripts/ (sonst: dieses Projekt)
  --output ORDNER        wohin gebaut wird (sonst: _site)
  --base-url ADRESSE     Adresse der Website (sonst: SITE_URL, dann url aus show.yaml)
  --admin                mit der Redaktion im Browser unter /admin/ (braucht repository in show.yaml)

Nach npm run build gehören zwei Striche davor:  npm run build -- --output public`,
  helpStart: `npm start                baut die Website für diesen Rechner und zeigt sie

  --content ORDNER       Ordner mit episodes/ und transcripts/ (sonst: dieses Projekt)
  --output ORDNER        wohin gebaut wird (sonst: _site)

PORT=8081 npm start      nimmt einen anderen Port (sonst: 8080)
HOST=0.0.0.0 npm start   ist auch für andere Geräte im Netz zu erreichen`,
  helpDev: `npm run dev              zeigt die Website auf diesem Rechner, und jede Änderung nach ein, zwei Sekunden

  --content ORDNER       Ordner mit episodes/ und transcripts/ (sonst: dieses Projekt)
  --output ORDNER        wohin gebaut wird (sonst: .cache/preview)

Entwürfe und künftige Folgen sind gekennzeichnet auf den Seiten zu sehen, und in keinem Feed. Der Ordner ist deshalb
nichts zum Hochladen: Was alle sehen sollen, bauen npm run build und npm run release nach _site.

PORT=8081 npm run dev      nimmt einen anderen Port (sonst: 8080)
HOST=0.0.0.0 npm run dev   ist auch für andere Geräte im Netz zu erreichen`,
  built: (facts: {
    readonly title: string
    readonly episodes: number
    readonly durationSeconds: number
    readonly pages: number
    readonly feedBytes: number
    readonly stylesBytes: number
    readonly scriptBytes: number
    readonly fontsBytes: number
    readonly seconds: number
    readonly folder: string
  }): string =>
    [
      `„${facts.title}“ ist gebaut: ${count(facts.episodes, 'Folge', 'Folgen')}, ${duration(facts.durationSeconds)}, ` +
        `${count(facts.pages, 'Seite', 'Seiten')}, Feed ${kilobytes(facts.feedBytes)}, in ${count(Math.round(facts.seconds * 10) / 10, 'Sekunde', 'Sekunden')}.`,
      `Stile ${kilobytes(facts.stylesBytes)}, Skript ${kilobytes(facts.scriptBytes)}, Schriften ${kilobytes(facts.fontsBytes)}. Ordner: ${facts.folder}`,
    ].join('\n'),
  addresses: (facts: { readonly siteUrl: string; readonly feedUrl: string }): string =>
    `Website:  ${facts.siteUrl}\nFeed:     ${facts.feedUrl}\n\nBeenden mit Strg+C.`,
  building: 'Die Website wird gebaut …',
  watching:
    'Änderungen an Inhalt und Programm erscheinen von selbst im Browser. Bearbeiten geht auch dort, unter /admin/.',
  helpRelease: releaseDe.help,
  refusals: {
    ...importDe.refusals,
    ...lintDe.refusals,
    ...releaseDe.refusals,
    ...repairDe.refusals,
    ...audioDe.refusals,
    ...newDe.refusals,
    ...retimeDe.refusals,
    ...glossaryDe.refusals,
    ...adminDe.refusals,
    'episode-unknown': (facts: { readonly found: string; readonly write: string | undefined }): Said => ({
      what: `Eine Folge „${facts.found}“ gibt es nicht.`,
      write: facts.write,
    }),
    'episode-several': (facts: { readonly found: string; readonly ids: readonly string[] }): Said => ({
      what: `„${facts.found}“ passt auf mehrere Folgen: ${facts.ids.join(', ')}.`,
    }),
    'edit-outdated': (facts: { readonly file: string }): Said => ({
      what: `„${facts.file}“ hat sich inzwischen geändert. Es wurde nichts geschrieben; der Befehl kann gleich noch einmal laufen.`,
    }),
    'unknown-flag': (facts: { readonly found: string; readonly nearest: string | undefined }): Said => ({
      what: `„${facts.found}“ kennt dieser Befehl nicht.`,
      write: facts.nearest,
    }),
    'flag-without-value': (facts: { readonly flag: string }): Said => ({
      what: `Nach „${facts.flag}“ fehlt der Wert.`,
    }),
    'unexpected-word': (facts: { readonly found: string; readonly isRelease: boolean }): Said => ({
      what: `Mit „${facts.found}“ kann dieser Befehl nichts anfangen. Jede Angabe beginnt mit ${facts.isRelease ? '--accept, --yes, ' : ''}--content, --output oder --base-url.`,
    }),
    'bad-address': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ ist keine Adresse für eine Website. Sie beginnt mit https:// und enthält weder ? noch # noch Zugangsdaten.`,
      write: '--base-url https://podcast.example/',
    }),
    'output-in-the-way': (facts: { readonly folder: string }): Said => ({
      what: `Nach „${facts.folder}“ kann nicht gebaut werden: Dort liegt der Inhalt, aus dem gebaut wird.`,
      write: '--output _site',
    }),
    'output-is-a-file': (facts: { readonly folder: string }): Said => ({
      what: `„${facts.folder}“ ist eine Datei. Gebaut wird in einen Ordner.`,
      write: '--output _site',
    }),
    'output-not-ours': (facts: { readonly folder: string }): Said => ({
      what: `Im Ordner „${facts.folder}“ liegen Dateien, die nicht von diesem Programm stammen. Beim Bauen wird der ganze Ordner ersetzt, deshalb bleibt er unberührt. Es muss ein leerer oder neuer Ordner sein.`,
    }),
    'output-mounted': (facts: { readonly path: string }): Said => ({
      what: `„${facts.path}“ lässt sich nicht austauschen, vermutlich ist dort ein Laufwerk eingehängt oder ein Programm hält den Ordner offen. Ein Unterordner geht.`,
    }),
    'not-allowed': (facts: { readonly path: string }): Said => ({
      what: `Auf „${facts.path}“ darf dieses Programm nicht zugreifen.`,
    }),
    'disk-full': (facts: { readonly path: string }): Said => ({
      what: `Der Datenträger ist voll: „${facts.path}“ passt nicht mehr darauf.`,
    }),
    'file-changed': (facts: { readonly file: string }): Said => ({
      what: `„${facts.file}“ hat sich während des Bauens geändert. Wenn die Datei fertig gespeichert ist, bitte noch einmal bauen.`,
    }),
    'image-unreadable': (facts: { readonly file: string }): Said => ({
      what: `Das Bild „${facts.file}“ lässt sich nicht lesen. Vermutlich ist die Datei beschädigt.`,
    }),
    'path-taken': (facts: { readonly path: string }): Said => ({
      what: `Zwei Dateien der Website bekämen dieselbe Adresse: „${facts.path}“. Vermutlich heißt eine Folge, ihr Transkript oder eine Seite so wie etwas, das es dort schon gibt. Ein anderer Dateiname hilft.`,
    }),
    'bad-port': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ ist kein Port. Ein Port ist eine Zahl von 1 bis 65535.`,
      write: 'PORT=8081 npm start',
    }),
    'port-taken': (facts: { readonly port: number; readonly command: string }): Said => ({
      what: `Auf Port ${facts.port} antwortet schon ein anderes Programm, vielleicht läuft dieser Befehl in einem zweiten Fenster. Es hilft, dieses Programm zu beenden oder einen anderen Port zu nehmen.`,
      write: `PORT=${facts.port + 1} ${facts.command}`,
    }),
    'port-forbidden': (facts: { readonly port: number; readonly command: string }): Said => ({
      what: `Port ${facts.port} darf dieses Programm nicht öffnen. Ports ab 1024 gehen.`,
      write: `PORT=8080 ${facts.command}`,
    }),
    'bad-host': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ ist keine Adresse dieses Rechners.`,
      write: 'HOST=0.0.0.0 npm start',
    }),
  },
}

export type CommandWords = typeof commandsDe
