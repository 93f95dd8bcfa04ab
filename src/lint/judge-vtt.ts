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

/** An ampersand or an opening bracket that is neither a reference nor a tag of WebVTT. */
const BARE =
  /&(?!(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});)|<(?!\/?(?:[bciuv]|ruby|rt|lang)(?=[\s.>])|\d{2,6}:)/i
/** The name of a voice: https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span */
const VOICE = /<v(?:\.[^\s>]{0,100})?[ \t]([^>]{0,500})>/g

class VttJudge {
  readonly faults: FileFault[] = []
  readonly advised: FileFault[] = []
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

  /** What costs something but no line is told once a file: it is in every cue. */
  advice(rule: 'vtt-escape' | 'vtt-voices' | 'vtt-voice-name', line: number, found: string): void {
    if (!this.advised.some((fault) => fault.rule === rule)) this.advised.push({ rule, line, found })
  }

  text(lines: readonly string[], line: number): void {
    const bare = lines.findIndex((text) => BARE.test(text))
    if (bare >= 0) this.advice('vtt-escape', line + bare, lines[bare] ?? '')
    const whole = lines.join('\n')
    const names = [...whole.matchAll(VOICE)].map(([, name = '']) => name.trim())
    if (new Set(names).size > 1) this.advice('vtt-voices', line, names.join(', '))
    const unreadable = names.find((name) => name.includes('&'))
    if (unreadable !== undefined) this.advice('vtt-voice-name', line, unreadable)
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
    this.text(lines.slice(at + 1), line + at + 1)
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
  return [...judge.faults, ...judge.advised]
}
