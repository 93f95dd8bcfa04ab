// The Markdown parser as the notes use it: CommonMark without raw HTML, and every token knows its place.
import MarkdownIt, { type MarkdownIt as Parser, type StateInline, type Token } from 'markdown-it'

const placed: ReadonlySet<string> = new Set(['link_open', 'image', 'raw_html'])

/** Notes where in the source of its paragraph a link, a picture or a tag begins. */
class PlacedState extends MarkdownIt.StateInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const offset = this.pos
    const token = super.push(type, tag, nesting)
    if (placed.has(type)) token.meta = { offset }
    return token
  }
}

// The name must end where a name in a tag can end, so that "<3" and "a <b" stay what they are.
const tag = /<(?:!--|\?|!\[CDATA\[|\/?[a-z][a-z0-9-]*(?=[\s/>]))[^<>\n]*>?/iy

/** Makes a token of its own out of what would be a tag, so that it can be shown as written and be reported. */
const rawHtml = (state: StateInline, isSilent: boolean): boolean => {
  tag.lastIndex = state.pos
  const found = tag.exec(state.src)?.[0]
  if (found === undefined) return false
  if (!isSilent) state.push('raw_html', '', 0).content = found
  state.pos += found.length
  return true
}

const makeParser = (): Parser => {
  const parser = new MarkdownIt({ html: false, linkify: true, typographer: false })
  parser.inline.State = PlacedState
  parser.inline.ruler.before('html_inline', 'raw_html', rawHtml)
  parser.disable(['table', 'strikethrough'])
  // Every target becomes a token as it is written; what becomes of it is decided in link-target.ts.
  parser.validateLink = () => true
  parser.normalizeLink = (address) => address
  parser.normalizeLinkText = (address) => address
  // "README.md" and "bzw.de" are no addresses: only what starts with https:// or http:// becomes a link by itself. The
  // rule for inline text finds that; the one for the whole text would guess, and takes as long as all the rest.
  parser.core.ruler.disable('linkify')
  parser.linkify.add('ftp:', null)
  return parser
}

/** The parser for show notes and pages (https://spec.commonmark.org/); it keeps no state between texts. */
export const markdown: Parser = makeParser()

/** Gives where a token begins in the source of its paragraph; undefined for addresses that became links by themselves. */
export const offsetOf = (token: Token): number | undefined => {
  if (token.markup === 'linkify') return undefined
  const { offset } = token.meta ?? { offset: undefined }
  return typeof offset === 'number' ? offset : undefined
}
