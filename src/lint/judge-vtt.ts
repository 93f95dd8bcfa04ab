// Judges a WebVTT file as strictly as the strictest app.
import type { FileFault } from './file-rules.ts'

/** Apps stop at the first; a few more help to see a pattern. */
const MOST = 10
/** Durations in feeds are whole seconds. */
const TOLERANCE_SECONDS = 1

const TIMING =
  /^(?:(\d{2,6}):)?([0-5]\d):([0-5]\d\.\d{3})[ \t]+-->[ \t]+(?:(\d{2,6}):)?([0-5]\d):([0-5]\d\.\d{3})(?:[ \t].*)?$/

const secondsOf = (
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
): number => Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)

class VttJudge {
  readonly faults: FileFault[] = []
  #lastStart = 0
  lastEnd = 0

  broken(line: number, found: string): void {
    this.faults.push({ rule: 'vtt-broken', line, found })
  }

  timing(text: string, line: number): void {
    const match = TIMING.exec(text)
    if (match === null) {
      this.broken(line, text)
      return
    }
    const start = secondsOf(match[1], match[2], match[3])
    const end = secondsOf(match[4], match[5], match[6])
    if (end <= start || start < this.#lastStart) this.faults.push({ rule: 'vtt-order', line, found: text })
    this.#lastStart = start
    this.lastEnd = Math.max(this.lastEnd, end)
  }

  block(lines: readonly string[], line: number): void {
    const [first = ''] = lines
    if (/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(first)) return
    const at = lines.findIndex((text) => text.includes('-->'))
    if (at < 0 || at > 1) {
      this.broken(line, first)
      return
    }
    this.timing(lines[at] ?? '', line + at)
    const again = lines.findIndex((text, index) => index > at && text.includes('-->'))
    if (again >= 0) this.broken(line + again, lines[again] ?? '')
  }
}

/** Takes the text of the file and the length of the episode, where it is known: https://www.w3.org/TR/webvtt1/ */
export const judgeVtt = (text: string, durationSeconds: number | undefined): readonly FileFault[] => {
  const judge = new VttJudge()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? ''))
    return [{ rule: 'vtt-broken', line: 1, found: lines[0] ?? '' }]
  const headerEnd = lines.indexOf('')
  let start = headerEnd < 0 ? lines.length : headerEnd
  for (let at = start; at <= lines.length && judge.faults.length < MOST; at += 1) {
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
