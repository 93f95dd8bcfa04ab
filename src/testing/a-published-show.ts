// Builds what a build would publish: a trailer, three episodes of a season, and a bonus whose recording lies elsewhere.
import { assembleCatalog } from '../catalog/assemble-catalog.ts'
import type { ContentEpisode } from '../catalog/content.ts'
import type { Published } from '../contract/published.ts'
import type { Show } from '../model/show.ts'
import { aContent, anAudioFile, anEpisode } from './a-catalog.ts'

const recorded = (
  id: string,
  title: string,
  month: number,
  episodeNumber: number | undefined,
  sound: string,
): ContentEpisode =>
  anEpisode({
    id,
    title,
    episodeNumber,
    guid: `guid-of-${id.replace(/^.*\//, '')}`,
    type: episodeNumber === undefined ? 'trailer' : 'full',
    publishedEpochMs: Date.UTC(2022, month, 1, 8),
    audio: anAudioFile({
      file: `${id}.mp3`,
      sizeBytes: 1000 * (month + 1),
      soundSha256: sound.repeat(64),
    }),
  })

/** The address of the recording that lies elsewhere. */
export const ELSEWHERE = 'https://ablage.example/zugabe.mp3'

/** The episodes by short names, in the order of their dates; `null` leaves one out. */
export type EpisodeChanges = Readonly<
  Partial<Record<'trailer' | 'one' | 'two' | 'three' | 'bonus' | 'more', Partial<ContentEpisode> | null>>
>

const usual: Readonly<Record<keyof EpisodeChanges, ContentEpisode>> = {
  trailer: recorded('staffel-1/trailer', 'Es geht los', 0, undefined, 'a'),
  one: recorded('staffel-1/01-anfang', 'Ein Anfang', 1, 1, 'b'),
  two: recorded('staffel-1/02-mitte', 'Die Mitte', 2, 2, 'c'),
  three: recorded('staffel-1/03-ende', 'Das Ende', 3, 3, 'd'),
  bonus: anEpisode({
    id: 'extras/zugabe',
    title: 'Eine Zugabe',
    guid: 'guid-of-zugabe',
    type: 'bonus',
    seasonNumber: undefined,
    episodeNumber: undefined,
    publishedEpochMs: Date.UTC(2022, 4, 1, 8),
    audio: {
      kind: 'address',
      url: ELSEWHERE,
      sizeBytes: 5000,
      durationSeconds: 60,
      mimeType: 'audio/mpeg',
    },
  }),
  more: recorded('staffel-1/04-mehr', 'Noch mehr', 5, 4, 'e'),
}

const NAMES = ['trailer', 'one', 'two', 'three', 'bonus', 'more'] as const

export interface PublishedChanges extends Partial<Omit<Published, 'content' | 'catalog'>> {
  readonly show?: Partial<Show>
  readonly baseUrl?: string
}

/**
 * Takes what differs from the usual five episodes (`more` is a sixth that comes only when it is named), the show, and the
 * feeds; gives what would be published. Throws where that content is not valid.
 */
export const aPublishedShow = (
  episodes: EpisodeChanges = {},
  { show = {}, baseUrl, ...rest }: PublishedChanges = {},
): Published => {
  const content = aContent({
    show,
    episodes: NAMES.flatMap((name) => {
      const changes = name === 'more' ? (episodes.more ?? null) : episodes[name]
      return changes === null ? [] : [{ ...usual[name], ...changes }]
    }),
  })
  const { value: catalog, problems } = assembleCatalog(content, {
    nowEpochMs: Date.UTC(2030, 0, 1),
    baseUrl: baseUrl ?? content.show.url,
    mintGuid: () => 'f0000000-0000-4000-8000-000000000000',
  })
  if (catalog === undefined) throw new Error(`The builder made invalid content: ${JSON.stringify(problems)}`)
  return { content, catalog, ...rest }
}
