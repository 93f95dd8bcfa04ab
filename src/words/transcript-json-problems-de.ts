// German sentences for the problems of transcripts in JSON.
import type { Said } from './said.ts'

const firstOf = (count: number): string => (count === 1 ? '' : ` (${count}-mal in dieser Datei, hier zuerst)`)

interface Found {
  readonly found: string
}

interface Counted {
  readonly count: number
}

/** `entry` counts from 1. */
interface Entry {
  readonly entry: number
}

interface Value extends Entry, Found {
  readonly key: string
}

const segmentExample =
  '{"speaker": "Vorname Nachname", "startTime": 62.5, "endTime": 65.5, "body": "Was gesagt wird."}'
const formats =
  'Gelesen werden Transkripte von Podcasting 2.0, Whisper, WhisperX, whisper.cpp und Podlove; andere Programme können meist WebVTT (.vtt) oder SubRip (.srt) speichern.'

const exampleText = (key: string): string =>
  key === 'speaker' || key === 'voice' || key === 'name' ? 'Vorname Nachname' : 'Was gesagt wird.'

/** What JSON that is no transcript may be; the names are those of `foreign-json.ts`. */
const foreignNames: Readonly<Record<string, string>> = {
  chapters: 'eine Datei mit Kapitelmarken',
  ffprobe: 'eine Auskunft von ffprobe über eine Aufnahme',
  auphonic: 'die Beschreibung einer Auphonic-Produktion',
  deepgram: 'ein Ergebnis von Deepgram',
  assemblyai: 'ein Ergebnis von AssemblyAI',
  aws: 'ein Ergebnis von Amazon Transcribe',
  google: 'ein Ergebnis der Google-Spracherkennung',
  rev: 'ein Transkript von Rev',
  youtube: 'ein Untertitel von YouTube',
  vosk: 'ein Ergebnis von Vosk',
  soniox: 'ein Ergebnis von Soniox',
  'text-only': 'ein Ergebnis von Whisper, das nur den Text ohne Zeiten enthält',
  'web-player': 'eine Einstellung des Podlove Web Players ohne Transkript',
}

