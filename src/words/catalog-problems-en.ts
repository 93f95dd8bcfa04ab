// English sentences for the problems that only show when the whole content is seen at once.
import type { catalogProblemsDe } from './catalog-problems-de.ts'

const registries = { people: 'people.yaml', places: 'places.yaml', topics: 'topics.yaml' }

export const catalogProblemsEn: typeof catalogProblemsDe = {
  'id-unknown': (facts) => ({
    what: `“${facts.id}” is not in ${registries[facts.registry]}.`,
    write: facts.nearest ?? `${facts.id}:\n  name: …   # new entry in episodes/${registries[facts.registry]}`,
  }),
  'season-unknown': (facts) => ({
    what: `There is no season ${facts.number} in show.yaml${
      facts.known.length > 0 ? `, which lists ${facts.known.join(', ')}` : ''
    }.`,
    write: facts.known.length > 0 ? `season: ${facts.known.at(-1)}` : undefined,
  }),
  'season-missing': () => ({
    what: 'The show is a serial (type: serial): every full episode needs its season, or apps sort it wrongly.',
    write: 'season: 1',
  }),
  'number-missing': (facts) => ({
    what: 'The show is a serial (type: serial): every full episode needs its number in the season.',
    write: `episode: ${facts.next}`,
  }),
  'number-twice': (facts) => ({
    what: `Episode ${facts.number} of season ${facts.season} exists already: ${facts.other}.`,
    write: `episode: ${facts.next}`,
  }),
  'guid-twice': (facts) => ({
    what: `The same guid is already in ${facts.other}. Apps would show only one of the two. The older episode keeps its guid, the new one gets its own.`,
    write: `guid: ${facts.fresh}`,
  }),
  'slug-twice': (facts) => ({
    what: `This episode would get the same address as ${facts.other}: “${facts.slug}”. One of the two files needs another name.`,
  }),
  'audio-twice': (facts) => ({
    what: `The recording “${facts.audio}” already belongs to ${facts.other}. Apps load one address only once.`,
  }),
  'path-taken': (facts) => ({ what: `The address ${facts.path} is taken, see ${facts.other}.` }),
  'chapter-beyond-end': (facts) => ({
    what: `The chapter “${facts.title}” starts at ${facts.start}, but the recording ends after ${facts.duration}. If it was cut anew, npm run retime moves the chapters.`,
  }),
  'soundbite-beyond-end': ({ end, duration }) => ({
    what: `The soundbite lasts until ${end}, but the recording ends after ${duration}.`,
  }),
  'soundbite-length': ({ seconds }) => ({
    what: `The soundbite lasts ${seconds} seconds. Apps expect 15 to 120 and may leave out others.`,
  }),
  'new-feed-url-foreign': ({ found, own }) => ({
    what: `newFeedUrl is “${found}”. What belongs here is the new address of this very feed, and that follows from “url”: after a move, the new address of the site stands there and that of the feed on it stands here. With another one, apps would subscribe to the wrong feed.`,
    write: `newFeedUrl: ${own}`,
  }),
  'alternative-twice': ({ address, other }) => ({
    what: `“${address}” belongs to ${other} already. Each version needs a file of its own.`,
  }),
  'transcript-beyond-end': (facts) => ({
    what: `The transcript runs until ${facts.end}, but the recording ends after ${facts.duration}. Do they belong together? If the recording was cut anew, npm run retime moves the times.`,
  }),
  'nothing-published': () => ({
    what: 'No episode is published: all are drafts or dated in the future. Directories refuse a feed without an episode.',
  }),
}
