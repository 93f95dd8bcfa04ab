// Judges a transcript in one of the forms that have rules of their own.
import type { FileFault, FileRuleId } from './file-rules.ts'
import { fieldOf, isRecord, parsedJson } from './json-value.ts'
import { judgeSrt } from './judge-srt.ts'
import { judgeVtt } from './judge-vtt.ts'
import { tagsIn } from './notes-tags.ts'

const TOLERANCE_SECONDS = 1

const fault = (rule: FileRuleId, found = '', wanted = ''): FileFault => ({ rule, line: 1, found, wanted })

const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0

/** Says what a segment lacks; AntennaPod drops or stumbles over it. */
const lackOf = (segment: unknown): string | undefined => {
  if (!isTime(fieldOf(segment, 'startTime'))) return 'startTime'
  if (!isTime(fieldOf(segment, 'endTime'))) return 'endTime'
  const body = fieldOf(segment, 'body')
  return typeof body === 'string' && body !== '' ? undefined : 'body'
}

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md */
const judgeJson = (text: string, durationSeconds: number | undefined): readonly FileFault[] => {
  const value = parsedJson(text)
  const segments = fieldOf(value, 'segments')
  if (!isRecord(value) || !Array.isArray(segments)) return [fault('transcript-json', 'segments')]
  for (const [at, segment] of segments.entries()) {
    const lack = lackOf(segment)
    if (lack !== undefined) return [fault('transcript-json', `segments[${at}].${lack}`)]
  }
  const end = segments.reduce((last: number, segment: unknown) => {
    const time = fieldOf(segment, 'endTime')
    return isTime(time) ? Math.max(last, time) : last
  }, 0)
  const version = fieldOf(value, 'version')
  const isKnown = typeof version === 'string' && /^1\.\d{1,3}(?:\.\d{1,3})?$/.test(version)
  return [
    ...(isKnown ? [] : [fault('transcript-version', typeof version === 'string' ? version : '')]),
    ...(durationSeconds !== undefined && durationSeconds > 0 && end > durationSeconds + TOLERANCE_SECONDS
      ? [fault('transcript-beyond', String(end), String(durationSeconds))]
      : []),
  ]
}

const judgeHtml = (text: string): readonly FileFault[] =>
  tagsIn(text).some(({ name }) => name === 'script') ? [fault('transcript-html', '<script>')] : []

const SRT_TYPES = new Set(['application/x-subrip', 'application/srt', 'text/srt'])

/** Takes a transcript, its type as the feed says it, and the length of the episode, where it is known. */
export const judgeTranscript = (
  text: string,
  type: string,
  durationSeconds: number | undefined,
): readonly FileFault[] => {
  if (type === 'text/vtt') return judgeVtt(text, durationSeconds)
  if (SRT_TYPES.has(type)) return judgeSrt(text, durationSeconds)
  if (type === 'application/json') return judgeJson(text, durationSeconds)
  return type === 'text/html' ? judgeHtml(text) : []
}
