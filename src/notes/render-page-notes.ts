// Renders notes for a page of the site.
import { escapeHtml } from './escape-html.ts'
import { type NotesPlace, pageHref } from './link-target.ts'
import type { Block, Inline } from './notes.ts'
import { parseNotes } from './parse-notes.ts'

const renderInline = (inline: Inline, place: NotesPlace): string => {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text)
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`
    case 'break':
      return '<br>\n'
    case 'strong':
      return `<strong>${renderInlines(inline.children, place)}</strong>`
    case 'emphasis':
      return `<em>${renderInlines(inline.children, place)}</em>`
    case 'link':
      return `<a href="${escapeHtml(pageHref(inline.target, place))}">${renderInlines(inline.children, place)}</a>`
    case 'image':
      return `<img src="${escapeHtml(place.basePath + inline.path)}" alt="${escapeHtml(inline.alt)}" loading="lazy">`
  }
}

const renderInlines = (inlines: readonly Inline[], place: NotesPlace): string =>
  inlines.map((inline) => renderInline(inline, place)).join('')

/** Which level each heading gets on the page. */
type Levels = ReadonlyMap<Block, number>

/** Keeps the order of the levels written, but starts at the page's own and never goes down two at once. */
const headingLevels = (blocks: readonly Block[], topHeading: number): Levels => {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const written = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b)
  let previous = topHeading - 1
  return new Map(
    headings.map((heading) => {
      previous = Math.min(topHeading + written.indexOf(heading.level), previous + 1, 6)
      return [heading, previous]
    }),
  )
}

const renderItem = (blocks: readonly Block[], place: NotesPlace, levels: Levels): string =>
  `<li>${renderBlocks(blocks, place, levels)}</li>\n`

const renderBlock = (block: Block, place: NotesPlace, levels: Levels): string => {
  switch (block.kind) {
    case 'paragraph': {
      const content = renderInlines(block.children, place)
      return block.isTight ? content : `<p>${content}</p>\n`
    }
    case 'heading': {
      const content = renderInlines(block.children, place)
      const level = levels.get(block)
      // Inside of a quote or a list it is no part of the page's outline.
      return level === undefined
        ? `<p><strong>${content}</strong></p>\n`
        : `<h${level}>${content}</h${level}>\n`
    }
    case 'list': {
      const tag = block.firstNumber === undefined ? 'ul' : 'ol'
      const start =
        block.firstNumber === undefined || block.firstNumber === 1 ? '' : ` start="${block.firstNumber}"`
      const items = block.items.map((item) => renderItem(item, place, levels)).join('')
      return `<${tag}${start}>\n${items}</${tag}>\n`
    }
    case 'quote':
      return `<blockquote>\n${renderBlocks(block.children, place, levels)}</blockquote>\n`
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>\n`
    case 'rule':
      return '<hr>\n'
  }
}

const renderBlocks = (blocks: readonly Block[], place: NotesPlace, levels: Levels): string =>
  blocks.map((block) => renderBlock(block, place, levels)).join('')

/**
 * Takes Markdown and where its page stands and gives HTML that is safe to put into that page: raw HTML shows as text,
 * no address runs, and pictures come from the site only. Headings start at `topHeading` and leave no level out.
 */
export const renderPageNotes = (source: string, place: NotesPlace, topHeading: 2 | 3 | 4 = 3): string => {
  const { blocks } = parseNotes(source)
  return renderBlocks(blocks, place, headingLevels(blocks, topHeading))
}
