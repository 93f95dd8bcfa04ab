// Builds the blocks of show notes out of the tags and texts of foreign HTML.
import type { Block, LinkTarget } from '../notes/notes.ts'
import { foreignTarget, piecesOf } from './foreign-links.ts'
import { inlinesOf, paragraphsOf, type Run } from './text-runs.ts'

/** Nothing of these is ever text. */
const SILENT: ReadonlySet<string> = new Set(
  'script style head title template noscript svg math object audio video select'.split(' '),
)
const CONTAINERS: ReadonlySet<string> = new Set(
  'p div section article main header footer aside figure figcaption address center table tbody thead tr dl dt dd details summary form fieldset body html'.split(
    ' ',
  ),
)
/** Deeper than anybody writes; what is deeper still becomes part of what is around it. */
const MOST_DEPTH = 12
interface Frame {
  readonly kind: 'root' | 'quote' | 'list' | 'item'
  readonly tag: string
  readonly firstNumber: number | undefined
  readonly blocks: Block[]
  readonly items: (readonly Block[])[]
}

const frameOf = (kind: Frame['kind'], tag: string, firstNumber?: number): Frame => ({
  kind,
  tag,
  firstNumber,
  blocks: [],
  items: [],
})

/** Takes tags as they open and close, and texts; knows neither scripts nor pictures. */
export class NotesBuilder {
  readonly #base: string | undefined
  readonly #frames: Frame[] = [frameOf('root', '')]
  #runs: Run[] = []
  #strong = 0
  #emphasis = 0
  #code = 0
  #silent = 0
  #pre: string | undefined
  readonly #links: (LinkTarget | undefined)[] = []

  constructor(base: string | undefined) {
    this.#base = base
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? frameOf('root', '')
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (SILENT.has(tag)) this.#silent += 1
    if (this.#silent > 0) return
    if (/^h[1-6]$/.test(tag) || CONTAINERS.has(tag)) this.flush()
    else if (tag === 'br') this.add('\n', true)
    else if (tag === 'hr') this.#block({ kind: 'rule' })
    else if (tag === 'td' || tag === 'th') this.add(this.#runs.length > 0 ? ' · ' : '')
    else if (tag === 'img') this.#image(attributes)
    else if (tag === 'iframe' || tag === 'embed') this.#frameLink(attributes['src'])
    else if (tag === 'pre') {
      this.flush()
      this.#pre = ''
    } else this.#openInline(tag, attributes) || this.#openFrame(tag, attributes)
  }

  #openInline(tag: string, attributes: Readonly<Record<string, string>>): boolean {
    if (tag === 'b' || tag === 'strong') this.#strong += 1
    else if (tag === 'i' || tag === 'em' || tag === 'cite') this.#emphasis += 1
    else if (tag === 'code' || tag === 'kbd' || tag === 'tt') this.#code += 1
    else if (tag === 'a') this.#links.push(this.#target(attributes['href']))
    else return false
    return true
  }

  #openFrame(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (!/^(?:ul|ol|li|blockquote)$/.test(tag) || this.#frames.length >= MOST_DEPTH) {
      if (/^(?:ul|ol|li|blockquote)$/.test(tag)) this.flush()
      return
    }
    this.flush()
    if (tag === 'blockquote') this.#frames.push(frameOf('quote', tag))
    else if (tag === 'li') {
      if (this.#top.kind === 'item') this.#closeFrame()
      if (this.#top.kind !== 'list') this.#frames.push(frameOf('list', 'ul'))
      this.#frames.push(frameOf('item', tag))
    } else {
      if (this.#top.kind === 'list') this.#frames.push(frameOf('item', 'li'))
      const start = Number(attributes['start'] ?? 1)
      const first = Number.isInteger(start) && start >= 0 && start < 1e8 ? start : 1
      this.#frames.push(frameOf('list', tag, tag === 'ol' ? first : undefined))
    }
  }

  close(tag: string): void {
    if (SILENT.has(tag)) {
      this.#silent = Math.max(0, this.#silent - 1)
      return
    }
    if (this.#silent > 0) return
    if (/^h[1-6]$/.test(tag)) this.flush(Math.max(2, Number(tag.slice(1))))
    else if (CONTAINERS.has(tag)) this.flush()
    else if (tag === 'b' || tag === 'strong') this.#strong = Math.max(0, this.#strong - 1)
    else if (tag === 'i' || tag === 'em' || tag === 'cite') this.#emphasis = Math.max(0, this.#emphasis - 1)
    else if (tag === 'code' || tag === 'kbd' || tag === 'tt') this.#code = Math.max(0, this.#code - 1)
    else if (tag === 'a') this.#links.pop()
    else if (tag === 'pre') this.#closePre()
    else if (/^(?:ul|ol|li|blockquote)$/.test(tag)) this.#closeUntil(tag)
  }

  #closePre(): void {
    const text = (this.#pre ?? '').replace(/^\n|\s+$/g, '')
    this.#pre = undefined
    if (text.trim() !== '') this.#block({ kind: 'code', text: `${text}\n` })
  }

  #closeUntil(tag: string): void {
    this.flush()
    if (!this.#frames.some((frame) => frame.tag === tag)) return
    while (this.#frames.length > 1) {
      const closed = this.#top.tag
      this.#closeFrame()
      if (closed === tag) return
    }
  }

  #closeFrame(): void {
    this.flush()
    const frame = this.#frames.pop()
    if (frame === undefined) return
    const { kind, blocks, items, firstNumber } = frame
    if (kind === 'item' && blocks.length > 0) this.#top.items.push(blocks)
    if (kind === 'quote' && blocks.length > 0) this.#put({ kind: 'quote', children: blocks })
    if (kind === 'list') {
      const all = blocks.length > 0 ? [...items, blocks] : items
      if (all.length > 0) this.#put({ kind: 'list', firstNumber, items: all })
    }
  }

  #put(block: Block): void {
    this.#top.blocks.push(block)
  }

  #block(block: Block): void {
    this.flush()
    this.#put(block)
  }

