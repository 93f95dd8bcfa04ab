// Reads show notes: Markdown in, a tree of blocks and a list of findings out.
import type { Token } from 'markdown-it'
import { cleanText } from './clean-text.ts'
import { locateInBlock } from './locate-in-block.ts'
import { markdown } from './markdown.ts'
import { nestTokens, type TokenNode } from './nest-tokens.ts'
import type { Block, Finding, Inline, Notes } from './notes.ts'
import { parseInlines, type Report } from './parse-inlines.ts'

/** Of one kind; a text with more of it is no accident, and nobody reads further. */
const mostFindings = 50

interface Reading {
  readonly lines: readonly string[]
  readonly findings: Finding[]
}

const reportInto = ({ lines, findings }: Reading, token: Token): Report => {
  let locate: ReturnType<typeof locateInBlock> | undefined
  return (kind, offset, found) => {
    if (findings.filter((finding) => finding.kind === kind).length === mostFindings) return
    locate ??= locateInBlock(lines, token)
    findings.push({ kind, found, ...locate(offset, found) })
  }
}

const parseContent = (reading: Reading, { children }: TokenNode): readonly Inline[] => {
  const token = children[0]?.token
  return token === undefined ? [] : parseInlines(token.children ?? [], reportInto(reading, token))
}

const parseBlock = (reading: Reading, node: TokenNode): readonly Block[] => {
  const { token, children } = node
  switch (token.type) {
    case 'paragraph_open':
      return [{ kind: 'paragraph', isTight: token.hidden, children: parseContent(reading, node) }]
    case 'heading_open':
      return [{ kind: 'heading', level: Number(token.tag.slice(1)), children: parseContent(reading, node) }]
    case 'blockquote_open':
      return [{ kind: 'quote', children: parseBlocks(reading, children) }]
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const isOrdered = token.type === 'ordered_list_open'
      const items = children.map((item) => parseBlocks(reading, item.children))
      const firstNumber = isOrdered ? Number(token.attrGet('start') ?? 1) : undefined
      return [{ kind: 'list', firstNumber, items }]
    }
    case 'fence':
    case 'code_block':
      return [{ kind: 'code', text: token.content }]
    case 'hr':
      return [{ kind: 'rule' }]
    default:
      return []
  }
}

const parseBlocks = (reading: Reading, nodes: readonly TokenNode[]): readonly Block[] =>
  nodes.flatMap((node) => parseBlock(reading, node))

const parse = (source: string): Notes => {
  const text = cleanText(source)
  const reading: Reading = { lines: text.split('\n'), findings: [] }
  const blocks = parseBlocks(reading, nestTokens(markdown.parse(text, {})))
  return { blocks, findings: reading.findings }
}

/** Source that is remembered, in characters: the notes of two thousand usual episodes. A tree takes twenty times as much. */
const mostRemembered = 2_000_000

const remembered = new Map<string, Notes>()
let rememberedCharacters = 0

/**
 * Takes Markdown (CommonMark without tables and raw HTML) and gives its blocks. Whatever the text holds, nothing in
 * the result can run: tags are text, and a link with a target that is not allowed is only its words. The same notes are
 * checked once, shown on a page, and rendered for several feeds: they are parsed once.
 */
export const parseNotes = (source: string): Notes => {
  const known = remembered.get(source)
  if (known !== undefined) return known
  const notes = parse(source)
  rememberedCharacters += source.length
  if (rememberedCharacters > mostRemembered) {
    remembered.clear()
    rememberedCharacters = source.length
  }
  remembered.set(source, notes)
  return notes
}
