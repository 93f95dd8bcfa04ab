// Makes plain text of what feeds write into titles and descriptions.
import { Parser } from 'htmlparser2'
import { cleanText } from '../notes/clean-text.ts'
import type { Block, Inline } from '../notes/notes.ts'
import { parseForeignHtml } from './parse-foreign-html.ts'

const decodeOnce = (text: string): string => {
  let result = ''
  const parser = new Parser({ ontext: (more) => (result += more) }, { decodeEntities: true })
  parser.end(text.replaceAll('<', '&lt;'))
  return result
}

/** Many hosts escape a title twice; entities are decoded until a round changes nothing, three times at most. */
const decoded = (text: string): string => {
  let current = text
  for (let round = 0; round < 3 && current.includes('&'); round += 1) {
    const next = decodeOnce(current)
    if (next === current) break
    current = next
  }
  return current
}

const TAG =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|small|sup|sub|font|h[1-6]|ul|ol|li|img|code)(?:\s[^<>]{0,2000})?\/?>/gi

/** Takes a title of a feed, perhaps with HTML in it, and the most characters; gives it in one line. */
export const lineOf = (text: string, most: number): string =>
  shortened(
    cleanText(decoded(text.slice(0, 20_000)).replace(TAG, ' '))
      .replace(/[\s\u2028\u2029]+/g, ' ')
      .trim(),
    most,
  )

/** Cuts at the end of a sentence, or else between words. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const sentence = /^.*[.!?…](?=\s)/s.exec(cut)?.[0]
  if (sentence !== undefined && sentence.length > most / 3) return sentence
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').replace(/\s+\S*$/, '')}…`
}

const inlineWords = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) =>
      'children' in one
        ? inlineWords(one.children)
        : one.kind === 'break'
          ? ' '
          : 'text' in one
            ? one.text
            : '',
    )
    .join('')

const wordsOf = (block: Block): readonly string[] => {
  if (block.kind === 'quote') return block.children.flatMap(wordsOf)
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(wordsOf))
  if (block.kind === 'code') return [block.text.trim()]
  return 'children' in block ? [inlineWords(block.children)] : []
}

/** Takes notes as HTML or text; gives their paragraphs as plain lines. */
export const plainParagraphs = (source: string): readonly string[] =>
  parseForeignHtml(source)
    .flatMap(wordsOf)
    .map((line) => line.replace(/[\s\u2028\u2029]+/g, ' ').trim())
    .filter((line) => line !== '')
