// Advises on what an episode lacks, or has too much of, although everything in it is right.
import type { Content, ContentEpisode, ContentTranscript } from '../catalog/content.ts'
import { formatTimecode } from '../model/format-timecode.ts'
import type { Problem } from '../model/problem.ts'
import type { Season, Show } from '../model/show.ts'
import { numberInTitle } from './number-in-title.ts'

/** What a transcription that stopped too soon loses of an hour. */
const mostSilentSeconds = 120
/** In a short recording the same happens sooner. */
const mostSilentShare = 0.1
/** Closing music takes as long in any recording. */
const leastSilentSeconds = 30

/** Nobody looks for a passage in less. */
const leastSecondsForChapters = 20 * 60

const transcriptMissing = ({ transcripts, locate }: ContentEpisode): readonly Problem[] =>
  transcripts.length > 0
    ? []
    : [
        {
          ...locate(['audio']),
          code: 'transcript-missing',
          severity: 'advice',
          field: 'audio',
          facts: { transcript: transcriptOf(locate(['audio']).file) },
        },
      ]

const transcriptOf = (file: string): string =>
  file.replace(/^episodes\//, 'transcripts/').replace(/\.md$/, '.vtt')

const endsEarly = ({ timing, endSeconds }: ContentTranscript, durationSeconds: number): boolean => {
  const silent = durationSeconds - endSeconds
  // Of a recording that could not be measured only that is told.
  if (timing === 'none' || !Number.isFinite(durationSeconds)) return false
  return (
    silent > mostSilentSeconds || silent > Math.max(leastSilentSeconds, durationSeconds * mostSilentShare)
  )
}

const transcriptsEndEarly = ({
  transcripts,
  audio: { durationSeconds },
}: ContentEpisode): readonly Problem[] =>
  transcripts
    .filter((transcript) => endsEarly(transcript, durationSeconds))
    .map(({ endPosition, endSeconds }) => ({
      ...endPosition,
      code: 'transcript-ends-early',
      severity: 'advice',
      field: undefined,
      facts: { end: formatTimecode(endSeconds), duration: formatTimecode(durationSeconds) },
    }))

const chaptersMissing = ({
  chapters,
  audio: { durationSeconds },
  locate,
}: ContentEpisode): readonly Problem[] => {
  const isLong = durationSeconds >= leastSecondsForChapters && Number.isFinite(durationSeconds)
  if (chapters.length > 0 || !isLong) return []
  const facts = { duration: formatTimecode(durationSeconds) }
  return [{ ...locate(['chapters']), code: 'chapters-missing', severity: 'advice', field: 'chapters', facts }]
}

const titleWithNumber = ({ title, episodeNumber, locate }: ContentEpisode): readonly Problem[] => {
  const number = numberInTitle(title, episodeNumber)
  if (number === undefined) return []
  const facts = { title, found: number.found, without: number.without }
  return [{ ...locate(['title']), code: 'title-with-number', severity: 'advice', field: 'title', facts }]
}

const imageWithoutAlt = ({ image, imageAlt, locate }: ContentEpisode): readonly Problem[] => {
  if (image === undefined || imageAlt !== undefined) return []
  const facts = { image: image.file.slice(image.file.lastIndexOf('/') + 1) }
  return [{ ...locate(['image']), code: 'image-without-alt', severity: 'advice', field: 'image', facts }]
}

/** Where guests are named, apps show them in the place of the show's own people. */
const hostsMissing = (
  { hosts, guests, seasonNumber, locate }: ContentEpisode,
  show: Show,
): readonly Problem[] => {
  const isHosted = ({ hostIds }: Season): boolean => hostIds.length > 0
  const season = show.seasons.find(({ number }) => number === seasonNumber)
  const isTold = hosts !== undefined || guests.length === 0 || (season !== undefined && isHosted(season))
  if (isTold || !show.seasons.some(isHosted)) return []
  return [{ ...locate(['guests']), code: 'hosts-missing', severity: 'advice', field: 'hosts', facts: {} }]
}

/**
 * Takes the content, as much of it as could be read. Advice: `title-with-number`, `image-without-alt`, and for episodes that
 * are no drafts `hosts-missing`, `transcript-missing`, `transcript-ends-early` (two minutes or a tenth of the recording, at least half a minute,
 * without a word at its end) and `chapters-missing` (from twenty minutes on).
 */
export const adviseEpisodes = ({ episodes, show }: Pick<Content, 'episodes' | 'show'>): readonly Problem[] =>
  episodes.flatMap((episode) => [
    ...titleWithNumber(episode),
    ...imageWithoutAlt(episode),
    ...(episode.isDraft
      ? []
      : [
          ...hostsMissing(episode, show),
          ...transcriptMissing(episode),
          ...transcriptsEndEarly(episode),
          ...chaptersMissing(episode),
        ]),
  ])
