// Reads the inside of one paragraph or heading: text, emphasis, links, images.
import type { Token } from 'markdown-it'
import { parseLinkTarget } from './link-target.ts'
import { offsetOf } from './markdown.ts'
import { nestTokens, type TokenNode } from './nest-tokens.ts'
import type { Finding, Inline, LinkTarget } from './notes.ts'

/** Notes a finding at an offset in the paragraph's source; undefined where only the text is known. */
export type Report = (kind: Finding['kind'], offset: number | undefined, found: string) => void

const text = (value: string): Inline => ({ kind: 'text', text: value })

const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '')

const targetFinding = (target: LinkTarget | undefined): Finding['kind'] | undefined => {
  if (target === undefined) return 'refused-link'
  if (target.kind === 'web') return target.url.startsWith('https:') ? undefined : 'insecure-link'
  return target.kind === 'page' && !target.reference.startsWith('#') ? 'relative-link' : undefined
}

// The parser points behind the opening bracket of a link.
const linkOffset = (token: Token): number | undefined => {
  const offset = offsetOf(token)
  return offset === undefined || token.info === 'auto' ? offset : offset - 1
}

const parseLink = ({ token, children }: TokenNode, report: Report): readonly Inline[] => {
  const address = attribute(token, 'href')
  const target = parseLinkTarget(address)
  const finding = targetFinding(target)
  if (finding !== undefined) report(finding, linkOffset(token), address)
  const shown = parseNodes(children, report)
  if (target === undefined) return shown
  return [{ kind: 'link', target, children: shown.length > 0 ? shown : [text(address)] }]
}

const parseImage = (token: Token, report: Report): readonly Inline[] => {
  const address = attribute(token, 'src')
  // Emphasis and links inside the text of an image count as their words.
  const alt = (token.children ?? []).map((child) => child.content).join('')
  const target = parseLinkTarget(address)
  if (alt.trim() === '') report('image-without-alt', offsetOf(token), address)
  if (target?.kind === 'site') return [{ kind: 'image', path: target.path, alt }]
  report('foreign-image', offsetOf(token), address)
  return alt.trim() === '' ? [] : [text(alt)]
}

const parseInline = (node: TokenNode, report: Report): readonly Inline[] => {
  const { token, children } = node
  switch (token.type) {
    case 'strong_open':
      return [{ kind: 'strong', children: parseNodes(children, report) }]
    case 'em_open':
      return [{ kind: 'emphasis', children: parseNodes(children, report) }]
    case 'link_open':
      return parseLink(node, report)
    case 'image':
      return parseImage(token, report)
    case 'code_inline':
      return [{ kind: 'code', text: token.content }]
    case 'hardbreak':
      return [{ kind: 'break' }]
    case 'softbreak':
      return [text(' ')]
    case 'raw_html':
      if (!token.content.startsWith('</')) report('raw-html', offsetOf(token), token.content)
      return [text(token.content)]
    default:
      return token.content === '' ? [] : [text(token.content)]
  }
}

const parseNodes = (nodes: readonly TokenNode[], report: Report): readonly Inline[] =>
  nodes.flatMap((node) => parseInline(node, report))

/** Takes the parser's tokens of one paragraph and gives its content; reports what does not come out as written. */
export const parseInlines = (tokens: readonly Token[], report: Report): readonly Inline[] =>
  parseNodes(nestTokens(tokens), report)
