// Reads the text of a WebVTT cue: voices, other markup, times inside, character references.
import { decodeReferences } from '../character-references.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { Word } from '../transcript.ts'
import { parseVttTime } from './parse-vtt-timing.ts'

/** What one voice says inside a cue. */
export interface VoiceSpan {
  readonly speaker: string | undefined
  readonly text: string
  /** The same text as it came, with its line ends. */
  readonly written: string
  /** Empty where the cue has no times inside. */
  readonly words: readonly Word[]
}

export interface VttText {
  readonly spans: readonly VoiceSpan[]
  /** Tags that WebVTT does not know, kept in the text. */
  readonly unknownTags: readonly string[]
}

interface Piece {
  readonly speaker: string | undefined
  readonly startSeconds: number
  text: string
}

// https://www.w3.org/TR/webvtt1/#types-of-webvtt-cue-components; `font` comes from converted SubRip files.
const knownTag = /^(\/?)(c|i|b|u|v|lang|ruby|rt|font)(?:\.[^ \t\n]*)?(?:[ \t\n](.*))?$/s

/** Walks through the markup and gives the bare text, cut wherever the voice or the time changes. */
const piecesOf = (payload: string, cueStartSeconds: number) => {
  const pieces: Piece[] = []
  const unknownTags: string[] = []
  const voices: (string | undefined)[] = []
  let startSeconds = cueStartSeconds
  let text = ''
  const cut = (): void => {
    const last = pieces.at(-1)
    const speaker = isBlank(text) ? last?.speaker : voices.at(-1)
    if (isBlank(text) && last?.startSeconds === startSeconds) last.text += text
    else if (text !== '') pieces.push({ speaker, startSeconds, text: decodeReferences(text) })
    text = ''
  }
  const take = (tag: string): void => {
    const [, slash, name, annotation = ''] = knownTag.exec(tag) ?? []
    const time = parseVttTime(tag)
    if (time === undefined && name === undefined) {
      if (/^\/?[\p{L}\d]/u.test(tag)) unknownTags.push(`<${tag}>`)
      text += `<${tag}>`
    }
    if (name === 'rt') text += slash === '/' ? ')' : ' ('
    if (time === undefined && name !== 'v') return
    cut()
    if (time !== undefined) startSeconds = time
    else if (slash === '/') voices.pop()
    else voices.push(plainText(decodeReferences(annotation)) || undefined)
  }
  let end = 0
  for (const match of payload.matchAll(/<([^<>]*)>/g)) {
    text += payload.slice(end, match.index)
    take(match[1] ?? '')
    end = match.index + match[0].length
  }
  text += payload.slice(end)
  cut()
  return { pieces, unknownTags }
}

/** Gives the timed words, each until the next begins; none where a time runs backwards or out of the cue. */
const wordsOf = (
  pieces: readonly Piece[],
  cueStartSeconds: number,
  cueEndSeconds: number,
): readonly Word[] => {
  const words = pieces.map(({ startSeconds, text }, at) => ({
    startSeconds,
    endSeconds: pieces[at + 1]?.startSeconds ?? cueEndSeconds,
    text: plainText(text),
  }))
  const isWithin = (words[0]?.startSeconds ?? 0) >= cueStartSeconds
  return isWithin && words.every((word) => word.startSeconds < word.endSeconds) ? words : []
}

/**
 * Takes the lines of a cue with their line ends, and its times in seconds; gives what each voice says in it.
 * Markup that WebVTT does not know stays as text: dropping it might drop words.
 * See https://www.w3.org/TR/webvtt1/#webvtt-cue-text-tokenizer
 */
export const parseVttText = (payload: string, startSeconds: number, endSeconds: number): VttText => {
  const { pieces, unknownTags } = piecesOf(payload, startSeconds)
  const hasTimes = pieces.some((piece) => piece.startSeconds !== startSeconds)
  const words = hasTimes ? wordsOf(pieces, startSeconds, endSeconds) : []
  const spans: { readonly speaker: string | undefined; text: string; readonly words: Word[] }[] = []
  pieces.forEach(({ speaker, text }, at) => {
    const last = spans.at(-1)
    const span = last?.speaker === speaker && last !== undefined ? last : { speaker, text: '', words: [] }
    if (span !== last) spans.push(span)
    span.text += text
    const word = words[at]
    if (word !== undefined && !isBlank(word.text)) span.words.push(word)
  })
  const visible = spans.map((span) => ({
    ...span,
    text: plainText(span.text.replaceAll('\n', ' ')),
    written: span.text,
  }))
  return { spans: visible.filter((span) => !isBlank(span.text)), unknownTags }
}
