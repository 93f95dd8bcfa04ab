// English sentences for what only podcast apps and directories are told.
import type { tagProblemsDe } from './tag-problems-de.ts'

export const tagProblemsEn: typeof tagProblemsDe = {
  'license-unknown': ({ found, suggestion }) => ({
    what: `“${found}” is no licence that everybody knows. One of your own needs a name and the address at which it stands.`,
    write: suggestion
      ? `license: ${suggestion}`
      : 'license: { name: our-licence, url: https://example.org/licence }',
  }),
  'txt-purpose-taken': ({ purpose }) => ({
    what:
      purpose === 'ai-content'
        ? 'The text with the purpose “ai-content” is written by the build as soon as an episode marks its sound as made by a machine (notice with purpose: ai-content).'
        : `The text with the purpose “${purpose}” is written by the build.`,
  }),
  'host-unfit': ({ found, write }) => ({
    what: `“${found}” is no name of a server. It has at least one dot, and neither https:// nor slashes.`,
    write: `server: ${write ?? 'chat.example.org'}`,
  }),
  'amount-unfit': ({ found }) => ({
    what: `“${found}” is no amount. It has digits and a dot, no currency, and stands in quotation marks.`,
    write: 'suggested: "0.00000005000"',
  }),
  'recipient-address-unfit': ({ type, found }) => ({
    what:
      type === 'node'
        ? `“${found}” is no key of a Lightning node. It has 66 digits or letters from a to f and begins with 02 or 03. Money sent to a wrong address is lost.`
        : `“${found}” is no Lightning address. It looks like an e-mail address in small letters. Money sent to a wrong address is lost.`,
  }),
  'value-only-fees': () => ({
    what: 'All shares are fees (fee: true). At least one share has to be left that they are taken from.',
  }),
  'rrule-unfit': ({ part }) => ({
    what: `The part “${part}” of the rule is not possible. A rule begins with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY; further parts follow after semicolons, each only once.`,
    write: 'rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  }),
  'rrule-without-start': () => ({
    what: 'The rule counts its episodes (COUNT), so it needs a start as well.',
    write: 'start: 2021-11-09',
  }),
  'start-unfit': ({ found, suggestion }) => ({
    what: `“${found}” is no day on which the rule can begin. A day is a year, a month and a day, with or without a time.`,
    write: `start: ${suggestion ?? '2021-11-09'}`,
  }),
  'service-unknown': ({ found, suggestion }) => ({
    what: `“${found}” is no known service. Services are named as in the list of Podcasting 2.0, in small letters: apple, spotify, amazon, google, youtube and others.`,
    write: suggestion,
  }),
  'image-purpose-unfit': ({ found }) => ({
    what: `“${found}” is no purpose. It is made of plain words with single spaces between them: artwork, social, canvas, banner, publisher, circular or poster.`,
    write: 'purpose: banner',
  }),
  'osm-unfit': ({ found, suggestion }) => ({
    what: `“${found}” is no object of OpenStreetMap. There the number begins with N (node), W (way) or R (relation).`,
    write: `osm: ${suggestion ?? 'R62434'}`,
  }),
  'media-type-unfit': ({ found }) => ({
    what: `“${found}” is no type of file. It is called audio/ogg for Opus, audio/mpeg for MP3, audio/mp4 for M4A, or video/mp4.`,
    write: 'type: audio/ogg',
  }),
  'alternative-measured': ({ key }) => ({
    what:
      key === 'url'
        ? 'A version lies either beside the episode (file) or elsewhere on the web (url).'
        : `“${key}” is measured where the file lies beside the episode. The line can go.`,
  }),
}
