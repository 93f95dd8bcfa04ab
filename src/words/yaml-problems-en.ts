// English sentences for what is wrong with the YAML and the front matter of a file.
import type { yamlProblemsDe } from './yaml-problems-de.ts'

export const yamlProblemsEn: typeof yamlProblemsDe = {
  'yaml-tab': ({ write }) => ({
    what: 'This line is indented with a tab. Only spaces count here, two for each level.',
    write: `  ${write}`,
  }),
  'yaml-quote-open': ({ quote, write }) => ({
    what: `The quotation mark ${quote} is never closed.`,
    write,
  }),
  'yaml-text-after-end': ({ write }) => ({
    what: 'The line goes on after the end of its value. Text with quotation marks or brackets needs quotation marks around the whole of it.',
    write,
  }),
  'yaml-colon-in-text': ({ write }) => ({
    what: 'There is a colon with a space in the text. Such text needs quotation marks, else the colon counts as the end of a key.',
    write,
  }),
  'yaml-line-without-colon': ({ line, write }) => ({
    what: `“${line}” lacks the colon and space between key and value.`,
    write: write ?? 'key: value',
  }),
  'yaml-indent': ({ line }) => ({
    what: `“${line}” is not indented like the lines it belongs to. What belongs together begins in the same column.`,
  }),
  'yaml-indent-below': ({ line }) => ({
    what: `The line below “${line}” is indented too far. What belongs together begins in the same column.`,
  }),
  'yaml-bracket-open': ({ bracket, write }) => ({
    what: `The bracket ${bracket} is never closed.`,
    write,
  }),
  'yaml-special-start': ({ character, write }) => ({
    what: `Text that begins with “${character}” needs quotation marks.`,
    write,
  }),
  'yaml-list-on-line': ({ write }) => ({
    what: 'A list with “- ” begins on a line of its own.',
    write,
  }),
  'yaml-comment-in-text': ({ comment, write }) => ({
    what: `From “${comment}” on the line counts as a comment. Where it belongs to the text, the text needs quotation marks; where it is a comment, a space after the “#” says so.`,
    write,
  }),
  'yaml-backslash': ({ write }) => ({
    what: 'In double quotation marks, \\ starts a special character. A backslash of its own is written twice.',
    write,
  }),
  'yaml-tag': ({ write }) => ({
    what: 'A value that begins with “!” is a command in YAML. Commands do not count here; text needs quotation marks.',
    write,
  }),
  'yaml-anchor': ({ write }) => ({
    what: 'A value that begins with “&” is a mark for references in YAML. References do not count here; text needs quotation marks.',
    write,
  }),
  'yaml-alias': ({ write }) => ({
    what: 'A value that begins with “*” is a reference in YAML. References do not count here; text needs quotation marks.',
    write,
  }),
  'yaml-merge-key': () => ({
    what: '“<<” inserts other values in YAML. It does not count here; everything is written out.',
  }),
  'yaml-many-documents': () => ({
    what: 'A second part begins here with “---” or “...”. This file has only one.',
  }),
  'yaml-duplicate-key': ({ key, firstLine }) => ({
    what: `“${key}” is already there in line ${firstLine}. Each key occurs once; one of the two lines has to go.`,
  }),
  'yaml-key': () => ({
    what: 'There is no plain key before the colon.',
    write: 'key: value',
  }),
  'yaml-too-deep': ({ limit }) => ({
    what: `More than ${limit} lists and groups are nested in each other here.`,
  }),
  'yaml-too-large': ({ megabytes }) => ({
    what: `The values of this file are longer than ${megabytes} million characters.`,
  }),
  'yaml-unreadable': ({ line }) => ({
    what: `“${line}” cannot be read. Often a quotation mark, a comma or a bracket is missing, maybe in the line above.`,
  }),
  'control-character': ({ name }) => ({
    what: `There is the invisible control character ${name}. Such characters come along when text is copied; it has to be deleted.`,
  }),
  'file-without-keys': () => ({
    what: 'There is nothing here made of key, colon and value.',
    write: 'key: value',
  }),
  'episode-front-matter-missing': ({ guid }) => ({
    what: 'The file does not begin with the facts of the episode. They stand at the top between two lines “---”.',
    write: [
      '---',
      'title: Title of the episode',
      'date: 2021-11-23 09:00',
      `guid: ${guid}`,
      'season: 1',
      'episode: 2',
      'audio: name-of-the-file.mp3',
      'summary: One or two sentences.',
      '---',
    ].join('\n'),
  }),
  'page-front-matter-missing': () => ({
    what: 'The file does not begin with the facts of the page. They stand at the top between two lines “---”.',
    write: ['---', 'title: Heading of the page', 'description: One sentence about the page.', '---'].join(
      '\n',
    ),
  }),
  'front-matter-open': () => ({
    what: 'The facts at the top of the file do not end. A line of three hyphens stands between them and the text.',
    write: '---',
  }),
  'front-matter-language': ({ language }) => ({
    what: `“${language}” stands after “---”. The facts at the top are always YAML, and nothing in them is ever run.`,
    write: '---',
  }),
}
