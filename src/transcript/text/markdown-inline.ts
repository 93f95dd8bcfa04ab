// Reads the inline markup of Markdown as the text that it stands for: https://spec.commonmark.org/0.31.2/#inlines
import { decodeReferences } from '../character-references.ts'

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'marks'
      readonly sign: string
      count: number
      readonly opens: boolean
      readonly closes: boolean
    }

/** Escapes, code, line breaks, links and images, addresses in angle brackets, marks of emphasis. */
const special =
  /\\([!-/:-@[-`{-~])|(?<!`)(`{1,8})(?!`)([^`]{1,2000})\2(?!`)|<br[ \t]*\/?>|!?\[([^[\]]{0,2000})\](?:\([^()\s]{0,2000}(?:[ \t]+"[^"]{0,200}")?\)|\[[^[\]]{0,200}\])|<(https?:\/\/[^<>\s]{1,2000}|[^<>\s@]{1,200}@[^<>\s@]{1,200})>|(\*+|_+|~~)/gi

const isWordSign = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign)
const isSpace = (sign: string): boolean => sign === '' || /\s/.test(sign)
const isSign = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign)

/** https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
const marks = (sign: string, count: number, before: string, after: string): Token => {
  const left = !isSpace(after) && (!isSign(after) || isSpace(before) || isSign(before))
  const right = !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after))
  const isInWord = sign === '_' && isWordSign(before) && isWordSign(after)
  return { kind: 'marks', sign, count, opens: left && !isInWord, closes: right && !isInWord }
}

const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let end = 0
  const add = (literal: string): void => {
    if (literal !== '') tokens.push({ kind: 'text', text: literal })
  }
  for (const match of text.matchAll(special)) {
    const [whole, escapedSign, , code, label, address, run] = match
    add(decodeReferences(text.slice(end, match.index)))
    end = match.index + whole.length
    if (escapedSign !== undefined) add(escapedSign)
    else if (code !== undefined) add(code)
    else if (label !== undefined) add(markdownInline(label))
    else if (address !== undefined) add(address)
    else if (run === undefined) add(' ')
    else
      tokens.push(
        marks(
          run.slice(0, 1),
          run.length,
          text.slice(match.index - 1, match.index),
          text.slice(end, end + 1),
        ),
      )
  }
  add(decodeReferences(text.slice(end).replace(/\\$/, '')))
  return tokens
}

/** Takes one from each pair of marks; what finds no partner stays as a sign. */
const pairMarks = (tokens: readonly Token[]): void => {
  const open = new Map<string, (Token & { kind: 'marks' })[]>()
  for (const token of tokens) {
    if (token.kind !== 'marks') continue
    const openers = open.get(token.sign) ?? []
    open.set(token.sign, openers)
    for (
      let last = openers.at(-1);
      token.closes && token.count > 0 && last !== undefined;
      last = openers.at(-1)
    ) {
      const pairs = Math.min(last.count, token.count)
      last.count -= pairs
      token.count -= pairs
      if (last.count === 0) openers.pop()
    }
    if (token.opens && token.count > 0) openers.push(token)
  }
}

/**
 * Takes a line of Markdown; gives it as plain text: emphasis, links and code become their text, escaped signs and
 * character references what they stand for. Marks without a partner stay. HTML stays too, but for line breaks.
 */
export const markdownInline = (text: string): string => {
  if (!/[\\`<[*_~&]/.test(text)) return text
  const tokens = tokensOf(text)
  pairMarks(tokens)
  return tokens.map((token) => (token.kind === 'text' ? token.text : token.sign.repeat(token.count))).join('')
}
