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
 * chapters after the end of the recording (`chapter-beyond-end`) and captions after it (`transcript-beyond-end`).
 * Advice: transcripts that cannot be captions (`transcript-without-times`).
 */
export const checkEpisodes = (content: Content): readonly Problem[] =>
  content.episodes.flatMap((episode) => [
    ...missingNumbers(content, episode),
    ...lateChapters(episode),
    ...longTranscripts(episode),
    ...timelessTranscripts(episode),
  ])
