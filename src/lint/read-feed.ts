// Reads a feed strictly, as XML with namespaces, and keeps the place of everything in it.
import { SaxesParser } from 'saxes'
import { type DecodedFeed, decodeFeed } from './decode-feed.ts'
import type { Attribute, Element } from './element.ts'
import { ElementBuilder } from './element-builder.ts'
import { FeedRefused } from './feed-refused.ts'
import type { NamespaceUse } from './namespace-scope.ts'

export interface FeedDocument extends DecodedFeed {
  readonly root: Element | undefined
  readonly hasDeclaration: boolean
  /** What the XML declaration says, in lower case. */
  readonly declaredEncoding: string | undefined
  /** Where and why reading stopped before the end; what `root` holds is then incomplete. */
  readonly broken: { readonly message: string; readonly offset: number } | undefined
  readonly doctypeOffset: number | undefined
  /** Which limit the feed exceeds, and where. */
  readonly refused: { readonly limit: string; readonly offset: number } | undefined
  /** Where a comment or instruction stands behind the end. */
  readonly afterRootOffset: number | undefined
  readonly namespaces: NamespaceUse
}

/** Twice the feed of 10,000 episodes with full notes; a larger one is refused before it is read. */
const MOST_BYTES = 100_000_000

const NONE: readonly Attribute[] = []

/** Finds where the names of the attributes begin: the parser tells only where their values end. */
const startOfAttribute = (text: string, end: number, name: string): number => {
  const quote = text[end - 1]
  const valueStart = quote === '"' || quote === "'" ? text.lastIndexOf(quote, end - 2) : end
  return Math.max(text.lastIndexOf(name, valueStart), 0)
}

class FeedReader {
  readonly builder = new ElementBuilder()
  readonly parser = new SaxesParser({ position: false })
  hasDeclaration = false
  declaredEncoding: string | undefined
  doctypeOffset: number | undefined
  afterRootOffset: number | undefined
  readonly #text: string
  #tagOffset = 0
  #attributes: Attribute[] = []

  constructor(text: string) {
    this.#text = text
    const { parser, builder } = this
    parser.on('xmldecl', ({ encoding }) => {
      this.hasDeclaration = true
      this.declaredEncoding = encoding?.toLowerCase()
    })
    parser.on('doctype', () => {
      this.doctypeOffset = Math.max(text.lastIndexOf('<!DOCTYPE', parser.position), 0)
      throw new FeedRefused('doctype', this.doctypeOffset)
    })
    parser.on('opentagstart', () => {
      this.#tagOffset = Math.max(text.lastIndexOf('<', parser.position - 1), 0)
      this.#attributes = []
    })
    parser.on('attribute', ({ name, value }) => this.#attribute(name, value))
    parser.on('opentag', ({ name }) =>
      builder.open(name, this.#attributes.length === 0 ? NONE : this.#attributes, this.#tagOffset),
    )
    parser.on('closetag', () => builder.close())
    parser.on('text', (more) => builder.add(more))
    parser.on('cdata', (more) => builder.add(more))
    parser.on('comment', () => this.#behind())
    parser.on('processinginstruction', () => this.#behind())
  }

  #attribute(name: string, value: string): void {
    const offset = startOfAttribute(this.#text, this.parser.position, name)
    this.#attributes.push({ name, value, offset })
  }

  #behind(): void {
    if (this.builder.isFinished) this.afterRootOffset ??= this.parser.position
  }
}

const readText = (text: string): Omit<FeedDocument, keyof DecodedFeed> => {
  const reader = new FeedReader(text)
  let broken: FeedDocument['broken']
  let refused: FeedDocument['refused']
  try {
    reader.parser.write(text).close()
  } catch (error) {
    if (error instanceof FeedRefused) refused = { limit: error.limit, offset: error.offset }
    else
      broken = {
        message: error instanceof Error ? error.message : String(error),
        offset: Math.min(reader.parser.position, text.length),
      }
  }
  const { builder, hasDeclaration, declaredEncoding, doctypeOffset, afterRootOffset } = reader
  const { root, namespaces } = builder
  return {
    root,
    namespaces,
    hasDeclaration,
    declaredEncoding,
    doctypeOffset,
    afterRootOffset,
    broken,
    refused,
  }
}

/**
 * Takes the bytes of a feed and never throws. XML 1.0 (https://www.w3.org/TR/xml/) without a document type: no entity
 * but XML's own five is ever resolved. Reading takes time and memory in proportion to the size of the file, and stops at
 * limits of size, depth and number of elements.
 */
export const readFeed = (bytes: Uint8Array): FeedDocument => {
  const isTooLarge = bytes.length > MOST_BYTES
  const decoded = decodeFeed(isTooLarge ? new Uint8Array() : bytes)
  const read = readText(decoded.text)
  if (!isTooLarge) return { ...decoded, ...read }
  return {
    ...decoded,
    ...read,
    sizeBytes: bytes.length,
    broken: undefined,
    refused: { limit: 'bytes', offset: 0 },
  }
}
