// Finds what is spoken in captions: WebVTT and SubRip.
import { srtCards } from '../transcript/srt/srt-cards.ts'
import { vttBlocks } from '../transcript/vtt/vtt-blocks.ts'
import { addMarkedUp, markupPattern, sourceLines } from './marked-up.ts'
import { buildSpokenText, CUE_END, type SpokenText, VOICE_END } from './spoken-text.ts'

const vttMarkup = markupPattern('<[^<>]*>')
const vttTag = /^<(?:\/?(?:c|i|b|u|v|lang|ruby|rt|font)(?:[.\s][^<>]*)?|[\d:.,]+)>$/s
const srtMarkup = markupPattern(String.raw`</?[ibus]>|<font(?: [^<>]*)?>|</font>|\{/?[ibu]\}|\{\\[^{}]*\}`)

/** Takes the text of a WebVTT file; gives the text of its cues, none of its comments, styles, times and names of voices. */
export const vttSpeech = (source: string): SpokenText => {
  const lines = sourceLines(source)
  const builder = buildSpokenText()
  let voice: string | undefined
  const spokenFor = (tag: string): string | undefined => {
    if (!vttTag.test(tag)) return undefined
    if (/^<\/?rt\b/.test(tag)) return VOICE_END
    if (!/^<v\b/.test(tag)) return ''
    const isSame = tag === voice
    voice = tag
    return isSame ? '' : VOICE_END
  }
  for (const { start, before, timing, text } of vttBlocks(lines.map((line) => line.text))) {
    const first = lines[start + before.length + 1]
    const last = lines[start + before.length + text.length]
    if (timing === undefined || text.length === 0 || first === undefined || last === undefined) continue
    addMarkedUp(builder, source, { start: first.start, end: last.end }, vttMarkup, spokenFor)
    builder.gap(CUE_END)
  }
  return builder.finish()
}

/** Takes the text of a SubRip file; gives the text of its cards, names before a colon among it. */
export const srtSpeech = (source: string): SpokenText => {
  const lines = sourceLines(source)
  const builder = buildSpokenText()
  for (const { text, textAt } of srtCards(lines.map((line) => line.text)).cards) {
    const [first, last] = [lines[textAt], lines[textAt + text.length - 1]]
    if (text.length === 0 || first === undefined || last === undefined) continue
    addMarkedUp(builder, source, { start: first.start, end: last.end }, srtMarkup, () => '')
    builder.gap(CUE_END)
  }
  return builder.finish()
}
