// Renders notes for podcast apps, with the few tags that all of them understand.
import { escapeHtml } from './escape-html.ts'
import { absoluteHref, type NotesPlace } from './link-target.ts'
import type { Block, Inline, LinkTarget } from './notes.ts'
import { parseNotes } from './parse-notes.ts'
import { plainText } from './render-plain-notes.ts'

const isForApps = (address: string, target: LinkTarget): boolean =>
  address.startsWith('https://') || target.kind === 'site' || target.kind === 'page'

/** Apps get `https` links only; other addresses stay readable behind their words. */
const renderLink = (target: LinkTarget, children: readonly Inline[], place: NotesPlace): string => {
  const address = absoluteHref(target, place)
  const words = renderInlines(children, place) || escapeHtml(address)
  if (isForApps(address, target)) return `<a href="${escapeHtml(address)}">${words}</a>`
  const readable = address.replace(/^(?:mailto|tel):/, '')
  return plainText(children).includes(readable) ? words : `${words} (${escapeHtml(readable)})`
}

const emphasised = (tag: 'strong' | 'em', content: string): string =>
  content === '' ? '' : `<${tag}>${content}</${tag}>`

const renderInline = (inline: Inline, place: NotesPlace): string => {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return escapeHtml(inline.text)
    case 'break':
      return '<br>'
    case 'strong':
      return emphasised('strong', renderInlines(inline.children, place))
    case 'emphasis':
      return emphasised('em', renderInlines(inline.children, place))
    case 'link':
      return renderLink(inline.target, inline.children, place)
    case 'image':
      return escapeHtml(inline.alt)
  }
}

// Loops, here and below: a list of strings for each word in bold would take longer than to write it.
const renderInlines = (inlines: readonly Inline[], place: NotesPlace): string => {
  let html = ''
  for (const inline of inlines) html += renderInline(inline, place)
  return html
}

const paragraph = (content: string): string => (content.trim() === '' ? '' : `<p>${content}</p>`)

const renderBlock = (block: Block, place: NotesPlace): string => {
  switch (block.kind) {
    case 'paragraph': {
      const content = renderInlines(block.children, place)
      return block.isTight ? content : paragraph(content)
    }
    case 'heading':
      return paragraph(emphasised('strong', renderInlines(block.children, place)))
    case 'list': {
      const tag = block.firstNumber === undefined ? 'ul' : 'ol'
      const items = block.items.map((item) => `<li>${renderBlocks(item, place)}</li>`).join('')
      return `<${tag}>${items}</${tag}>`
    }
    case 'quote':
      return renderBlocks(block.children, place)
    case 'code':
      return paragraph(escapeHtml(block.text.trim()).replaceAll('\n', '<br>'))
    case 'rule':
      return ''
  }
}

const renderBlocks = (blocks: readonly Block[], place: NotesPlace): string => {
  let html = ''
  for (const block of blocks) html += renderBlock(block, place)
  return html
}

/** What is text is escaped, so these tags are ours; a paragraph that had nothing but them in it goes with them. */
const withoutEmphasis = (rich: string): string =>
  /<(?:strong|em)>/.test(rich) ? rich.replace(/<\/?(?:strong|em)>/g, '').replace(/<p>\s*<\/p>/g, '') : rich

/** The same notes twice, because directories differ in what they take. */
export interface FeedNotes {
  /** With `p br a ul ol li`, which every directory accepts in a description. */
  readonly plain: string
  /** With `strong` and `em` besides. */
  readonly rich: string
}

/**
 * Takes Markdown and where its page stands and gives HTML for a feed: links absolute and `https`, no picture, nothing
 * that runs. Headings become paragraphs.
 */
export const renderFeedNotes = (source: string, place: NotesPlace): FeedNotes => {
  const rich = renderBlocks(parseNotes(source).blocks, place)
  return { plain: withoutEmphasis(rich), rich }
}
