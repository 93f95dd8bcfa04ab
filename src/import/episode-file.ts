// Writes the Markdown file of an imported episode.
import { Temporal } from 'temporal-polyfill'
import { formatTimecode } from '../model/format-timecode.ts'
import { parseDate } from '../model/parse-date.ts'
import { parseEpisode } from '../model/parse-episode.ts'
import { type Fitting, fittingFile, yamlOf } from './fitting-yaml.ts'
import type { PlannedEpisode } from './plan-import.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const REQUIRED: ReadonlySet<string> = new Set(['title', 'date', 'guid', 'audio', 'summary'])
/** Quoted where a program wrote `1:02:03.500`: halves of seconds are kept. */
const timeOf = (seconds: number): string => {
  const ms = Math.round((seconds % 1) * 1000)
  return `${formatTimecode(seconds)}${ms === 0 ? '' : `.${String(ms).padStart(3, '0')}`}`
}

/** A chapter with the name of its picture beside the episode. */
export interface FiledChapter {
  readonly startSeconds: number
  readonly title: string
  readonly url: string | undefined
  readonly image: string | undefined
}

/** What was loaded for an episode; names are beside the Markdown file. */
export interface EpisodeMedia {
  readonly audio:
    | string
    | {
        readonly url: string
        readonly sizeBytes: number
        readonly durationSeconds: number
        readonly type: string
      }
  readonly alternatives: readonly unknown[]
  readonly image: string | undefined
  readonly chapters: readonly FiledChapter[]
}

/** Takes a moment and a time zone; gives the date as editors write it, with an offset only where the clock was changed. */
const dateText = (epochMs: number, timeZone: string): string => {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone)
  const smallestUnit = zoned.second === 0 ? 'minute' : 'second'
  const local = zoned.toPlainDateTime().toString({ smallestUnit })
  const plain = local.replace('T', ' ')
  return parseDate(plain, timeZone).value === epochMs ? plain : `${local}${zoned.offset}`
}

const chapterEntry = ({ startSeconds, title, url, image }: FiledChapter): unknown =>
  url === undefined && image === undefined
    ? `${timeOf(startSeconds)} ${title}`
    : { start: timeOf(startSeconds), title, url, image }

const orNothing = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)

/** Takes what is planned and what was loaded; gives the file, and the keys that had to be left out. */
export const episodeFile = (
  { id, foreign, hostIds, guestIds }: PlannedEpisode,
  media: EpisodeMedia,
  timeZone: string,
): Fitting => {
  const { guid, season, episode, type, soundbites } = foreign
  const fields = {
    title: foreign.title,
    date: dateText(foreign.publishedEpochMs, timeZone),
    guid: UUID.test(guid) ? guid : { imported: guid },
    season,
    episode,
    type: type === 'full' ? undefined : type,
    audio: media.audio,
    alternatives: orNothing(media.alternatives),
    summary: foreign.summary,
    hosts: orNothing(hostIds),
    guests: orNothing(guestIds),
    chapters: orNothing(media.chapters.map(chapterEntry)),
    soundbites: orNothing(
      soundbites.map(({ startSeconds, durationSeconds, title }) => ({
        start: timeOf(startSeconds),
        duration: durationSeconds,
        title: title || undefined,
      })),
    ),
    image: media.image,
    explicit: foreign.isExplicit,
    block: foreign.isBlocked || undefined,
    ...foreign.tags,
  }
  const textOf = (kept: Readonly<Record<string, unknown>>): string => {
    const notes = foreign.notesMarkdown
    return `---\n${yamlOf(kept)}---\n${notes === '' ? '' : `\n${notes}`}`
  }
  const parse = (text: string) =>
    parseEpisode({ file: `episodes/${id}.md`, text }, { timeZone, mintGuid: () => '' })
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return fittingFile(kept, REQUIRED, textOf, parse)
}
