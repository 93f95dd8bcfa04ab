// German sentences for what is wrong with the YAML and the front matter of a file.
import type { Said } from './said.ts'

interface Line {
  readonly line: string
}

interface Write {
  readonly write: string | undefined
}

export const yamlProblemsDe = {
  'yaml-tab': ({ write }: { readonly write: string }): Said => ({
    what: 'Diese Zeile ist mit einem Tabulator eingerückt. Hier gelten nur Leerzeichen, zwei je Stufe.',
    write: `  ${write}`,
  }),
  'yaml-quote-open': ({ quote, write }: Write & { readonly quote: string }): Said => ({
    what: `Das Anführungszeichen ${quote} wird nicht wieder geschlossen.`,
    write,
  }),
  'yaml-text-after-end': ({ write }: { readonly write: string }): Said => ({
    what: 'Nach dem Ende des Wertes geht die Zeile weiter. Anführungszeichen und Klammern im Text brauchen Anführungszeichen um den ganzen Text.',
    write,
  }),
  'yaml-colon-in-text': ({ write }: Write): Said => ({
    what: 'Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.',
    write,
  }),
  'yaml-line-without-colon': ({ line, write }: Line & Write): Said => ({
    what: `In „${line}“ fehlt der Doppelpunkt mit Leerzeichen zwischen Schlüssel und Wert.`,
    write: write ?? 'schlüssel: Wert',
  }),
  'yaml-indent': ({ line }: Line): Said => ({
    what: `„${line}“ ist anders eingerückt als die Zeilen, zu denen es gehört. Was zusammengehört, beginnt in derselben Spalte.`,
  }),
  'yaml-indent-below': ({ line }: Line): Said => ({
    what: `Die Zeile unter „${line}“ ist zu weit eingerückt. Was zusammengehört, beginnt in derselben Spalte.`,
  }),
  'yaml-bracket-open': ({ bracket, write }: Write & { readonly bracket: string }): Said => ({
    what: `Die Klammer ${bracket} wird nicht wieder geschlossen.`,
    write,
  }),
  'yaml-special-start': ({ character, write }: Write & { readonly character: string }): Said => ({
    what: `Text, der mit „${character}“ beginnt, braucht Anführungszeichen.`,
    write,
  }),
  'yaml-list-on-line': ({ write }: Write): Said => ({
    what: 'Eine Liste mit „- “ beginnt in einer eigenen Zeile.',
    write,
  }),
  'yaml-comment-in-text': ({ comment, write }: Write & { readonly comment: string }): Said => ({
    what: `Ab „${comment}“ gilt die Zeile als Anmerkung. Gehört es zum Text, braucht er Anführungszeichen; soll es eine Anmerkung sein, hilft ein Leerzeichen nach dem „#“.`,
    write,
  }),
  'yaml-backslash': ({ write }: { readonly write: string }): Said => ({
    what: 'In doppelten Anführungszeichen leitet \\ ein Sonderzeichen ein. Ein gewöhnlicher Schrägstrich nach links wird verdoppelt.',
    write,
  }),
  'yaml-tag': ({ write }: Write): Said => ({
    what: 'Ein Wert, der mit „!“ beginnt, ist in YAML ein Befehl. Befehle gelten hier nicht; Text braucht Anführungszeichen.',
    write,
  }),
  'yaml-anchor': ({ write }: Write): Said => ({
    what: 'Ein Wert, der mit „&“ beginnt, ist in YAML eine Marke für Verweise. Verweise gelten hier nicht; Text braucht Anführungszeichen.',
    write,
  }),
  'yaml-alias': ({ write }: Write): Said => ({
    what: 'Ein Wert, der mit „*“ beginnt, ist in YAML ein Verweis. Verweise gelten hier nicht; Text braucht Anführungszeichen.',
    write,
  }),
  'yaml-merge-key': (_: object): Said => ({
    what: '„<<“ fügt in YAML andere Angaben ein. Das gilt hier nicht; alle Angaben stehen ausgeschrieben da.',
  }),
  'yaml-many-documents': (_: object): Said => ({
    what: 'Hier beginnt mit „---“ oder „...“ ein zweiter Teil. In dieser Datei gibt es nur einen.',
  }),
  'yaml-duplicate-key': ({ key, firstLine }: { readonly key: string; readonly firstLine: number }): Said => ({
    what: `„${key}“ steht schon in Zeile ${firstLine}. Jeder Schlüssel kommt nur einmal vor; eine der beiden Zeilen muss weg.`,
  }),
  'yaml-key': (_: object): Said => ({
    what: 'Vor dem Doppelpunkt steht kein einfacher Schlüssel.',
    write: 'schlüssel: Wert',
  }),
  'yaml-too-deep': ({ limit }: { readonly limit: number }): Said => ({
    what: `Hier sind mehr als ${limit} Listen und Gruppen ineinander verschachtelt.`,
  }),
  'yaml-too-large': ({ megabytes }: { readonly megabytes: number }): Said => ({
    what: `Die Angaben dieser Datei sind länger als ${megabytes} Millionen Zeichen.`,
  }),
  'yaml-unreadable': ({ line }: Line): Said => ({
    what: `„${line}“ lässt sich nicht lesen. Oft fehlt ein Anführungszeichen, ein Komma oder eine Klammer, auch in der Zeile darüber.`,
  }),
  'control-character': ({ name }: { readonly name: string }): Said => ({
    what: `Hier steht das unsichtbare Steuerzeichen ${name}. Es kommt meist beim Kopieren mit und muss gelöscht werden.`,
  }),
  'file-without-keys': (_: object): Said => ({
    what: 'Hier stehen keine Angaben aus Schlüssel, Doppelpunkt und Wert.',
    write: 'schlüssel: Wert',
  }),
  'episode-front-matter-missing': ({ guid }: { readonly guid: string }): Said => ({
    what: 'Die Datei beginnt nicht mit den Angaben zur Folge. Sie stehen ganz oben zwischen zwei Zeilen „---“.',
    write: [
      '---',
      'title: Titel der Folge',
      'date: 2021-11-23 09:00',
      `guid: ${guid}`,
      'season: 1',
      'episode: 2',
      'audio: name-der-datei.mp3',
      'summary: Ein oder zwei Sätze.',
      '---',
    ].join('\n'),
  }),
  'page-front-matter-missing': (_: object): Said => ({
    what: 'Die Datei beginnt nicht mit den Angaben zur Seite. Sie stehen ganz oben zwischen zwei Zeilen „---“.',
    write: ['---', 'title: Überschrift der Seite', 'description: Ein Satz über die Seite.', '---'].join('\n'),
  }),
  'front-matter-open': (_: object): Said => ({
    what: 'Die Angaben am Anfang der Datei enden nicht. Zwischen ihnen und dem Text steht eine Zeile aus drei Bindestrichen.',
    write: '---',
  }),
  'front-matter-language': ({ language }: { readonly language: string }): Said => ({
    what: `Hinter „---“ steht „${language}“. Die Angaben am Anfang sind immer YAML, und nichts darin wird ausgeführt.`,
    write: '---',
  }),
}