  add(text: string, isBreak = false): void {
    if (this.#silent > 0) return
    if (this.#pre !== undefined) {
      this.#pre += text
      return
    }
    const link = this.#links.at(-1)
    const common = { isStrong: this.#strong > 0, isEmphasis: this.#emphasis > 0, isCode: this.#code > 0 }
    const plain = isBreak ? '\n' : text.replace(/[\n\r]/g, ' ')
    if (isBreak || link !== undefined || common.isCode) this.#runs.push({ ...common, text: plain, link })
    else this.#addWithAddresses(plain, common)
  }

  #addWithAddresses(text: string, common: Omit<Run, 'text' | 'link'>): void {
    for (const piece of piecesOf(text)) this.#runs.push({ ...common, ...piece })
  }

  #target(href: string | undefined): LinkTarget | undefined {
    return foreignTarget(href, this.#base)
  }

  /** A picture of the old host is not shown; what it says stays, and where it is. */
  #image({ alt = '', src }: Readonly<Record<string, string>>): void {
    if (alt.trim() === '') return
    const target = this.#links.length > 0 ? undefined : this.#target(src)
    this.#links.push(target ?? this.#links.at(-1))
    this.add(alt)
    this.#links.pop()
  }

  #frameLink(src: string | undefined): void {
    const target = this.#target(src)
    if (target?.kind !== 'web') return
    this.#links.push(target)
    this.add(target.url)
    this.#links.pop()
  }

  flush(level?: number): void {
    if (this.#pre !== undefined) return
    const runs = this.#runs
    this.#runs = []
    for (const paragraph of paragraphsOf(runs)) {
      if (level === undefined)
        this.#put({ kind: 'paragraph', isTight: false, children: inlinesOf(paragraph) })
      else
        this.#put({
          kind: 'heading',
          level,
          children: inlinesOf(paragraph.map((run) => (run.text === '\n' ? { ...run, text: ' ' } : run))),
        })
    }
  }

  finish(): readonly Block[] {
    if (this.#pre !== undefined) this.#closePre()
    this.flush()
    while (this.#frames.length > 1) this.#closeFrame()
    return this.#top.blocks
  }
}
