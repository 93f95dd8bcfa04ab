// Finds the links of a Markdown text and where they are written.
import { linePlaces } from '../model/line-places.ts'
import { parseLinkTarget } from '../notes/link-target.ts'
import type { Block, Inline, LinkTarget } from '../notes/notes.ts'
import { parseNotes } from '../notes/parse-notes.ts'
import type { EditorText } from './editor-text.ts'

export interface WrittenLink {
  readonly target: LinkTarget
  /** As it is written. */
  readonly address: string
  readonly file: string
  readonly line: number
  readonly column: number
}

const writtenAddress =
  /\]\([ \t]*<?([^\s<>)]+)|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*<?([^\s<>]+)|(?<![\w/(])(https?:\/\/[^\s<>()[\]"]+)/gm

const targetsIn = (inlines: readonly Inline[]): readonly LinkTarget[] =>
  inlines.flatMap((inline): readonly LinkTarget[] => {
    if (inline.kind === 'link') return [inline.target, ...targetsIn(inline.children)]
    return inline.kind === 'strong' || inline.kind === 'emphasis' ? targetsIn(inline.children) : []
  })

const targetsOf = (blocks: readonly Block[]): readonly LinkTarget[] =>
  blocks.flatMap((block): readonly LinkTarget[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return targetsIn(block.children)
      case 'list':
        return block.items.flatMap(targetsOf)
      case 'quote':
        return targetsOf(block.children)
      default:
        return []
    }
  })

/** Takes a text; gives its links in order. What only looks like one, in a code block say, is not among them. */
export const linksIn = ({ file, markdown, firstLine }: EditorText): readonly WrittenLink[] => {
  const known = new Set(targetsOf(parseNotes(markdown).blocks).map((target) => JSON.stringify(target)))
  if (known.size === 0) return []
  const places = linePlaces(file, markdown, firstLine)
  return [...markdown.matchAll(writtenAddress)].flatMap((match): readonly WrittenLink[] => {
    const address = (match[1] ?? match[2] ?? match[3] ?? '').replace(
      match[3] === undefined ? /$/ : /[.,;:!?]+$/,
      '',
    )
    const target = parseLinkTarget(address)
    if (target === undefined || !known.has(JSON.stringify(target))) return []
    const offset = match.index + match[0].indexOf(address)
    return [{ target, address, ...places.at(offset) }]
  })
}
