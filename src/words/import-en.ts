// English sentences of the import command.
import type { ImportWords } from './import-de.ts'

const whole = new Intl.NumberFormat('en')
const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const megabytes = (bytes: number): string => `${decimal.format(bytes / 1_000_000)} MB`
const episodes = (number: number): string => (number === 1 ? '1 episode' : `${whole.format(number)} episodes`)

export const importEn: ImportWords = {
  help: `npm run import -- https://old-host.example/feed.xml --content new-folder

  --content FOLDER       where the podcast moves; no other may lie there yet (otherwise: this project)
  --url ADDRESS          address of the new site (otherwise: the one in the old feed)
  --time-zone ZONE       time zone of the dates, such as Europe/Berlin (otherwise: by the feed's language)
  --link-audio           leave the recordings at the old host instead of loading them
  --lang de|en           the language this command speaks

A file does as well as an address. What was interrupted is finished by the same command.`,
  loading: (source) => `Loading the feed ${source} …`,
  found: (facts) => `“${facts.title}”: ${episodes(facts.episodes)} → ${facts.folder}`,
  progress: ({ done, of, bytes, bytesPerSecond }) =>
    `${whole.format(done)} of ${episodes(of)} · ${megabytes(bytes)} · ${megabytes(bytesPerSecond)}/s`,
  checking: 'Checking the content …',
  words: {
    season: 'season',
    episode: 'episode',
    folder: 'all-episodes',
    coverAlt: (title) => `Cover of ${title}`,
    seasonTitle: (number) => `Season ${number}`,
    oldSite: 'Former website',
  },
  notes: {
    'guid-missing': (found) =>
      `No guid in the feed. Apps then take the address of the recording, so that is the guid: ${found}`,
    'guid-twice': (found) =>
      `A newer episode has the guid “${found}” already. This one has the address of its recording as guid.`,
    'date-missing': () =>
      'No readable date in the feed. It is made from that of its neighbours; please check.',
    'title-missing': () => 'No title in the feed. Please write one into the file.',
    'summary-made': () => 'No description in the feed. The summary is the title.',
    'notes-cut': () => 'The notes are longer than 400,000 characters and were cut.',
    'text-cut': (found) => `Cut: ${found}`,
    'enclosures-more': (found) =>
      `There was one more file. The first one is published; another form of sound becomes an alternative: ${found}`,
    'number-twice': (found) =>
      `An older episode of the season has the number ${found} already. It is left out here.`,
    'key-left-out': (found) =>
      `“${found}” could not be taken over. The old feed (.import) says what was there.`,
    'person-role': (found) =>
      `Is in people.yaml but in no episode, for there are only hosts and guests here: ${found}`,
    'place-left-out': (found) =>
      `Place in the feed: ${found}. For places.yaml, state and coordinates are missing; please add them.`,
    'transcript-failed': (found) => `The transcript could not be loaded or read: ${found}`,
    'chapters-failed': (found) => `The chapters could not be loaded or read: ${found}`,
    'image-failed': (found) => `The picture could not be loaded or opened: ${found}`,
    'image-converted': (found) => `The picture did not fit Apple and Spotify and was converted: ${found}`,
    'audio-failed': (found) => `The recording is still missing, it could not be loaded: ${found}`,
    'audio-length': (found) => `The recording has another length than the old feed says (bytes): ${found}`,
    'audio-linked-unsure': (found) =>
      `The recording is linked with https, the old feed said http. Please check: ${found}`,
    'audio-kind': (found) => `What lies at this address is no sound: ${found}`,
    'alternative-failed': (found) => `The alternative could not be loaded: ${found}`,
    'cover-made': () =>
      'The feed has no usable cover. There is a grey square, so that the show can be built.',
    'category-made': () =>
      'The feed names no category of Apple. show.yaml says “Society & Culture”; please check.',
    'email-made': (found) => `The feed names no e-mail address. show.yaml says ${found}; please check.`,
    'numbers-missing': () =>
      'The feed says it is a serial, but not every episode has a season and a number. So show.yaml says episodic.',
    'xml-broken': () => 'The feed is not well-formed XML. What could be made out was read.',
    doctype: () => 'The feed has a document type. What it defines was not resolved.',
    encoding: () => 'The feed names its characters wrongly. It was read as Windows-1252.',
    cut: () => 'The feed is too deep or too large. Its beginning was read.',
    'too-large': () => 'The feed is too large.',
    'page-missing': (found) => `A page of the feed could not be loaded: ${found}`,
    'no-audio': (found) => `No sound, so it is no episode: ${found}`,
    repeated: (found) => `Was in the feed more than once and is taken over once: ${found}`,
  },
  report: {
    title: (title) => `Move of “${title}”`,
    intro: (facts) =>
      `${episodes(facts.episodes)} from ${facts.source}. The old feed lies unchanged in \`.import\`.`,
    show: 'The whole podcast',
    nothing: 'Everything was taken over as it was.',
    next: 'What to do next',
    steps: (facts) => [
      'Look through show.yaml: address of the site (url), publisher, descriptions of the seasons. Then `npm run check`.',
      '`npm run release` builds the site and records what the world knows. Upload it and look at the new feed.',
      `Set up the permanent redirect (301) at the old host${facts.oldUrl === undefined ? '' : ` from ${facts.oldUrl}`} to ${facts.feedUrl}. Nearly every host has a setting for it, called “move” or “redirect”; mostly it sets \`<itunes:new-feed-url>\`, too. If not: have \`<itunes:new-feed-url>${facts.feedUrl}</itunes:new-feed-url>\` put into the old feed.`,
      `Set \`newFeedUrl: ${facts.feedUrl}\` in show.yaml, so that the new feed names its address as well, and leave it for four weeks at least.`,
      'Enter the new address of the feed in Apple Podcasts Connect and Spotify for Creators.',
      facts.isLinked
        ? 'The recordings are still at the old host. Do not close the account before, or repeat the import into a new folder without --link-audio.'
        : 'The recordings have new addresses. Apps know episodes by their guid, and that is the same; nobody hears anything twice. Who has loaded them keeps them. The first release needs no --accept.',
      'Keep the redirect at the old host as long as possible: whoever listens rarely comes by after months.',
    ],
  },
  done: (facts) =>
    `${episodes(facts.episodes)} taken over. What differs from the feed stands in ${facts.report}.`,
  unfinished: (facts) =>
    `The recording is still missing for ${episodes(facts.missing)}. Reasons: ${facts.report}. The same command loads only what is missing.`,
  unchecked:
    'The content is not free of errors yet, see above. Once it is, give the same command again: then what the world knows is recorded, too.',
  refusals: {
    'import-source-missing': () => ({
      what: 'It is missing where the podcast comes from: the address of the old feed, or a file.',
      write: 'npm run import -- https://old-host.example/feed.xml --content new-folder',
    }),
    'import-stray-word': ({ found }) => ({
      what: `This command can do nothing with “${found}”: it takes one feed at a time.`,
    }),
    'import-bad-zone': ({ found }) => ({
      what: `“${found}” is not a time zone.`,
      write: '--time-zone Europe/Berlin',
    }),
    'import-feed-missing': ({ found, why }) => ({
      what: `The feed “${found}” could not be loaded (${why}).`,
    }),
    'import-feed-unread': ({ found }) => ({ what: `“${found}” is no podcast feed, or larger than 100 MB.` }),
    'import-show-there': ({ folder }) => ({
      what: `Another podcast lies in the folder “${folder}” already. It is not overwritten.`,
      write: '--content new-folder',
    }),
    'import-no-site': () => ({
      what: 'The feed names no website, and the new podcast needs an address.',
      write: '--url https://podcast.example/',
    }),
    'import-feed-empty': ({ found }) => ({ what: `There is no episode in “${found}” that can be heard.` }),
  },
}
