// Finds what is spoken in plain text, Markdown and HTML.
import { Parser } from 'htmlparser2'
import { blockTags, headingTags, unspokenTags } from '../transcript/html/html-tags.ts'
import { textBlocks } from '../transcript/text/text-blocks.ts'
import { addMarkedUp, markupPattern, sourceLines } from './marked-up.ts'
import { buildSpokenText, type SpokenText, VOICE_END } from './spoken-text.ts'

const noMarkup = /\r\n|\n|\r/g
const markdownMarkup = markupPattern(String.raw`\\(?=[!-/:-@[-\x60{-~])|[*~\x60]+|<[^<>\n]*>`)
const linePrefix = /^[ \t]{0,20}(?:(?:>|[-*+•])[ \t]+){0,4}/
const htmlMarkup = markupPattern('(?!)')

/** Takes the text of a transcript in plain text or Markdown; gives its paragraphs without headings, comments and front matter. */
export const textSpeech = (source: string, isMarkdown: boolean): SpokenText => {
  const lines = sourceLines(source)
  const builder = buildSpokenText()
  const pattern = isMarkdown ? markdownMarkup : noMarkup
  for (const block of textBlocks(source, isMarkdown).blocks) {
    for (const { line, text } of block) {
      const [raw, next] = [lines[line - 1], lines[line]]
      // Where a comment stood in the line, only what is one piece has a place in the file.
      const found = raw?.text.indexOf(text) ?? -1
      if (raw === undefined || found === -1) builder.gap(VOICE_END)
      else {
        const prefix = isMarkdown ? (linePrefix.exec(text)?.[0].length ?? 0) : 0
        const start = raw.start + found
        addMarkedUp(builder, source, { start: start + prefix, end: start + text.length }, pattern, () => '')
        builder.add('\n', raw.end, next?.start ?? raw.end)
      }
    }
    builder.gap(VOICE_END)
  }
  return builder.finish()
}

/** Takes HTML that the parser of transcripts has read; gives what is spoken in it, no tags, headings, names and times. */
export const htmlSpeech = (source: string): SpokenText => {
  const builder = buildSpokenText()
  let [depth, silentDepth] = [0, 0]
  const isSilent = (tag: string): boolean =>
    unspokenTags.has(tag) || headingTags.has(tag) || tag === 'cite' || tag === 'time'
  const parser = new Parser(
    {
      onopentag: (tag) => {
        depth += 1
        if (silentDepth === 0 && isSilent(tag)) silentDepth = depth
        if (tag === 'br') builder.gap(' ')
        else if (blockTags.has(tag) || isSilent(tag)) builder.gap(VOICE_END)
      },
      onclosetag: (tag) => {
        if (depth === silentDepth) silentDepth = 0
        depth -= 1
        if (blockTags.has(tag) || isSilent(tag)) builder.gap(VOICE_END)
      },
      ontext: () => {
        const range = { start: parser.startIndex, end: parser.endIndex + 1 }
        if (silentDepth === 0) addMarkedUp(builder, source, range, htmlMarkup, () => '')
      },
    },
    { decodeEntities: false },
  )
  parser.end(source)
  return builder.finish()
}
