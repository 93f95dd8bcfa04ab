// Cuts HTML into what counts in a transcript: names, times, text, and where blocks begin and end.
import { Parser } from 'htmlparser2'
import { isBlank } from '../plain-text.ts'
import { bareAttributes, blockTags, headingTags, isKnownTag, pageTags, unspokenTags } from './html-tags.ts'

interface Placed {
  /** In UTF-16 code units from the beginning of the text. */
  readonly offset: number
  text: string
}

export type HtmlPiece =
  | { readonly kind: 'break' }
  | (Placed & { readonly kind: 'text' })
  | (Placed & { readonly kind: 'cite'; readonly isInParagraph: boolean })
  | (Placed & { readonly kind: 'time'; readonly isInParagraph: boolean; readonly datetime: string })

/** What is no speech, or would be lost; `text` is what it holds or the tag itself. */
export interface HtmlFinding extends Placed {
  readonly kind:
    | 'script'
    | 'comment'
    | 'unspoken'
    | 'heading'
    | 'unknown-tag'
    | 'broken-tag'
    | 'page'
    | 'too-deep'
}

interface HtmlPieces {
  readonly pieces: readonly HtmlPiece[]
  readonly findings: readonly HtmlFinding[]
}

/** How far the reading has come. */
interface Walk {
  readonly html: string
  readonly pieces: HtmlPiece[]
  readonly findings: HtmlFinding[]
  depth: number
  paragraphs: number
  /** Whether the tag being read has attributes that are none. */
  isTagOdd: boolean
  /** The element whose text is left out, and how deep it stands. */
  silent: { readonly finding: HtmlFinding; readonly depth: number } | undefined
  /** The name or time being read. */
  label: (HtmlPiece & { readonly kind: 'cite' | 'time' }) | undefined
  /** Offset behind the last thing that was read. */
  end: number
}

/** Deeper than any transcript: parsers of HTML are slow where thousands of elements are open. */
const deepest = 500
const chunkLength = 20_000

const addText = (walk: Walk, offset: number, text: string): void => {
  const last = walk.pieces.at(-1)
  if (walk.silent !== undefined) walk.silent.finding.text += text
  else if (walk.label !== undefined) walk.label.text += text
  else if (last?.kind === 'text') last.text += text
  // The white space between elements is no text, and would be in the way of its position.
  else if (/[^ \t\r\n\f]/.test(text))
    walk.pieces.push({ kind: 'text', offset: offset + text.search(/[^ \t\r\n\f]/), text })
}

const silence = (walk: Walk, tag: string, offset: number): void => {
  const kind = tag === 'script' ? tag : headingTags.has(tag) ? 'heading' : 'unspoken'
  walk.silent = { depth: walk.depth, finding: { kind, offset, text: '' } }
}

const beginLabel = (walk: Walk, kind: 'cite' | 'time', offset: number, datetime: string): void => {
  const common = { offset, text: '', isInParagraph: walk.paragraphs > 0 }
  walk.label = kind === 'cite' ? { ...common, kind } : { ...common, kind, datetime }
  walk.pieces.push(walk.label)
}

const openTag = (walk: Walk, tag: string, datetime: string, offset: number): void => {
  walk.depth += 1
  const { isTagOdd, html, end } = walk
  walk.isTagOdd = false
  if (walk.silent !== undefined) return
  const find = (kind: HtmlFinding['kind']): number =>
    walk.findings.push({ kind, offset, text: html.slice(offset, end) })
  if (walk.depth > deepest) find('too-deep')
  if (isTagOdd) find('broken-tag')
  else if (!isKnownTag(tag)) find('unknown-tag')
  if (pageTags.has(tag)) find('page')
  if (blockTags.has(tag)) {
    walk.label = undefined
    walk.pieces.push({ kind: 'break' })
  }
  if (tag === 'p') walk.paragraphs += 1
  if (unspokenTags.has(tag) || headingTags.has(tag)) silence(walk, tag, offset)
  else if (tag === 'br') addText(walk, offset, ' ')
  else if (tag === 'cite' || tag === 'time') beginLabel(walk, tag, offset, datetime)
}

/** Says that a tag without its end has swallowed what stands behind it. */
const breakTag = (walk: Walk, offset: number): void => {
  walk.findings.push({ kind: 'broken-tag', offset, text: walk.html.slice(offset, offset + 80) })
}

const closeTag = (walk: Walk, tag: string, isImplied: boolean): void => {
  const { silent } = walk
  if (silent !== undefined && walk.depth <= silent.depth) {
    const { finding } = silent
    if (isImplied) breakTag(walk, finding.offset)
    else if (!isBlank(finding.text)) walk.findings.push(finding)
    walk.silent = undefined
  }
  walk.depth -= 1
  if (walk.silent !== undefined) return
  if (tag === 'p') walk.paragraphs -= 1
  if (tag === walk.label?.kind) {
    if (isImplied) breakTag(walk, walk.label.offset)
    walk.label = undefined
  }
  if (blockTags.has(tag)) walk.pieces.push({ kind: 'break' })
}

const parserOf = (walk: Walk): Parser => {
  const reached = (): void => {
    walk.end = Math.max(walk.end, parser.endIndex + 1)
  }
  const parser = new Parser({
    onattribute: (name, _value, quote) => {
      const isBare = quote === undefined && !bareAttributes.has(name) && !/^(?:data|aria)-/.test(name)
      if (isBare || !/^[a-z_:@][\w:@.-]*$/.test(name)) walk.isTagOdd = true
    },
    onopentag: (tag, attributes) => {
      reached()
      openTag(walk, tag, attributes['datetime'] ?? '', parser.startIndex)
    },
    onclosetag: (tag, isImplied) => {
      if (!isImplied) reached()
      closeTag(walk, tag, isImplied)
    },
    ontext: (text) => {
      reached()
      addText(walk, parser.startIndex, text)
    },
    oncomment: (text) => {
      reached()
      const kind = walk.html[parser.endIndex] === '>' ? 'comment' : 'broken-tag'
      if (!isBlank(text)) walk.findings.push({ kind, offset: parser.startIndex, text })
    },
    onprocessinginstruction: reached,
  })
  return parser
}

/**
 * Takes HTML, a document or a fragment; gives its pieces in their order and what of it is no speech. References
 * such as `&auml;` are read. Stops where elements are nested beyond reason.
 */
export const htmlPieces = (html: string): HtmlPieces => {
  const walk: Walk = {
    ...{ html, pieces: [], findings: [], depth: 0, paragraphs: 0, end: 0 },
    ...{ isTagOdd: false, silent: undefined, label: undefined },
  }
  const parser = parserOf(walk)
  for (let at = 0; at < html.length && walk.depth <= deepest; at += chunkLength)
    parser.write(html.slice(at, at + chunkLength))
  if (walk.depth <= deepest) {
    parser.end()
    const rest = html.slice(walk.end)
    if (!isBlank(rest)) walk.findings.push({ kind: 'broken-tag', offset: walk.end, text: rest })
  }
  return walk
}