export const transcriptJsonProblemsDe = {
  'transcript-json-comma-missing': (facts: { readonly write: string }): Said => ({
    what: 'Hier fehlt ein Komma: Zwischen zwei Einträgen steht immer eins.',
    write: facts.write,
  }),
  'transcript-json-colon-missing': (facts: { readonly write: string }): Said => ({
    what: 'Hier fehlt ein Doppelpunkt: Er steht zwischen einem Schlüssel und seinem Wert.',
    write: facts.write,
  }),
  'transcript-json-value-missing': ({ found }: Found): Said => ({
    what: `Vor „${found}“ fehlt ein Wert: ein Text in geraden Anführungszeichen oder eine Zahl.`,
  }),
  'transcript-json-key-missing': ({ found }: Found): Said => ({
    what: `Hier steht „${found}“. Erwartet wird ein Schlüssel in geraden Anführungszeichen, danach ein Doppelpunkt.`,
    write: segmentExample,
  }),
  'transcript-json-unexpected': ({ found }: Found): Said => ({
    what:
      found === ''
        ? 'Die Datei ist leer. Erwartet wird ein Transkript in JSON.'
        : `„${found}“ kann hier nicht stehen. JSON beginnt mit einer Klammer, und Texte stehen in geraden Anführungszeichen.`,
    write: segmentExample,
  }),
  'transcript-json-several-values': (_facts: Readonly<Record<string, never>>): Said => ({
    what: 'Hier beginnt ein zweiter Wert, obwohl der erste schon zu Ende ist. Gehören beide zum Transkript, kommen eckige Klammern um alle und ein Komma zwischen je zwei.',
    write: '[\n{ … },\n{ … }\n]',
  }),
  'transcript-json-curly-quotes': (facts: Found & { readonly write: string }): Said => ({
    what: `In „${facts.found}“ stehen andere Anführungszeichen als die geraden ("), die JSON braucht. Vielleicht hat ein Schreibprogramm sie ersetzt.`,
    write: facts.write,
  }),
  'transcript-json-quote-inside': ({ found }: Found): Said => ({
    what: `Im Text „${found}“ steht ein gerades Anführungszeichen; für JSON endet er dort. Stattdessen kommen „ und “ hin, oder vor jedes gerade Anführungszeichen im Text ein umgekehrter Schrägstrich.`,
    write: '\\"',
  }),
  'transcript-json-string-open': ({ found }: Found): Said => ({
    what: `Der Text „${found}“ wird in seiner Zeile nicht mit einem geraden Anführungszeichen geschlossen. Vielleicht steht ein Zeilenumbruch darin, oder die Datei ist nicht vollständig.`,
  }),
  'transcript-json-string-unfit': ({ found }: Found): Said => ({
    what: `Im Text „${found}“ steht ein Zeichen, das JSON so nicht erlaubt: ein Tabulator oder ein umgekehrter Schrägstrich. Statt des Tabulators kommt ein Leerzeichen hin, der umgekehrte Schrägstrich wird verdoppelt.`,
    write: '\\\\',
  }),
  'transcript-json-bracket-wrong': (facts: {
    readonly bracket: string
    readonly openedLine: number
  }): Said => ({
    what: `Hier steht „${facts.bracket}“, aber die Klammer aus Zeile ${facts.openedLine} ist noch offen; sie wird mit „${facts.bracket === '}' ? ']' : '}'}“ geschlossen.`,
    write: facts.bracket === '}' ? ']' : '}',
  }),
  'transcript-json-bracket-extra': ({ found }: Found): Said => ({
    what: `„${found}“ schließt nichts: Zu dieser Klammer gibt es keine, die noch offen ist.`,
  }),
  'transcript-json-cut-off': (facts: { readonly bracket: string; readonly openedLine: number }): Said => ({
    what: `Die Datei hört auf, bevor die Klammer „${facts.bracket}“ aus Zeile ${facts.openedLine} geschlossen ist. Vielleicht wurde sie nicht vollständig gespeichert oder kopiert.`,
    write: facts.bracket === '{' ? '}' : ']',
  }),
  'transcript-json-trailing-comma': ({ count }: Found & Counted): Said => ({
    what: `Nach dem letzten Eintrag steht ein Komma, das dort nicht hingehört${firstOf(count)}. Die Datei wurde trotzdem gelesen.`,
  }),
  'transcript-json-not-a-number': ({ found, count }: Found & Counted): Said => ({
    what: `„${found}“ ist kein Wert, den JSON kennt${firstOf(count)}. Er gilt als nicht angegeben.`,
    write: 'null',
  }),
  'transcript-json-comment': ({ found, count }: Found & Counted): Said => ({
    what: `„${found}“ ist eine Anmerkung; JSON kennt keine${firstOf(count)}. Sie wurde übergangen.`,
  }),
  'transcript-json-foreign': (facts: { readonly name: string; readonly keys: readonly string[] }): Said => {
    const known = foreignNames[facts.name]
    const keys = facts.keys.map((key) => `„${key}“`).join(', ')
    const what =
      known === undefined
        ? 'Das ist kein Transkript'
        : `Das ist ${known}, kein Transkript, das sich lesen lässt`
    const other = facts.name === 'text-only' ? ' Der Text allein geht auch als Textdatei (.txt).' : ''
    return {
      what: `${what}${keys === '' ? '' : `; darin ${facts.keys.length === 1 ? 'steht' : 'stehen'} ${keys}`}. ${formats}${other}`,
    }
  },
  'transcript-json-empty-list': (_facts: Readonly<Record<string, never>>): Said => ({
    what: 'Die Liste der Abschnitte ist leer: Das Transkript enthält keinen gesprochenen Text.',
    write: segmentExample,
  }),
  'transcript-json-single-value': ({ found }: Found): Said => ({
    what: `Die Datei enthält nur einen einzelnen Wert: „${found}“. ${formats} Ein Transkript ohne Zeiten geht als Textdatei (.txt).`,
  }),
  'transcript-json-entry-unfit': ({ entry, found }: Entry & Found): Said => ({
    what: `Eintrag ${entry} der Liste ist kein Abschnitt in geschweiften Klammern. Dort steht „${found}“.`,
    write: segmentExample,
  }),
  'transcript-json-list-expected': ({ key, found }: { readonly key: string } & Found): Said => ({
    what: `„${key}“ braucht eine Liste von Abschnitten in eckigen Klammern. Hier steht „${found}“.`,
  }),
  'transcript-json-time-missing': (
    facts: Entry & { readonly key: string; readonly write: string },
  ): Said => ({
    what: `Abschnitt ${facts.entry} hat kein „${facts.key}“. Ohne diese Zeit ist nicht bekannt, wann er gesprochen wird.`,
    write: facts.write,
  }),
  'transcript-json-time-unfit': (facts: Value & { readonly write: string }): Said => ({
    what: `In Abschnitt ${facts.entry} steht bei „${facts.key}“ nicht die Zeit, die dort erwartet wird, sondern „${facts.found}“.`,
    write: facts.write,
  }),
  'transcript-json-text-missing': (facts: Entry & { readonly key: string }): Said => ({
    what: `Abschnitt ${facts.entry} hat kein „${facts.key}“, also keinen Text.`,
    write: `"${facts.key}": "Was gesagt wird."`,
  }),
  'transcript-json-text-unfit': (facts: Value): Said => ({
    what: `In Abschnitt ${facts.entry} steht bei „${facts.key}“ kein Text in geraden Anführungszeichen, sondern „${facts.found}“.`,
    write: `"${facts.key}": "${/^[-\w.]+$/.test(facts.found) ? facts.found : exampleText(facts.key)}"`,
  }),
  'transcript-json-milliseconds': (
    facts: Found & { readonly key: string; readonly write: string },
  ): Said => ({
    what: `Die Zeiten sind wohl Tausendstel: „${facts.key}“ zählt in Sekunden, und mit Zeiten wie „${facts.found}“ dauerte jedes Wort Minuten. Alle Zeiten müssen durch 1000 geteilt werden.`,
    write: facts.write,
  }),
  'transcript-json-time-leap': (facts: Value & { readonly write: string }): Said => ({
    what: `Abschnitt ${facts.entry} beginnt bei „${facts.found}“, viel später als der Abschnitt danach. Das sind wohl Tausendstel, „${facts.key}“ zählt in Sekunden.`,
    write: facts.write,
  }),
  'transcript-json-too-fast': (facts: { readonly key: string; readonly perSecond: number }): Said => ({
    what: `Nach diesen Zeiten würden ${facts.perSecond} Zeichen in der Sekunde gesprochen; so schnell spricht niemand. „${facts.key}“ zählt wohl in einer anderen Einheit, als in dieser Art von Datei üblich ist.`,
  }),
  'transcript-json-times-differ': (facts: Entry & { readonly keys: readonly string[] }): Said => ({
    what: `In Abschnitt ${facts.entry} stehen zwei Zeiten, die nicht zueinander passen: ${facts.keys.map((key) => `„${key}“`).join(' und ')}. Welche stimmt, lässt sich nicht erkennen.`,
  }),
  'transcript-json-key-twice': ({ key, count }: Counted & { readonly key: string }): Said => ({
    what: `„${key}“ steht zum zweiten Mal zwischen denselben geschweiften Klammern${firstOf(count)}. Programme lesen dann nur das letzte, und was beim ersten steht, ginge verloren. Entweder gehört eines davon weg, oder dazwischen fehlt „}, {“.`,
  }),
  'transcript-json-end-missing': ({ count }: Counted): Said => ({
    what: `Dieser Abschnitt hat kein Ende${firstOf(count)}. Als Ende gilt der Anfang des nächsten.`,
  }),
  'transcript-json-words-differ': ({ count }: Counted): Said => ({
    what: `Die Wörter, die hier mit ihren Zeiten aufgezählt sind, ergeben nicht den Text des Abschnitts${firstOf(count)}. Es gilt der Text, ohne die Zeiten der Wörter.`,
  }),
  'transcript-json-words-backwards': ({ count }: Counted): Said => ({
    what: `Die Zeit eines Wortes läuft rückwärts${firstOf(count)}. Das Wort bleibt im Text, seine Zeit wurde übergangen.`,
  }),
  'transcript-json-turns-unnamed': ({ count }: Counted): Said => ({
    what: `Hier wechselt die Stimme, aber die Datei sagt nicht, wer spricht${firstOf(count)}. Die Abschnitte bleiben ohne Namen.`,
  }),
}
