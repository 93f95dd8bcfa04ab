// Judges a SubRip file as strictly as the strictest app.
import type { FileFault } from './file-rules.ts'

/** Apps stop at the first; a few more help to see a pattern. */
const MOST = 10
/** Durations in feeds are whole seconds. */
const TOLERANCE_SECONDS = 1

const TIMING = /^(\d{2,6}):([0-5]\d):([0-5]\d),(\d{3}) --> (\d{2,6}):([0-5]\d):([0-5]\d),(\d{3})(?:[ \t].*)?$/

interface Card {
  readonly startSeconds: number
  readonly endSeconds: number
}

const cardAt = (line: string): Card | undefined => {
  const match = TIMING.exec(line)
  if (match === null) return undefined
  const at = (from: number): number =>
    Number(match[from]) * 3600 +
    Number(match[from + 1]) * 60 +
    Number(match[from + 2]) +
    Number(match[from + 3]) / 1000
  return { startSeconds: at(1), endSeconds: at(5) }
}

class SrtJudge {
  readonly faults: FileFault[] = []
  #lastStart = 0
  lastEnd = 0

  /** Takes the lines between two blank ones: a number, the times, the text. */
  block(lines: readonly string[], line: number): void {
    const [number = '', timing = ''] = lines
    const card = cardAt(timing)
    if (!/^\d{1,9}$/.test(number) || card === undefined) {
      this.faults.push({
        rule: 'srt-broken',
        line,
        found: number.includes('-->') ? number : timing || number,
      })
      return
    }
    const { startSeconds, endSeconds } = card
    if (endSeconds <= startSeconds || startSeconds < this.#lastStart)
      this.faults.push({ rule: 'srt-order', line: line + 1, found: timing })
    this.#lastStart = startSeconds
    this.lastEnd = Math.max(this.lastEnd, endSeconds)
  }
}

/**
 * Takes the text of the file and the length of the episode, where it is known:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md
 */
export const judgeSrt = (text: string, durationSeconds: number | undefined): readonly FileFault[] => {
  const judge = new SrtJudge()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  let start = 0
  for (let at = 0; at <= lines.length && judge.faults.length < MOST; at += 1) {
    if (lines[at] !== undefined && lines[at] !== '') continue
    if (at > start) judge.block(lines.slice(start, at), start + 1)
    start = at + 1
  }
  if (
    durationSeconds !== undefined &&
    durationSeconds > 0 &&
    judge.lastEnd > durationSeconds + TOLERANCE_SECONDS
  )
    judge.faults.push({
      rule: 'transcript-beyond',
      line: lines.length,
      found: String(judge.lastEnd),
      wanted: String(durationSeconds),
    })
  return judge.faults
}
