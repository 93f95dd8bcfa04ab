// English sentences for keys and values that cannot be used.
import { fieldsEn } from './fields-en.ts'
import { expectedKindsEn, foundKindsEn } from './value-kinds-en.ts'
import type { valueProblemsDe } from './value-problems-de.ts'

const exampleOf = (field: string): string | undefined => fieldsEn[field]?.example

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

export const valueProblemsEn: typeof valueProblemsDe = {
  'key-unknown': ({ key, suggestion, known }) => ({
    what: suggestion
      ? `There is no key “${key}” here. “${suggestion}” seems to be meant.`
      : `There is no key “${key}” here. There are: ${known.join(', ')}.`,
    write: suggestion && `${suggestion}: …`,
  }),
  'key-missing': ({ field, key }) => ({
    what: `“${key}” is missing. ${fieldsEn[field]?.help ?? ''}`.trim(),
    write: exampleOf(field),
  }),
  'guid-missing': ({ guid, isKnown }) => ({
    what: isKnown
      ? '“guid” is missing. The episode is published already, and apps know it by this guid; with any other everybody would download it again.'
      : '“guid” is missing. Apps recognise the episode by it; this line is freshly made and belongs into the file as it is.',
    write: `guid: ${guid}`,
  }),
  'value-empty': ({ field, key }) => ({
    what: `“${key}” has no value. ${fieldsEn[field]?.help ?? ''}`.trim(),
    write: exampleOf(field),
  }),
  'kind-wrong': ({ field, key, expected, found, spelling, write }) => ({
    what: `“${key}” needs ${expected.map((kind) => expectedKindsEn[kind]).join(' or ')}. Here is ${foundKindsEn[found]}${spelling && `: “${spelling}”`}.`,
    write: write ?? exampleOf(field),
  }),
  'text-unquoted': ({ spelling, found, write }) => ({
    what: `Without quotation marks ${spelling} is a ${found === 'yesNo' ? 'yes or no' : 'number'}. A text is needed.`,
    write,
  }),
  'text-as-group': ({ field, write }) => ({
    what: 'There is a colon with a space in the text. Such text needs quotation marks, else the colon counts as the end of a key.',
    write: write ?? exampleOf(field),
  }),
  'text-one-line': () => ({ what: 'This text has to stand on one line.' }),
  'text-too-long': ({ key, found, limit }) => ({
    what: `“${key}” has ${found} characters. At most ${limit} are possible.`,
  }),
  'text-too-many-bytes': ({ found, limit }) => ({
    what: `The text has ${found} bytes. Directories take ${limit} at most; an accented letter counts twice.`,
  }),
  'list-too-long': ({ key, limit }) => ({
    what: `“${key}” has more than ${limit} entries.`,
  }),
  'entry-repeated': ({ found }) => ({
    what: `“${found}” is here for the second time. Once is enough.`,
  }),
  'number-small': ({ key, found, min }) => ({
    what: `“${key}” is ${found}. It starts at ${min}.`,
  }),
  'number-big': ({ key, found, max }) => ({
    what: `“${key}” is ${found}. At most ${max} is possible.`,
  }),
  'choice-unknown': ({ key, found, choices, suggestion }) => ({
    what: `“${found}” is not possible here. The choices are ${list(choices)}.`,
    write: `${key}: ${suggestion ?? choices[0] ?? ''}`,
  }),
  'name-unfit': ({ found, suggestion }) => ({
    what: `“${found}” is not an id. An id is made of small letters from a to z, digits and single hyphens.`,
    write: suggestion,
  }),
  'slug-reserved': ({ slug }) => ({
    what: `The site needs the address “/${slug}/” for itself. Another name is needed.`,
    write: `more-${slug}`,
  }),
  'uuid-unfit': ({ found }) => ({
    what: `“${found}” is not a UUID. A UUID has 32 digits or letters from a to f, with hyphens after the 8th, 12th, 16th and 20th.`,
  }),
  'email-unfit': ({ found }) => ({
    what: `“${found}” is not an e-mail address.`,
    write: 'email: podcast@example.org',
  }),
  'report-target-unfit': ({ found }) => ({
    what: `“${found}” is neither an e-mail address nor an address with https:// that has {body} for the text of the report.`,
    write: 'errorReports: https://example.org/issues/new?title={title}&body={body}',
  }),
  'url-unfit': ({ found, write }) => ({
    what: `“${found}” is not a complete address. It begins with https:// and has no spaces.`,
    write: write ?? 'https://example.org/page',
  }),
  'url-scheme': ({ found, scheme }) => ({
    what: `“${found}” begins with “${scheme}:”. Links may only begin with https:// or http://.`,
    write: 'https://example.org/page',
  }),
  'url-with-password': ({ found }) => ({
    what: `“${found}” contains a user name or password. It would be published.`,
    write: 'https://example.org/page',
  }),
  'url-not-secure': ({ found, write }) => ({
    what: `“${found}” starts with http://. Podcast apps and directories take addresses with https:// only.`,
    write,
  }),
  'url-not-a-site': ({ found }) => ({
    what: `“${found}” contains “?” or “#”. The address of the site ends with a slash.`,
    write: 'url: https://example.org/',
  }),
  'repository-unfit': ({ found }) => ({
    what: `“${found}” is not the address of a repository. It names account and name, and no credentials.`,
    write: 'repository: https://github.com/account/podcast',
  }),
  'audio-type-unfit': ({ found }) => ({
    what: `“${found}” is not a kind of audio file. For MP3 it is audio/mpeg, for M4A audio/mp4.`,
    write: 'type: audio/mpeg',
  }),
  'ags-unfit': ({ found }) => ({
    what: `“${found}” is not an official key. A municipality has 8 digits, a district 5.`,
    write: 'ags: "03103000"',
  }),
  'language-unknown': ({ found, suggestion }) => ({
    what: `“${found}” is not the code of a language.`,
    write: `language: ${suggestion ?? 'en'}`,
  }),
  'country-unknown': ({ found, suggestion }) => ({
    what: `“${found}” is not the code of a country in two capital letters.`,
    write: `country: ${suggestion ?? 'DE'}`,
  }),
  'time-zone-unknown': ({ found, suggestion }) => ({
    what: `“${found}” is not a time zone.`,
    write: `timeZone: ${suggestion ?? 'Europe/Berlin'}`,
  }),
  'category-unknown': ({ found, suggestion }) => ({
    what: `Apple has no category “${found}”. Capitals matter; a sub-category stands after “ > ”.`,
    write: suggestion ?? 'Society & Culture > Documentary',
  }),
  'file-name-unfit': ({ found, suggestion }) => ({
    what: `The name “${found}” does not fit into an address: only small letters from a to z, digits and single hyphens do. The file has to be renamed.`,
    write: suggestion,
  }),
  'file-outside-folder': ({ found }) => ({
    what: `“${found}” leads out of the folder. The file lies beside this one, and only its name stands here.`,
  }),
  'file-is-address': ({ found }) => ({
    what: `“${found}” is an address on the web. The name of a file beside this one belongs here.`,
  }),
  'file-without-ending': ({ found }) => ({
    what: `“${found}” is not the name of a file: it has no ending such as “.mp3” or “.jpg”.`,
  }),
}
