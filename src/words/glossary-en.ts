// English sentences of the command for names that transcribers get wrong.
import type { GlossaryWords } from './glossary-de.ts'

const all = new Intl.ListFormat('en', { type: 'conjunction' })
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

export const glossaryEn: GlossaryWords = {
  help: `npm run glossary             shows what the glossary knows and where wrong forms still stand

  --prompt                   prints the text that a recogniser such as Whisper reads first (initial prompt)
  --list                     prints the names, one a line (keywords for Auphonic, Deepgram and others)
  --json                     prints the names with their wrong forms as JSON
  --for EPISODE              puts the people, places and topics of an episode first: season-2/09-wolfsburg
  --max NUMBER               so many tokens at most (--prompt, otherwise 224) or lines (--list)
  --add FORM --as NAME       adds a wrong form to the right name
  --content FOLDER           folder with episodes/ and transcripts/ (otherwise: this project)
  --lang de|en               language of the messages

npm run glossary -- --prompt --for season-2/09-wolfsburg
npm run glossary -- --add "Towel Hamlets" --as "Tower Hamlets"`,
  prompt: {
    named: (names) => `Names are ${all.format(names)}.`,
    about: (names) => `This is about ${all.format(names)}.`,
    speaking: (names) => `The speakers are ${all.format(names)}.`,
  },
  fileHeader: `# yaml-language-server: $schema=.schema/glossary.schema.json
# Names and terms that automatic transcripts get wrong.

`,
  knows: ({ entries, wrong, derived }) =>
    `The glossary knows ${count(entries, 'name', 'names')} with ${count(wrong, 'wrong form', 'wrong forms')}. ` +
    `${count(derived, 'more follows', 'more follow')} from all registries.`,
  stands: (facts) =>
    `${facts.count === 1 ? 'One still stands' : `${facts.count} still stand`} in ${count(facts.files, 'transcript', 'transcripts')}:`,
  line: (facts) => `  “${facts.found}” instead of “${facts.name}”: ${count(facts.count, 'time', 'times')}`,
  nothingStands: 'None of them stands in the transcripts.',
  nextFix: 'Next: npm run check -- --fix shows every place and asks before it changes anything.',
  nextAdd: 'Add a wrong form:  npm run glossary -- --add "as heard" --as "As Right"',
  nextPrompt: 'Before the next transcript:  npm run glossary -- --prompt --for folder/episode',
  added: ({ form, name }) => `“${form}” is in the glossary, and “${name}” is right.`,
  isThere: ({ form, name }) => `“${form}” already stands at “${name}”. There is nothing to do.`,
  addStands: (number) =>
    number === 0
      ? 'This form does not stand in the transcripts.'
      : `It stands in the transcripts ${count(number, 'time', 'times')}. npm run check -- --fix shows every place and asks.`,
  refusals: {
    'glossary-one-way': ({ one, other }) => ({ what: `${one} and ${other} do not go together.` }),
    'glossary-add-unfinished': ({ form, name }) => ({
      what: 'Both are needed: the wrong form behind --add and the right one behind --as.',
      write: `npm run glossary -- --add "${form ?? 'as heard'}" --as "${name ?? 'As Right'}"`,
    }),
    'glossary-add-by-hand': ({ form, name }) => ({
      what: `“${form}” cannot be added to “${name}” by the program. It can be by hand, in episodes/glossary.yaml.`,
      write: `heardAs: ["${form}"]`,
    }),
    'glossary-name-unfit': ({ found }) => ({
      what: `“${found}” has no letter that an id could be made of.`,
    }),
    'glossary-max-unfit': ({ found }) => ({
      what: `“${found}” is no number of tokens or lines. It is a whole number from 1.`,
      write: '--max 224',
    }),
  },
}
