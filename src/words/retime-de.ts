// German sentences of the command that moves times to a new cut.
import type { Said } from './said.ts'

interface Stretch {
  readonly startSeconds: number
  readonly endSeconds: number
}

const decimal = new Intl.NumberFormat('de', { maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('de')
const count = (number: number, one: string, many: string): string =>
  `${whole.format(number)} ${number === 1 ? one : many}`
const clock = (seconds: number): string => {
  const all = Math.round(seconds)
  const [minutes, rest] = [Math.floor(all / 60), `${all % 60}`.padStart(2, '0')]
  if (minutes < 60) return `${minutes}:${rest}`
  return `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}:${rest}`
}
const length = (seconds: number): string => {
  if (seconds >= 90) return `${clock(seconds)} Minuten`
  const shown = decimal.format(seconds)
  return `${shown} ${shown === '1' ? 'Sekunde' : 'Sekunden'}`
}
const lasting = ({ startSeconds, endSeconds }: Stretch): string => length(endSeconds - startSeconds)

const example = 'npm run retime -- staffel-1/02-name --from alt.mp3 --to neu.mp3'
const inVain = 'Geändert wurde nichts.'

export const retimeDe = {
  help: `npm run retime -- FOLGE --from ALT --to NEU     verschiebt Kapitel, Transkripte und Ausschnitte, wenn die Aufnahme neu geschnitten wurde

  FOLGE                  wie staffel-2/03-wolfsburg, wolfsburg oder der Pfad der Datei
  --from AUFNAHME        die alte Aufnahme, zu der die Zeiten passen
  --to AUFNAHME          die neue (sonst: die Aufnahme der Folge)
  --offset ZEIT          verschiebt alles um eine feste Zeit, ohne Aufnahmen: 12.5 oder 0:12 nach hinten, -0:12 nach vorn
  --full                 zeigt jede Änderung, nicht nur die ersten und letzten
  --dry-run              zeigt nur, was sich änderte
  --yes                  schreibt ohne Frage
  --again                auch wenn die Zeiten schon verschoben wurden
  --content ORDNER       Ordner mit episodes/ und transcripts/ (sonst: dieses Projekt)
  --lang de|en           Sprache der Meldungen

Die beiden Aufnahmen werden verglichen: Was in beiden zu hören ist, behält seine Kapitel und seinen Text. Was
herausgeschnitten wurde, verliert sie. Zu neuem Ton erfindet der Befehl keinen Text.`,
  listening: 'Beide Aufnahmen werden angehört …',
  found: 'Die neue Aufnahme im Vergleich zur alten:',
  nothing: 'Beide Aufnahmen haben dieselben Zeiten. Zu verschieben ist nichts.',
  shifted: (seconds: number): string =>
    `Alles beginnt ${length(Math.abs(seconds))} ${seconds < 0 ? 'früher' : 'später'}.`,
  shorterStart: (facts: Stretch): string => `Der Anfang ist ${lasting(facts)} kürzer.`,
  longerStart: (facts: Stretch): string =>
    `Vorn sind ${lasting(facts)} dazugekommen. Bis ${clock(facts.endSeconds)} gibt es keinen Text.`,
  replacedStart: (facts: { readonly removed: Stretch; readonly inserted: Stretch }): string =>
    `Der Anfang ist ein anderer: statt ${lasting(facts.removed)} jetzt ${lasting(facts.inserted)}. Bis ${clock(facts.inserted.endSeconds)} gibt es keinen Text.`,
  shorterEnd: (facts: Stretch): string => `Das Ende ist ${lasting(facts)} kürzer.`,
  longerEnd: (facts: Stretch): string =>
    `Hinten sind ${lasting(facts)} dazugekommen. Ab ${clock(facts.startSeconds)} gibt es keinen Text.`,
  removed: (facts: Stretch): string => `Bei ${clock(facts.startSeconds)} wurden ${lasting(facts)} entfernt.`,
  inserted: (facts: Stretch): string =>
    `Bei ${clock(facts.startSeconds)} kamen ${lasting(facts)} dazu. Zwischen ${clock(facts.startSeconds)} und ${clock(facts.endSeconds)} gibt es keinen Text.`,
  replaced: (facts: { readonly removed: Stretch; readonly inserted: Stretch }): string =>
    `Bei ${clock(facts.removed.startSeconds)} wurden ${lasting(facts.removed)} durch ${lasting(facts.inserted)} ersetzt. Zwischen ${clock(facts.inserted.startSeconds)} und ${clock(facts.inserted.endSeconds)} gibt es keinen Text.`,
  changed: (facts: Stretch): string =>
    `Zwischen ${clock(facts.startSeconds)} und ${clock(facts.endSeconds)} klingt sie anders und ist gleich lang: Dort bleibt der Text, wie er ist.`,
  file: (facts: {
    readonly file: string
    readonly count: number
    readonly removed: number
    readonly cut: number
  }): string =>
    [
      `${facts.file}: ${count(facts.count, 'Eintrag', 'Einträge')}`,
      ...(facts.removed > 0
        ? [`${whole.format(facts.removed)} ${facts.removed === 1 ? 'entfällt' : 'entfallen'}`]
        : []),
      ...(facts.cut > 0 ? [`${whole.format(facts.cut)} ${facts.cut === 1 ? 'wird' : 'werden'} gekürzt`] : []),
    ].join(', '),
  more: (groups: number): string =>
    `  … ${count(groups, 'weitere Änderung', 'weitere Änderungen')} (--full zeigt alle)`,
  lostSoundbite: (facts: {
    readonly file: string
    readonly oldSeconds: number
    readonly newSeconds: number | undefined
  }): string =>
    facts.newSeconds === undefined
      ? `Der Ausschnitt (soundbites) bei ${clock(facts.oldSeconds)} beginnt in einem Stück, das es nicht mehr gibt. Er bleibt, wie er ist: Bitte in ${facts.file} neu wählen.`
      : `Der Ausschnitt (soundbites) bei ${clock(facts.oldSeconds)} ist nicht mehr ganz da. Er beginnt jetzt bei ${clock(facts.newSeconds)}: Bitte in ${facts.file} anhören und die Dauer anpassen.`,
  nothingToMove: 'In Kapiteln, Transkripten und Ausschnitten dieser Folge ändert sich nichts.',
  question: (facts: { readonly files: number }): string =>
    `${facts.files === 1 ? 'Diese Datei' : `Diese ${facts.files} Dateien`} so ändern? [j/N] `,
  yes: ['j', 'ja'],
  declined: inVain,
  dryRun: 'Das war nur eine Probe (--dry-run). Geschrieben wurde nichts.',
  written: (facts: { readonly files: readonly string[] }): string => `Geändert: ${facts.files.join(', ')}.`,
  next: 'Als Nächstes: npm run check prüft alles, npm run dev zeigt die Folge im Browser. Rückgängig macht es git restore.',
  refusals: {
    'retime-episode-missing': (_facts: Record<never, never>): Said => ({
      what: 'Es fehlt, um welche Folge es geht.',
      write: example,
    }),
    'retime-stray-word': (facts: { readonly found: string }): Said => ({
      what: `Mit „${facts.found}“ kann dieser Befehl nichts anfangen. Er nimmt eine Folge und zwei Aufnahmen.`,
      write: example,
    }),
    'retime-from-missing': (facts: { readonly id: string }): Said => ({
      what: 'Um zu vergleichen, braucht der Befehl die alte Aufnahme, zu der Kapitel und Transkript passen. Sie liegt vielleicht noch im Schnittprogramm, in einer Sicherung, auf dem Server oder in git. Ist die Verschiebung bekannt, geht es auch mit --offset.',
      write: `npm run retime -- ${facts.id} --from alt.mp3`,
    }),
    'retime-recording-missing': (facts: { readonly found: string }): Said => ({
      what: `Die Aufnahme „${facts.found}“ gibt es nicht.`,
    }),
    'retime-elsewhere': (facts: { readonly id: string }): Said => ({
      what: 'Die Aufnahme dieser Folge liegt nicht bei den Dateien. Der Befehl muss wissen, wo die neue liegt.',
      write: `npm run retime -- ${facts.id} --from alt.mp3 --to neu.mp3`,
    }),
    'retime-offset-unfit': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ ist keine Zeit, um die sich verschieben lässt.`,
      write: '--offset 12.5 oder --offset -0:12',
    }),
    'retime-offset-alone': (_facts: Record<never, never>): Said => ({
      what: '--offset und zwei Aufnahmen zugleich geht nicht: Entweder ist die Verschiebung bekannt, oder sie wird gesucht.',
    }),
    'retime-same-file': (facts: { readonly found: string }): Said => ({
      what: `--from und --to sind dieselbe Datei, „${facts.found}“. Hinter --from gehört die alte Aufnahme.`,
    }),
    'retime-silent': (facts: { readonly from: string; readonly to: string }): Said => ({
      what: `In „${facts.from}“ oder „${facts.to}“ ist zu wenig zu hören, um zu vergleichen. ${inVain}`,
    }),
    'retime-unrelated': (facts: { readonly from: string; readonly to: string }): Said => ({
      what: `„${facts.from}“ und „${facts.to}“ haben zu wenig gemeinsam: Das sind vermutlich zwei verschiedene Aufnahmen. ${inVain}`,
    }),
    'retime-ambiguous': (facts: { readonly from: string; readonly to: string }): Said => ({
      what: `„${facts.from}“ und „${facts.to}“ wiederholen sich so, dass mehrere Verschiebungen gleich gut passen. ${inVain} Ist sie bekannt, geht es mit --offset.`,
    }),
    'retime-times-beyond': (facts: {
      readonly file: string
      readonly seconds: number
      readonly oldSeconds: number
    }): Said => ({
      what: `Die Zeiten in ${facts.file} reichen bis ${clock(facts.seconds)}, die alte Aufnahme nur bis ${clock(facts.oldSeconds)}. Sie passen nicht zu --from; vielleicht sind sie schon verschoben. ${inVain} Mit --again geschieht es trotzdem.`,
    }),
    'retime-done': (_facts: Record<never, never>): Said => ({
      what: `Genau das ist schon geschehen: Die Zeiten dieser Folge wurden damit verschoben. Noch einmal verschöbe sie doppelt. ${inVain} Mit --again geschieht es trotzdem.`,
    }),
    'retime-nobody-to-ask': (_facts: Record<never, never>): Said => ({
      what: `Hier kann niemand gefragt werden. ${inVain} Wenn alles so stimmt, gehört --yes dazu.`,
    }),
    'retime-file-unread': (facts: { readonly file: string }): Said => ({
      what: `${facts.file} hat Fehler, die zuerst behoben werden müssen. ${inVain}`,
      write: 'npm run check',
    }),
    'retime-file-unsure': (facts: { readonly file: string }): Said => ({
      what: `In ${facts.file} stünde danach nicht genau das, was dort stehen soll. ${inVain} Diese Datei muss von Hand verschoben oder für den Befehl beiseitegelegt werden.`,
    }),
    'retime-file-html': (facts: { readonly file: string }): Said => ({
      what: `Aus ${facts.file} müsste Text entfallen. Aus HTML schneidet der Befehl nichts heraus. ${inVain} Als WebVTT, SubRip, JSON oder Markdown ginge es.`,
    }),
  },
}

export type RetimeWords = Omit<typeof retimeDe, 'refusals'>
