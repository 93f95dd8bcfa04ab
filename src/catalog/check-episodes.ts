// Finds what does not fit together inside one episode: numbers of a serial, chapters and transcript against the recording.
import { formatTimecode } from '../model/format-timecode.ts'
import type { Problem } from '../model/problem.ts'
import { nextNumber } from './check-uniqueness.ts'
import type { Content, ContentEpisode, ContentTranscript } from './content.ts'

/** Captions may end this much after the sound: encoders cut off a few milliseconds. */
const toleranceSeconds = 1

/** Where only starts are known, the end is estimated from the length of the last text, and some speak slowly. */
const longestEstimate = 1.5

const latestEnd = ({ timing }: ContentTranscript, durationSeconds: number): number =>
  timing === 'starts' ? durationSeconds * longestEstimate : durationSeconds + toleranceSeconds

const missingNumbers = (content: Content, episode: ContentEpisode): Problem[] => {
  if (content.show.type !== 'serial' || episode.type !== 'full') return []
  const problems: Problem[] = []
  if (episode.seasonNumber === undefined)
    problems.push({
      ...episode.locate(['season']),
      code: 'season-missing',
      severity: 'error',
      field: 'season',
      facts: undefined,
    })
  if (episode.episodeNumber === undefined)
    problems.push({
      ...episode.locate(['episode']),
      code: 'number-missing',
      severity: 'error',
      field: 'episode',
      facts: { next: nextNumber(content.episodes, episode.seasonNumber) },
    })
  return problems
}

const lateChapters = ({ chapters, audio, locate }: ContentEpisode): Problem[] =>
  chapters.flatMap((chapter, at) =>
    chapter.startSeconds < audio.durationSeconds
      ? []
      : [
          {
            ...locate(['chapters', at]),
            code: 'chapter-beyond-end',
            severity: 'error',
            field: 'chapters',
            facts: {
              title: chapter.title,
              start: formatTimecode(chapter.startSeconds),
              duration: formatTimecode(audio.durationSeconds),
            },
          },
        ],
  )

const toldSeconds = (seconds: number): number => Math.round(seconds * 10) / 10

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/soundbite.md */
const unfitSoundbites = ({ soundbites, audio, locate }: ContentEpisode): Problem[] =>
  soundbites.flatMap(({ startSeconds, durationSeconds }, at): Problem[] => {
    const end = startSeconds + durationSeconds
    if (end > audio.durationSeconds + toleranceSeconds) {
      const facts = { end: formatTimecode(end), duration: formatTimecode(audio.durationSeconds) }
      const place = locate(['soundbites', at])
      return [{ ...place, code: 'soundbite-beyond-end', severity: 'error', field: 'soundbites', facts }]
    }
    if (durationSeconds >= 15 && durationSeconds <= 120) return []
    const facts = { seconds: toldSeconds(durationSeconds) }
    const place = locate(['soundbites', at, 'duration'])
    return [{ ...place, code: 'soundbite-length', severity: 'advice', field: 'soundbites.duration', facts }]
  })

const longTranscripts = ({ transcripts, audio }: ContentEpisode): Problem[] =>
  transcripts.flatMap((transcript) =>
    transcript.endSeconds <= latestEnd(transcript, audio.durationSeconds)
      ? []
      : [
          {
            ...transcript.endPosition,
            code: 'transcript-beyond-end',
            severity: 'error',
            field: undefined,
            facts: {
              end: formatTimecode(transcript.endSeconds),
              duration: formatTimecode(audio.durationSeconds),
            },
          },
        ],
  )

const timelessTranscripts = ({ transcripts }: ContentEpisode): Problem[] =>
  transcripts
    .filter(({ timing }) => timing === 'none')
    .map(({ endPosition: { file } }) => ({
      ...{ file, line: 1, column: 1 },
      code: 'transcript-without-times',
      severity: 'advice',
      field: undefined,
      facts: {},
    }))

/**
 * Takes the whole content and reports missing numbers of a serial show (`season-missing`, `number-missing`),
 * chapters after the end of the recording (`chapter-beyond-end`), soundbites that last longer than it
 * (`soundbite-beyond-end`) and captions after it (`transcript-beyond-end`).
 * Advice: transcripts that cannot be captions (`transcript-without-times`), soundbites that are no 15 to 120 seconds
 * long (`soundbite-length`).
 */
export const checkEpisodes = (content: Content): readonly Problem[] =>
  content.episodes.flatMap((episode) => [
    ...missingNumbers(content, episode),
    ...lateChapters(episode),
    ...unfitSoundbites(episode),
    ...longTranscripts(episode),
    ...timelessTranscripts(episode),
  ])
