// Finds the voices of WebVTT that names them in its text, as Zoom does, and takes away what scrolls in it.
import type { CaptionOddity } from '../caption-advice.ts'
import { captionVoices } from '../caption-voices.ts'
import { isBlank, plainText } from '../plain-text.ts'
import { withoutRollingLines } from '../rolling-lines.ts'
import type { Cue, PlacedCue, Word } from '../transcript.ts'

/** A cue and its text as it came, with its line ends. */
export interface WrittenCue extends PlacedCue {
  readonly written: string
}

interface VttVoices {
  readonly placed: readonly PlacedCue[]
  readonly oddities: readonly CaptionOddity[]
}

const visible = (text: string): string => text.replace(/\s+/g, '')

/** Gives the text behind so many visible signs. */
const textBehind = (text: string, signs: number): string => {
  let at = 0
  for (let left = signs; left > 0; at += 1) if (!/\s/.test(text[at] ?? '')) left -= 1
  return plainText(text.slice(at))
}

/** Gives what is left of the timed words where only `text`, the end of what they say, stays. */
const wordsOf = (words: readonly Word[], text: string): readonly Word[] => {
  const said = visible(words.map((word) => word.text).join(''))
  let gone = said.length - visible(text).length
  if (gone < 0 || !said.endsWith(visible(text))) return []
  return words.flatMap((word) => {
    const [length, without] = [visible(word.text).length, gone]
    gone = Math.max(0, gone - length)
    if (without >= length) return []
    return [{ ...word, text: textBehind(word.text, without) }]
  })
}

const cueFor = (cue: Cue, voice: { readonly speaker: string | undefined; readonly text: string }): Cue =>
  voice.speaker === cue.speaker && voice.text === cue.text
    ? cue
    : { ...cue, ...voice, words: wordsOf(cue.words, voice.text) }

/** Most files name their voices or nobody: the lines are cut only where they are looked at. */
const linesOf = (written: string): readonly string[] => written.split('\n').map(plainText)

/** Only YouTube's captions scroll, and they time their words. */
const withoutScrolling = (
  read: readonly WrittenCue[],
  lines: readonly (readonly string[])[],
): readonly (readonly string[])[] => {
  if (read.every(({ cue }) => cue.words.length === 0)) return lines
  return withoutRollingLines(
    lines.map((each) => (each.some(isBlank) ? each.filter((line) => !isBlank(line)) : each)),
  )
}

/**
 * Takes the cues of a file in its order. A file that names a voice as WebVTT does, by `<v>`, means all of its text
 * as text; in any other, names before a colon are speakers where the whole file shows that they are.
 */
export const vttVoices = (read: readonly WrittenCue[]): VttVoices => {
  if (read.some(({ cue }) => cue.speaker !== undefined)) return { placed: read, oddities: [] }
  const written = read.map((cue) => linesOf(cue.written))
  const lines = withoutScrolling(read, written)
  const { voices, doubtful, lonely } = captionVoices(lines)
  const lineOf = (at: number): number => read[at]?.position.line ?? 1
  const oddities: CaptionOddity[] = [
    ...doubtful.map(({ at, label }) => ({ kind: 'name-doubtful' as const, line: lineOf(at), found: label })),
    ...lonely.map(({ at, label }) => ({
      kind: 'name-without-text' as const,
      line: lineOf(at),
      found: label,
    })),
  ]
  written.forEach((each, at) => {
    const spoken = each.filter((line) => !isBlank(line))
    const [found = ''] = spoken
    if ((lines[at]?.length ?? 0) < spoken.length)
      oddities.push({ kind: 'lines-repeated', line: lineOf(at), found })
  })
  const placed = read.flatMap(({ position, cue }, at) =>
    (voices[at] ?? []).map((voice) => ({ position, cue: cueFor(cue, voice) })),
  )
  return { placed, oddities }
}
