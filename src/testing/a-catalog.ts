// Builders for tests: a valid whole, in which a test names only what matters to it.
import { assembleCatalog } from '../catalog/assemble-catalog.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Content, ContentEpisode } from '../catalog/content.ts'
import type { AudioFile } from '../model/audio.ts'
import type { EpisodeTags, SharedTags, ShowTags } from '../model/feed-tags.ts'
import type { ImageFacts } from '../model/image.ts'
import type { Locate } from '../model/problem.ts'
import type { Person, Place, Topic } from '../model/registries.ts'
import type { Season, Show } from '../model/show.ts'

const locateIn =
  (file: string): Locate =>
  () => ({ file, line: 1, column: 1 })

export const anImage = (changes: Partial<ImageFacts> = {}): ImageFacts => ({
  file: 'cover.jpg',
  widthPixels: 3000,
  heightPixels: 3000,
  mimeType: 'image/jpeg',
  sizeBytes: 400_000,
  sha256: 'c0ffee'.padEnd(64, '0'),
  ...changes,
})

export const anAudioFile = (changes: Partial<AudioFile> = {}): AudioFile => ({
  kind: 'file',
  file: 'staffel-1/01-anfang.mp3',
  sizeBytes: 960_000,
  durationSeconds: 120.4,
  mimeType: 'audio/mpeg',
  sound: undefined,
  soundSha256: 'abcd1234'.padEnd(64, '0'),
  waveform: undefined,
  ...changes,
})

const noTags: SharedTags = {
  funding: [],
  license: undefined,
  socialInteract: [],
  txt: [],
  chat: undefined,
  value: undefined,
}

export const noShowTags: ShowTags = {
  ...noTags,
  madeInIds: [],
  podroll: [],
  publisherFeed: undefined,
  updateFrequency: undefined,
  isComplete: false,
  usesPodping: false,
  blockedServices: [],
  isPrivate: false,
  newFeedUrl: undefined,
  hub: undefined,
  images: [],
}

export const noEpisodeTags: EpisodeTags = { ...noTags, soundbites: [], contentLinks: [], isBlocked: false }

export const aSeason = (changes: Partial<Season> = {}): Season => ({
  number: 1,
  title: 'Beteiligung',
  slug: 'staffel-1',
  description: 'Worum es in der ersten Staffel geht.',
  hostIds: ['helene-host'],
  cover: undefined,
  ...changes,
})

export const aShow = (changes: Partial<Show> = {}): Show => ({
  ...noShowTags,
  title: 'Testsendung',
  subtitle: 'Eine Sendung zum Prüfen',
  description: 'Eine Sendung, die es nur in Tests gibt.',
  language: 'de',
  timeZone: 'Europe/Berlin',
  url: 'https://sendung.example/',
  guid: '4a7c1b6e-0d2f-5b8a-9c3d-112233445566',
  type: 'serial',
  author: 'Testredaktion',
  email: 'podcast@sendung.example',
  errorReports: undefined,
  copyright: 'Testredaktion',
  isExplicit: false,
  isLocked: true,
  categories: [{ name: 'Government', subcategory: undefined }],
  cover: anImage(),
  coverAlt: 'Ein Aktenschrank',
  icon: undefined,
  publisher: {
    name: 'Testverlag',
    partners: [],
    address: undefined,
    responsible: undefined,
    phone: undefined,
  },
  links: [],
  seasons: [aSeason()],
  ...changes,
})

export const aPerson = (changes: Partial<Person> = {}): Person => ({
  id: 'gerda-gast',
  name: 'Gerda Gast',
  role: 'Bürgermeisterin',
  organisation: undefined,
  url: undefined,
  aliases: [],
  image: undefined,
  ...changes,
})

export const aPlace = (changes: Partial<Place> = {}): Place => ({
  id: 'wolfsburg',
  name: 'Wolfsburg',
  kind: 'Stadt',
  state: 'Niedersachsen',
  country: 'DE',
  ags: '03103000',
  latitude: 52.42,
  longitude: 10.78,
  osm: undefined,
  ...changes,
})

export const aTopic = (changes: Partial<Topic> = {}): Topic => ({
  id: 'beteiligung',
  name: 'Beteiligung',
  description: undefined,
  ...changes,
})

/** An episode as the content reader hands it over; `id` decides file, slug and recording unless given. */
export const anEpisode = (changes: Partial<ContentEpisode> = {}): ContentEpisode => {
  const id = changes.id ?? 'staffel-1/01-anfang'
  return {
    ...noEpisodeTags,
    id,
    slug: id.replace(/^.*\//, '').replace(/^\d+-/, ''),
    guid: `guid-of-${id}`,
    title: 'Ein Anfang',
    publishedEpochMs: Date.UTC(2021, 10, 9, 8),
    seasonNumber: 1,
    episodeNumber: 1,
    type: 'full',
    audio: anAudioFile({ file: `${id}.mp3` }),
    alternatives: [],
    summary: 'Worum es in der Folge geht.',
    hosts: undefined,
    guests: [],
    placeIds: [],
    topicIds: [],
    chapters: [],
    chapterImages: [],
    speakers: new Map(),
    image: undefined,
    imageAlt: undefined,
    isExplicit: undefined,
    isDraft: false,
    notices: [],
    notesMarkdown: 'Notizen zur Folge.\n',
    locate: locateIn(`episodes/${id}.md`),
    transcripts: [],
    ...changes,
  }
}

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]))

export interface ContentChanges {
  readonly show?: Partial<Show>
  readonly people?: readonly Person[]
  readonly places?: readonly Place[]
  readonly topics?: readonly Topic[]
  readonly pages?: Content['pages']
  readonly episodes?: readonly ContentEpisode[]
}

/** Valid content: one season, one host, and one episode unless others are given. */
export const aContent = (changes: ContentChanges = {}): Content => ({
  show: aShow(changes.show),
  locateInShow: locateIn('episodes/show.yaml'),
  people: byId([
    aPerson({ id: 'helene-host', name: 'Helene Host', role: 'Moderatorin' }),
    ...(changes.people ?? [aPerson()]),
  ]),
  places: byId(changes.places ?? [aPlace()]),
  topics: byId(changes.topics ?? [aTopic()]),
  glossary: new Map(),
  pages: changes.pages ?? [],
  episodes: changes.episodes ?? [anEpisode()],
})

export interface CatalogOptions {
  readonly nowEpochMs?: number
  readonly baseUrl?: string
}

/** The catalog of valid content; throws where the content turns out not to be valid. */
export const aCatalog = (changes: ContentChanges = {}, options: CatalogOptions = {}): Catalog => {
  const content = aContent(changes)
  const { value, problems } = assembleCatalog(content, {
    nowEpochMs: options.nowEpochMs ?? Date.UTC(2030, 0, 1),
    baseUrl: options.baseUrl ?? content.show.url,
    mintGuid: () => 'f0000000-0000-4000-8000-000000000000',
  })
  if (value === undefined) throw new Error(`The builder made invalid content: ${JSON.stringify(problems)}`)
  return value
}
