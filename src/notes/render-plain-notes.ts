// Renders notes as plain text, for places that show no markup.
import type { Block, Inline } from './notes.ts'
import { parseNotes } from './parse-notes.ts'

const renderInline = (inline: Inline): string => {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text
    case 'break':
      return '\n'
    case 'image':
      return inline.alt
    default:
      return plainText(inline.children)
  }
}

/** Takes the inside of a paragraph and gives its words. */
export const plainText = (inlines: readonly Inline[]): string => inlines.map(renderInline).join('')

const renderItem = (item: readonly Block[], marker: string): string =>
  marker + renderBlocks(item).replaceAll('\n', `\n${' '.repeat(marker.length)}`)

const renderBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children)
    case 'list':
      return block.items
        .map((item, index) =>
          renderItem(item, block.firstNumber === undefined ? '- ' : `${block.firstNumber + index}. `),
        )
        .join('\n')
    case 'quote':
      return renderBlocks(block.children)
    case 'code':
      return block.text.trimEnd()
    case 'rule':
      return ''
  }
}

const renderBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map(renderBlock)
    .filter((text) => text.trim() !== '')
    .join('\n\n')

/** Takes Markdown and gives its words: paragraphs with an empty line between them, lists with their markers. */
export const renderPlainNotes = (source: string): string => renderBlocks(parseNotes(source).blocks)
