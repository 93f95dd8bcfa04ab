// Renders notes for podcast apps, with the few tags that all of them understand.
import { escapeHtml } from './escape-html.ts'
import { absoluteHref, type NotesPlace } from './link-target.ts'
import type { Block, Inline, LinkTarget } from './notes.ts'
import { parseNotes } from './parse-notes.ts'
import { plainText } from './render-plain-notes.ts'

interface Feed {
  readonly place: NotesPlace
  readonly tags: keyof FeedNotes
}

const isForApps = (address: string, target: LinkTarget): boolean =>
  address.startsWith('https://') || target.kind === 'site' || target.kind === 'page'

/** Apps get `https` links only; other addresses stay readable behind their words. */
const renderLink = (target: LinkTarget, children: readonly Inline[], feed: Feed): string => {
  const address = absoluteHref(target, feed.place)
  const words = renderInlines(children, feed) || escapeHtml(address)
  if (isForApps(address, target)) return `<a href="${escapeHtml(address)}">${words}</a>`
  const readable = address.replace(/^(?:mailto|tel):/, '')
  return plainText(children).includes(readable) ? words : `${words} (${escapeHtml(readable)})`
}

const emphasised = (tag: 'strong' | 'em', content: string, { tags }: Feed): string =>
  tags === 'rich' && content !== '' ? `<${tag}>${content}</${tag}>` : content

const renderInline = (inline: Inline, feed: Feed): string => {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return escapeHtml(inline.text)
    case 'break':
      return '<br>'
    case 'strong':
      return emphasised('strong', renderInlines(inline.children, feed), feed)
    case 'emphasis':
      return emphasised('em', renderInlines(inline.children, feed), feed)
    case 'link':
      return renderLink(inline.target, inline.children, feed)
    case 'image':
      return escapeHtml(inline.alt)
  }
}

const renderInlines = (inlines: readonly Inline[], feed: Feed): string =>
  inlines.map((inline) => renderInline(inline, feed)).join('')

const paragraph = (content: string): string => (content.trim() === '' ? '' : `<p>${content}</p>`)

const renderBlock = (block: Block, feed: Feed): string => {
  switch (block.kind) {
    case 'paragraph': {
      const content = renderInlines(block.children, feed)
      return block.isTight ? content : paragraph(content)
    }
    case 'heading':
      return paragraph(emphasised('strong', renderInlines(block.children, feed), feed))
    case 'list': {
      const tag = block.firstNumber === undefined ? 'ul' : 'ol'
      const items = block.items.map((item) => `<li>${renderBlocks(item, feed)}</li>`).join('')
      return `<${tag}>${items}</${tag}>`
    }
    case 'quote':
      return renderBlocks(block.children, feed)
    case 'code':
      return paragraph(escapeHtml(block.text.trim()).replaceAll('\n', '<br>'))
    case 'rule':
      return ''
  }
}

const renderBlocks = (blocks: readonly Block[], feed: Feed): string =>
  blocks.map((block) => renderBlock(block, feed)).join('')

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
  const { blocks } = parseNotes(source)
  return {
    plain: renderBlocks(blocks, { place, tags: 'plain' }),
    rich: renderBlocks(blocks, { place, tags: 'rich' }),
  }
}
