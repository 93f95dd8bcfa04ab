// German sentences of the command for names that transcribers get wrong.
import type { Said } from './said.ts'

const all = new Intl.ListFormat('de', { type: 'conjunction' })
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

export const glossaryDe = {
  help: `npm run glossary             zeigt, was das Glossar kennt und wo falsche Formen noch stehen

  --prompt                   gibt den Text aus, den eine Spracherkennung wie Whisper vorab bekommt (initial prompt)
  --list                     gibt die Namen aus, einen je Zeile (Stichwörter für Auphonic, Deepgram und andere)
  --json                     gibt die Namen mit ihren falschen Formen als JSON aus
  --for FOLGE                stellt die Menschen, Orte und Themen einer Folge voran: staffel-2/09-wolfsburg
  --max ZAHL                 höchstens so viele Tokens (--prompt, sonst 224) oder Zeilen (--list)
  --add FORM --as NAME       trägt eine falsche Form beim richtigen Namen ein
  --content ORDNER           Ordner mit episodes/ und transcripts/ (sonst: dieses Projekt)
  --lang de|en               Sprache der Meldungen

npm run glossary -- --prompt --for staffel-2/09-wolfsburg
npm run glossary -- --add "Schmalkalden Meinigen" --as "Schmalkalden-Meiningen"`,
  prompt: {
    named: (names: readonly string[]): string => `Genannt werden ${all.format(names)}.`,
    about: (names: readonly string[]): string => `Es geht um ${all.format(names)}.`,
    speaking: (names: readonly string[]): string =>
      names.length === 1 ? `Es spricht ${all.format(names)}.` : `Es sprechen ${all.format(names)}.`,
  },
  fileHeader: `# yaml-language-server: $schema=.schema/glossary.schema.json
# Namen und Begriffe, die automatische Transkripte falsch schreiben.

`,
  knows: (facts: { readonly entries: number; readonly wrong: number; readonly derived: number }): string =>
    `Das Glossar kennt ${count(facts.entries, 'Namen', 'Namen')} mit ${count(facts.wrong, 'falschen Form', 'falschen Formen')}. ` +
    `Aus allen Verzeichnissen folgen ${count(facts.derived, 'weitere', 'weitere')} von selbst.`,
  stands: (facts: { readonly count: number; readonly files: number }): string =>
    `In den Transkripten ${facts.count === 1 ? 'steht noch eine' : `stehen noch ${facts.count}`} in ${count(facts.files, 'Datei', 'Dateien')}:`,
  line: (facts: { readonly found: string; readonly name: string; readonly count: number }): string =>
    `  „${facts.found}“ statt „${facts.name}“: ${facts.count}-mal`,
  nothingStands: 'In den Transkripten steht keine davon.',
  nextFix: 'Weiter: npm run check -- --fix zeigt jede Stelle und fragt, bevor es etwas ändert.',
  nextAdd: 'Eine falsche Form eintragen:  npm run glossary -- --add "wie gehört" --as "Wie richtig"',
  nextPrompt: 'Vor dem nächsten Transkript:  npm run glossary -- --prompt --for ordner/folge',
  added: (facts: { readonly form: string; readonly name: string }): string =>
    `„${facts.form}“ steht jetzt im Glossar und heißt richtig „${facts.name}“.`,
  isThere: (facts: { readonly form: string; readonly name: string }): string =>
    `„${facts.form}“ steht schon bei „${facts.name}“. Es ist nichts zu tun.`,
  addStands: (count: number): string =>
    count === 0
      ? 'In den Transkripten steht diese Form nicht.'
      : `In den Transkripten steht sie ${count}-mal. npm run check -- --fix zeigt jede Stelle und fragt.`,
  refusals: {
    'glossary-one-way': (facts: { readonly one: string; readonly other: string }): Said => ({
      what: `${facts.one} und ${facts.other} gehen nicht zusammen.`,
    }),
    'glossary-add-unfinished': (facts: {
      readonly form: string | undefined
      readonly name: string | undefined
    }): Said => ({
      what: 'Zum Eintragen gehören beide: die falsche Form nach --add und die richtige nach --as.',
      write: `npm run glossary -- --add "${facts.form ?? 'wie gehört'}" --as "${facts.name ?? 'Wie richtig'}"`,
    }),
    'glossary-add-by-hand': (facts: { readonly form: string; readonly name: string }): Said => ({
      what: `„${facts.form}“ lässt sich bei „${facts.name}“ nicht von selbst eintragen. In episodes/glossary.yaml geht es von Hand.`,
      write: `heardAs: ["${facts.form}"]`,
    }),
    'glossary-name-unfit': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ hat keinen Buchstaben, aus dem eine Kennung werden könnte.`,
    }),
    'glossary-max-unfit': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ ist keine Anzahl. Sie ist eine ganze Zahl ab 1.`,
      write: '--max 224',
    }),
  },
}

export type GlossaryWords = typeof glossaryDe
