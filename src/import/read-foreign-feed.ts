// Reads the feed of another host, however broken it is.
import { Parser } from 'htmlparser2'
import { decodeFeed } from '../lint/decode-feed.ts'
import { childOf, type Element } from '../lint/element.ts'
import { ElementBuilder } from '../lint/element-builder.ts'
import { readFeed } from '../lint/read-feed.ts'

/** How the feed had to be read. */
export type FeedFault = 'xml-broken' | 'doctype' | 'encoding' | 'too-large' | 'cut'

export interface ForeignDocument {
  /** Undefined: this is no RSS feed. */
  readonly channel: Element | undefined
  readonly items: readonly Element[]
  readonly faults: readonly FeedFault[]
}

/** What the strict reader takes, too. */
export const MOST_FEED_BYTES = 100_000_000

/** A text in one of the old encodings that says nothing of it has more wrong bytes than right ones above ASCII. */
const asText = (bytes: Uint8Array): { readonly text: string; readonly isGuessed: boolean } => {
  const { text, undecodableOffset, encoding } = decodeFeed(bytes)
  if (undecodableOffset === undefined || encoding !== 'utf-8') return { text, isGuessed: false }
  const wrong = text.match(/\uFFFD/g)?.length ?? 0
  const right = text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0
  return wrong > right
    ? { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true }
    : { text, isGuessed: false }
}

/** Elements that hold nothing but text: where another element of feeds begins inside, the end was forgotten. */
const TEXT_ONLY =
  /^(?:title|link|pubDate|guid|description|author|language|copyright|itunes:(?!owner|category)\w+|content:encoded)$/
const FEED_ELEMENT =
  /^(?:item|title|link|pubDate|guid|description|author|enclosure|(?:itunes|podcast|content|psc|atom|media|dc):\w+)$/

/** Without positions, entities and the rules of XML: what is not closed is closed, what is unknown stays text. */
const readLoosely = (text: string): { readonly root: Element | undefined; readonly isCut: boolean } => {
  const builder = new ElementBuilder()
  const open: { readonly name: string; isClosed: boolean }[] = []
  let isCut = false
  // The subset of a document type may define entities of entities; nothing of it is read.
  const plain = text.replace(/<!DOCTYPE[^[>]{0,2000}(?:\[[^\]]{0,100000}\]\s{0,20})?>/i, '')
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const around = open.at(-1)
        if (
          around !== undefined &&
          !around.isClosed &&
          TEXT_ONLY.test(around.name) &&
          FEED_ELEMENT.test(name)
        ) {
          builder.close()
          around.isClosed = true
        }
        open.push({ name, isClosed: false })
        const known = Object.entries(attributes).map(([key, value]) => ({ name: key, value, offset: 0 }))
        builder.open(name, known, 0)
      },
      onclosetag: () => {
        if (open.pop()?.isClosed !== true) builder.close()
      },
      ontext: (more) => builder.add(more),
    },
    { xmlMode: true, decodeEntities: true },
  )
  try {
    parser.end(plain)
  } catch {
    isCut = true
  }
  return { root: builder.root, isCut }
}

const channelIn = (root: Element | undefined): Element | undefined => {
  if (root === undefined || root.name === 'channel') return root
  return childOf(root, 'channel')
}

/** Where a tag was not closed, the items after it stand inside of what it opened. */
const itemsIn = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => (child.name === 'item' ? [child, ...itemsIn(child)] : itemsIn(child)))

/**
 * Takes the bytes of a feed; gives its channel and all items that can be made out, in their order. RSS 2.0, also not
 * well-formed, in any encoding, cut off in the middle, or with a document type, of which nothing is ever resolved. Takes
 * time and memory in proportion to the size, and never throws.
 */
export const readForeignFeed = (bytes: Uint8Array): ForeignDocument => {
  if (bytes.length > MOST_FEED_BYTES) return { channel: undefined, items: [], faults: ['too-large'] }
  const { text, isGuessed } = asText(bytes)
  const strict = isGuessed ? undefined : readFeed(bytes)
  const faults: FeedFault[] = isGuessed ? ['encoding'] : []
  if (strict !== undefined && strict.broken === undefined && strict.refused === undefined) {
    const channel = channelIn(strict.root)
    const besides = strict.root?.name.endsWith('RDF') === true ? itemsIn(strict.root) : []
    return { channel, items: channel === undefined ? [] : [...itemsIn(channel), ...besides], faults }
  }
  if (strict?.refused?.limit === 'doctype') faults.push('doctype')
  else if (strict !== undefined) faults.push('xml-broken')
  const { root, isCut } = readLoosely(text)
  const channel = channelIn(root)
  if (isCut) faults.push('cut')
  return { channel, items: channel === undefined ? [] : itemsIn(channel), faults }
}
