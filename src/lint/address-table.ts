// Which elements hold an address, and what apps do with it.
import { type Attribute, type Element, visitElements } from './element.ts'
import type { Feed, Place } from './rule.ts'

/** `media` is loaded by apps, `link` is opened by people. */
type AddressUse = 'media' | 'link'

export interface FeedAddress {
  readonly place: Place
  readonly value: string
  readonly use: AddressUse
  /** The element it belongs to. */
  readonly element: Element
}

/** By element, its attribute, or its text where the attribute is undefined. */
const TABLE: Readonly<
  Record<string, readonly (readonly [attribute: string | undefined, use: AddressUse])[]>
> = {
  link: [[undefined, 'link']],
  url: [[undefined, 'media']],
  'atom:link': [['href', 'link']],
  enclosure: [['url', 'media']],
  'itunes:image': [['href', 'media']],
  'itunes:new-feed-url': [[undefined, 'link']],
  'podcast:transcript': [['url', 'media']],
  'podcast:chapters': [['url', 'media']],
  'podcast:image': [['href', 'media']],
  'podcast:trailer': [['url', 'media']],
  'podcast:funding': [['url', 'link']],
  'podcast:license': [['url', 'link']],
  'podcast:contentLink': [['href', 'link']],
  'podcast:person': [
    ['href', 'link'],
    ['img', 'media'],
  ],
  'podcast:socialInteract': [
    ['uri', 'link'],
    ['accountUrl', 'link'],
  ],
  'podcast:remoteItem': [['feedUrl', 'link']],
  'psc:chapter': [
    ['href', 'link'],
    ['image', 'media'],
  ],
}

const addressesAt = (element: Element): readonly FeedAddress[] => {
  const uses = Object.hasOwn(TABLE, element.name) ? TABLE[element.name] : undefined
  return (uses ?? []).flatMap(([name, use]): readonly FeedAddress[] => {
    const attribute: Attribute | undefined =
      name === undefined ? undefined : element.attributes.find((one) => one.name === name)
    const value = name === undefined ? element.text.trim() : attribute?.value
    return value === undefined || value.trim() === ''
      ? []
      : [{ place: attribute ?? element, value, use, element }]
  })
}

/** Calls `visit` with every address of the feed, but those inside of notes. `source uri` may be of any scheme. */
export const visitAddresses = ({ root }: Feed, visit: (address: FeedAddress) => void): void =>
  visitElements(root, (element) => {
    for (const address of addressesAt(element)) visit(address)
  })
