// Judges a chapters file: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
import type { FileFault, FileRuleId } from './file-rules.ts'
import { fieldOf, parsedJson } from './json-value.ts'

const FEWEST = 3
/** Characters that Apple shows of a title. */
const LONGEST_TITLE = 45

const fault = (rule: FileRuleId, found = '', wanted = ''): FileFault => ({ rule, line: 1, found, wanted })

/** One is enough to find the others. */
const isLong = ({ rule }: FileFault): boolean => rule === 'chapters-title-long'

const judgeEach = (
  chapters: readonly unknown[],
  durationSeconds: number | undefined,
): readonly FileFault[] => {
  const faults: FileFault[] = []
  let last = -1
  for (const [at, chapter] of chapters.entries()) {
    const number = String(at + 1)
    const start = fieldOf(chapter, 'startTime')
    const title = fieldOf(chapter, 'title')
    if (typeof title !== 'string' || title.trim() === '') faults.push(fault('chapters-title', number))
    if (typeof title === 'string' && title.trim().length > LONGEST_TITLE && !faults.some(isLong))
      faults.push(fault('chapters-title-long', title, String(LONGEST_TITLE)))
    if (typeof start !== 'number' || start < 0) {
      faults.push(fault('chapters-time', number))
      continue
    }
    if (start <= last) faults.push(fault('chapters-order', number))
    if (durationSeconds !== undefined && durationSeconds > 0 && start >= durationSeconds + 1)
      faults.push(fault('chapters-beyond', String(start), String(durationSeconds)))
    last = Math.max(last, start)
  }
  return faults
}

/** Takes the text of the file and the length of the episode in seconds, where it is known. */
export const judgeChapters = (text: string, durationSeconds: number | undefined): readonly FileFault[] => {
  const value = parsedJson(text)
  const chapters = fieldOf(value, 'chapters')
  if (!Array.isArray(chapters)) return [fault('chapters-broken', value === undefined ? 'JSON' : '"chapters"')]
  const version = fieldOf(value, 'version')
  const isFew = chapters.length < FEWEST || fieldOf(chapters[0], 'startTime') !== 0
  return [
    ...(typeof version === 'string' && /^1\.[0-2]\.\d+$/.test(version)
      ? []
      : [fault('chapters-version', typeof version === 'string' ? version : '')]),
    ...judgeEach(chapters, durationSeconds),
    ...(isFew ? [fault('chapters-few', String(chapters.length))] : []),
  ]
}
