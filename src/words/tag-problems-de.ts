// German sentences for what only podcast apps and directories are told.
import type { Said } from './said.ts'

interface Found {
  readonly found: string
}

interface Suggested extends Found {
  readonly suggestion: string | undefined
}

export const tagProblemsDe = {
  'license-unknown': ({ found, suggestion }: Suggested): Said => ({
    what: `„${found}“ ist keine Lizenz, die alle kennen. Eine eigene braucht einen Namen und die Adresse, unter der sie steht.`,
    write: suggestion
      ? `license: ${suggestion}`
      : 'license: { name: unsere-lizenz, url: https://example.org/lizenz }',
  }),
  'txt-purpose-taken': ({ purpose }: { readonly purpose: string }): Said => ({
    what:
      purpose === 'ai-content'
        ? 'Den Text mit dem Zweck „ai-content“ schreibt der Bau selbst, sobald eine Folge künstlich erzeugten Ton kennzeichnet (notice mit purpose: ai-content).'
        : `Den Text mit dem Zweck „${purpose}“ schreibt der Bau selbst.`,
  }),
  'host-unfit': ({ found, write }: Found & { readonly write: string | undefined }): Said => ({
    what: `„${found}“ ist kein Name eines Servers. Er hat mindestens einen Punkt und enthält weder https:// noch Schrägstriche.`,
    write: `server: ${write ?? 'chat.example.org'}`,
  }),
  'amount-unfit': ({ found }: Found): Said => ({
    what: `„${found}“ ist kein Betrag. Er besteht aus Ziffern mit einem Punkt, ohne Währung, und steht in Anführungszeichen.`,
    write: 'suggested: "0.00000005000"',
  }),
  'recipient-address-unfit': ({ type, found }: Found & { readonly type: 'node' | 'lnaddress' }): Said => ({
    what:
      type === 'node'
        ? `„${found}“ ist kein Schlüssel eines Lightning-Knotens. Er hat 66 Ziffern oder Buchstaben von a bis f und beginnt mit 02 oder 03. Geld an eine falsche Adresse ist verloren.`
        : `„${found}“ ist keine Lightning-Adresse. Sie sieht aus wie eine E-Mail-Adresse in Kleinbuchstaben. Geld an eine falsche Adresse ist verloren.`,
  }),
  'value-only-fees': (_: object): Said => ({
    what: 'Alle Anteile sind Gebühren (fee: true). Mindestens ein Anteil muss übrig bleiben, von dem sie abgehen.',
  }),
  'rrule-unfit': ({ part }: { readonly part: string }): Said => ({
    what: `Der Teil „${part}“ der Regel ist so nicht möglich. Eine Regel beginnt mit FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY; weitere Teile folgen nach Semikolons, jeder nur einmal.`,
    write: 'rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  }),
  'rrule-without-start': (_: object): Said => ({
    what: 'Die Regel zählt ihre Folgen (COUNT), also braucht sie auch einen Anfang.',
    write: 'start: 2021-11-09',
  }),
  'start-unfit': ({ found, suggestion }: Suggested): Said => ({
    what: `„${found}“ ist kein Tag, an dem die Regel beginnen kann. Ein Tag besteht aus Jahr, Monat und Tag, mit oder ohne Uhrzeit.`,
    write: `start: ${suggestion ?? '2021-11-09'}`,
  }),
  'service-unknown': ({ found, suggestion }: Suggested): Said => ({
    what: `„${found}“ ist kein bekannter Dienst. Dienste heißen hier wie in der Liste der Podcasting-2.0-Dienste, in Kleinbuchstaben: apple, spotify, amazon, google, youtube und andere.`,
    write: suggestion,
  }),
  'image-purpose-unfit': ({ found }: Found): Said => ({
    what: `„${found}“ ist kein Verwendungszweck. Er besteht aus Wörtern ohne Umlaute, durch einzelne Leerzeichen getrennt: artwork, social, canvas, banner, publisher, circular oder poster.`,
    write: 'purpose: banner',
  }),
  'osm-unfit': ({ found, suggestion }: Suggested): Said => ({
    what: `„${found}“ ist kein Objekt in OpenStreetMap. Dort beginnt die Nummer mit N (node), W (way) oder R (relation).`,
    write: `osm: ${suggestion ?? 'R62434'}`,
  }),
  'media-type-unfit': ({ found }: Found): Said => ({
    what: `„${found}“ ist keine Art von Datei. Sie heißt etwa audio/ogg für Opus, audio/mpeg für MP3, audio/mp4 für M4A oder video/mp4.`,
    write: 'type: audio/ogg',
  }),
  'alternative-measured': ({ key }: { readonly key: string }): Said => ({
    what:
      key === 'url'
        ? 'Eine Fassung liegt entweder neben der Folge (file) oder anderswo im Netz (url).'
        : `„${key}“ wird gemessen, wenn die Datei neben der Folge liegt. Die Zeile kann weg.`,
  }),
}
