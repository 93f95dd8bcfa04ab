// Writes show notes as Markdown that reads back as the same.
import type { Block, Inline } from '../notes/notes.ts'
import { parseNotes } from '../notes/parse-notes.ts'

type EscapeText = (text: string) => string

const escapeUsual: EscapeText = (text) =>
  text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#|[a-z])/gi, '\\&')
    .replace(/https?:(?=\/\/)/gi, (found) => `${found.slice(0, -1)}\\:`)

/** For texts that a program might take for something else all the same: https://spec.commonmark.org/0.31.2/#backslash-escapes */
const escapeAll: EscapeText = (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')

/** What would begin a block at the start of a line. */
const escapeStart = (line: string): string =>
  line.replace(/^(?:#(?=#{0,5}(?:\s|$))|[-+>=~])/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

const codeSpan = (text: string): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(({ 0: ticks }) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return /^`|`$/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((one) => ('children' in one ? textOf(one.children) : 'text' in one ? one.text : '')).join('')

const linkText = (inline: Inline & { readonly kind: 'link' }, protect: EscapeText): string => {
  const { target, children } = inline
  const url = 'url' in target ? target.url : ''
  const address = url.replace(/[<>\\ ]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\&')
  const destination = /[()]/.test(address) ? `<${address}>` : address
  if (textOf(children) === url && /^https?:[!-~]+$/.test(url) && address === url) return `<${url}>`
  return `[${inlineText(children, protect)}](${destination})`
}

const inlineText = (inlines: readonly Inline[], protect: EscapeText): string =>
  inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return protect(inline.text)
        case 'code':
          return codeSpan(inline.text)
        case 'break':
          return '\\\n'
        case 'strong':
          return `**${inlineText(inline.children, protect)}**`
        case 'emphasis':
          return `*${inlineText(inline.children, protect)}*`
        case 'link':
          return linkText(inline, protect)
        default:
          return ''
      }
    })
    .join('')

const lines = (inlines: readonly Inline[], protect: EscapeText): string =>
  inlineText(inlines, protect).split('\n').map(escapeStart).join('\n')

const withoutFormat = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'strong' || inline.kind === 'emphasis') return withoutFormat(inline.children)
    return [inline.kind === 'link' ? { ...inline, children: withoutFormat(inline.children) } : inline]
  })

const comparable = (inlines: readonly Inline[]): string =>
  JSON.stringify(inlines, (key, value: unknown) => (key === 'isTight' ? undefined : value))

/** Neighbouring texts are one, as a parser gives them; two spans of code side by side would read as something else. */
const joined = (inlines: readonly Inline[]): readonly Inline[] => {
  const result: Inline[] = []
  for (const inline of inlines) {
    const before = result.at(-1)
    const isText = inline.kind === 'text' || inline.kind === 'code'
    if (isText && (before?.kind === 'text' || before?.kind === 'code') && before.kind === inline.kind)
      result[result.length - 1] = { kind: inline.kind, text: before.text + inline.text }
    else result.push('children' in inline ? { ...inline, children: joined(inline.children) } : inline)
  }
  return result
}

const readsBack = (text: string, inlines: readonly Inline[]): boolean => {
  const [block, ...more] = parseNotes(text).blocks
  return (
    block?.kind === 'paragraph' &&
    more.length === 0 &&
    comparable(joined(block.children)) === comparable(joined(inlines))
  )
}

/** Gives a paragraph that reads back as it was, without its emphasis where that is the only way. */
const paragraphText = (children: readonly Inline[]): string => {
  const plain = joined(withoutFormat(children))
  const ways: readonly (readonly [readonly Inline[], EscapeText])[] = [
    [children, escapeUsual],
    [children, escapeAll],
    [plain, escapeUsual],
  ]
  for (const [inlines, protect] of ways) {
    const text = lines(inlines, protect)
    if (readsBack(text, inlines)) return text
  }
  return lines(plain, escapeAll)
}

const headingText = (children: readonly Inline[]): string =>
  paragraphText(children)
    .replace(/\\?\n/g, ' ')
    .replace(/(?<![\\#])#+$/, '\\$&')

const indented = (text: string, width: number): string =>
  text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`)

const isTightItem = (item: readonly Block[]): boolean =>
  item.every((block, at) =>
    at === 0 ? block.kind === 'paragraph' : block.kind === 'list' && block.items.every(isTightItem),
  )

const listText = (list: Block & { readonly kind: 'list' }, isSecond: boolean): string => {
  const isTight = list.items.every(isTightItem)
  return list.items
    .map((item, at) => {
      const mark =
        list.firstNumber === undefined
          ? isSecond
            ? '*'
            : '-'
          : `${list.firstNumber + at}${isSecond ? ')' : '.'}`
      return `${mark} ${indented(blocksText(item, isTight ? '\n' : '\n\n'), mark.length + 1)}`
    })
    .join(isTight ? '\n' : '\n\n')
}

const codeText = (text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(({ 0: ticks }) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`
}

const isAlike = (block: Block, before: Block | undefined): boolean =>
  block.kind === 'list' &&
  before?.kind === 'list' &&
  (block.firstNumber === undefined) === (before.firstNumber === undefined)

const blockText = (block: Block, isSecond: boolean): string => {
  switch (block.kind) {
    case 'paragraph':
      return paragraphText(block.children)
    case 'heading':
      return `${'#'.repeat(block.level)} ${headingText(block.children)}`
    case 'list':
      return listText(block, isSecond)
    case 'quote':
      return blocksText(block.children, '\n\n')
        .replace(/^(?=.)/gm, '> ')
        .replace(/^$/gm, '>')
    case 'code':
      return codeText(block.text)
    case 'rule':
      return '***'
  }
}

/** Lists side by side would become one: every second has another mark. */
const blocksText = (blocks: readonly Block[], between: string): string => {
  let isSecond = false
  return blocks
    .map((block, at) => {
      isSecond = isAlike(block, blocks[at - 1]) ? !isSecond : false
      return blockText(block, isSecond)
    })
    .join(between)
}

/**
 * Takes blocks without pictures; gives Markdown (https://spec.commonmark.org/) that `parseNotes` reads as the same blocks.
 * Every paragraph is read back; emphasis that Markdown cannot write there is left out, never a word.
 */
export const writeMarkdown = (blocks: readonly Block[]): string => {
  const text = blocksText(blocks, '\n\n')
  return text === '' ? '' : `${text}\n`
}
