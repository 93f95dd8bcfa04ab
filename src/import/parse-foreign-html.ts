// Reads the HTML that other programs write into feeds, as far as show notes can say it.
import { Parser } from 'htmlparser2'
import { cleanText } from '../notes/clean-text.ts'
import type { Block } from '../notes/notes.ts'
import { NotesBuilder } from './notes-builder.ts'

/** Show notes have some thousand characters. */
export const MOST_CHARACTERS = 400_000

/** The parser searches among all open elements; where thousands are open, a fresh one goes on. */
const MOST_OPEN = 200
const PIECE = 1000

const readTags = (text: string, builder: NotesBuilder): void => {
  let open = 0
  const freshParser = (): Parser =>
    new Parser(
      {
        onopentag: (tag, attributes) => {
          open += 1
          builder.open(tag, attributes)
        },
        onclosetag: (tag) => {
          open -= 1
          builder.close(tag)
        },
        ontext: (more) => builder.add(more),
      },
      { decodeEntities: true },
    )
  let parser = freshParser()
  for (let at = 0; at < text.length; ) {
    const end = open > MOST_OPEN ? text.indexOf('<', at) : at + PIECE
    if (open > MOST_OPEN && end === at) {
      parser.end()
      open = 0
      parser = freshParser()
    }
    const next = end > at ? Math.min(end, text.length) : Math.min(at + PIECE, text.length)
    parser.write(text.slice(at, next))
    at = next
  }
  parser.end()
}

/** Tells whether a text was meant as HTML: only then are line breaks no line breaks. */
const isHtml = (text: string): boolean =>
  /<\/?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|table|img|font|hr|u|pre)\b[^>]*>/i.test(
    text,
  )

const decoded = (text: string): string => {
  let result = ''
  const parser = new Parser({ ontext: (more) => (result += more) }, { decodeEntities: true })
  parser.end(text.replaceAll('<', '&lt;'))
  return result
}

/**
 * Takes notes as a feed has them, HTML or plain text, and the address that relative links start from; gives blocks that
 * know neither scripts nor pictures, with links to `http`, `https` and `mailto` only. Takes linear time, whatever the text.
 */
export const parseForeignHtml = (source: string, base?: string): readonly Block[] => {
  const text = cleanText(source.slice(0, MOST_CHARACTERS))
  const builder = new NotesBuilder(base)
  if (isHtml(text)) {
    readTags(text, builder)
  } else
    for (const [at, line] of decoded(text).split('\n').entries()) {
      if (at > 0) builder.add('\n', true)
      builder.add(line)
    }
  return builder.finish()
}
