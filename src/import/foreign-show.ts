// Takes over what a foreign feed says of the show as a whole.
import { attributeValue, childOf, childrenOf, type Element } from '../lint/element.ts'
import { categoryNames } from '../model/apple-categories.ts'
import { complaintAboutLanguage } from '../model/locale-complaints.ts'
import { addressOf, explicitOf, firstText, peopleOf, wholeOf } from './element-values.ts'
import type { ForeignShow } from './foreign-feed.ts'
import { lineOf, plainParagraphs, shortened } from './foreign-text.ts'
import { sharedTagsOf } from './shared-tags.ts'

const MOST_DESCRIPTION_BYTES = 4000
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const knownCategory = (written: string): string | undefined => {
  const wanted = written.replace(/\s+and\s+/gi, ' & ').toLowerCase()
  return categoryNames.find(
    (name) => name.toLowerCase() === wanted || name.toLowerCase().endsWith(` > ${wanted}`),
  )
}

const categoriesOf = (channel: Element): readonly string[] => {
  const found = childrenOf(channel, 'itunes:category').flatMap((element) => {
    const name = attributeValue(element, 'text')?.trim() ?? ''
    const inside = childrenOf(element, 'itunes:category').map(
      (child) => `${name} > ${attributeValue(child, 'text')?.trim() ?? ''}`,
    )
    const known = [...inside, name].map(knownCategory).filter((one) => one !== undefined)
    return known.slice(0, 1)
  })
  return [...new Set(found)].slice(0, 2)
}

const languageOf = (channel: Element): string => {
  const written = firstText(channel, 'language', 'dc:language')?.split(/[\s,;]/)[0] ?? ''
  const complaint = complaintAboutLanguage(written)
  if (complaint === undefined) return written
  return (complaint.code === 'language-unknown' ? complaint.facts.suggestion : undefined) ?? 'en'
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

const withinBytes = (text: string, most: number): string =>
  bytesOf(text) <= most
    ? text
    : withinBytes(shortened(text, Math.floor((text.length * most) / bytesOf(text)) - 1), most)

const EMAIL = /[^\s@<>"(),:;[\]\\]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i

const emailIn = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.flatMap((text) => EMAIL.exec(text?.slice(0, 500) ?? '')?.[0] ?? [])[0]

const imageOf = (channel: Element, base: string | undefined): string | undefined => {
  const itunes = childOf(channel, 'itunes:image')
  const image = childOf(channel, 'image')
  return (
    addressOf(itunes && (attributeValue(itunes, 'href') ?? itunes.text), base) ??
    addressOf(image && firstText(image, 'url'), base)
  )
}

const seasonNamesOf = (items: readonly Element[]): ReadonlyMap<number, string> => {
  const names = new Map<number, string>()
  for (const item of items) {
    const element = childOf(item, 'podcast:season')
    const number = wholeOf(element?.text, 9999)
    const name = lineOf((element && attributeValue(element, 'name')) ?? '', 128)
    if (number !== undefined && name !== '' && !names.has(number)) names.set(number, name)
  }
  return names
}

const updateFrequencyOf = (channel: Element) => {
  const element = childOf(channel, 'podcast:updateFrequency')
  const text = lineOf(element?.text ?? '', 128)
  if (element === undefined || text === '') return {}
  const [rrule, start] = [attributeValue(element, 'rrule'), attributeValue(element, 'dtstart')]
  return { updateFrequency: { text, rrule, start: start?.replace(/\.\d+/, '') } }
}

const podrollOf = (channel: Element) => {
  const roll = childOf(channel, 'podcast:podroll')
  const podroll = (roll === undefined ? [] : childrenOf(roll, 'podcast:remoteItem')).flatMap((element) => {
    const [feedGuid, feedUrl] = [attributeValue(element, 'feedGuid'), attributeValue(element, 'feedUrl')]
    const title = lineOf(attributeValue(element, 'title') ?? feedUrl ?? '', 255)
    return feedGuid === undefined || feedUrl === undefined || title === ''
      ? []
      : [{ feedGuid, feedUrl, title }]
  })
  return podroll.length === 0 ? {} : { podroll }
}

const linkOf = (channel: Element, rel: string, base: string | undefined): string | undefined => {
  const found = childrenOf(channel, 'atom:link').find((link) => attributeValue(link, 'rel') === rel)
  return found && addressOf(attributeValue(found, 'href'), base)
}

/** Where the next part of a long feed is: https://www.rfc-editor.org/rfc/rfc5005 */
export const furtherPageOf = (channel: Element, base: string | undefined): string | undefined =>
  linkOf(channel, 'next', base) ?? linkOf(channel, 'prev-archive', base)

const descriptionOf = (channel: Element, title: string): string => {
  const texts = ['description', 'itunes:summary', 'itunes:subtitle'].flatMap(
    (name) => firstText(channel, name) ?? [],
  )
  const longest = texts.map((text) => plainParagraphs(text).join('\n\n')).find((text) => text !== '')
  return withinBytes(longest ?? title, MOST_DESCRIPTION_BYTES)
}

/** Takes the channel, all items, and the address of the feed; gives the show. What is missing is made up from the rest. */
export const foreignShow = (
  channel: Element,
  items: readonly Element[],
  feedUrl: string | undefined,
): ForeignShow => {
  const title = lineOf(firstText(channel, 'title', 'itunes:title') ?? '', 255) || 'Podcast'
  const link = addressOf(firstText(channel, 'link'), feedUrl)
  const base = link ?? feedUrl
  const owner = childOf(channel, 'itunes:owner')
  const ownerName = lineOf((owner && firstText(owner, 'itunes:name')) ?? '', 255) || undefined
  const author =
    lineOf(firstText(channel, 'itunes:author', 'dc:creator', 'author') ?? '', 255) || ownerName || title
  const locked = childOf(channel, 'podcast:locked')
  const guid = firstText(channel, 'podcast:guid')
  const subtitle = lineOf(firstText(channel, 'itunes:subtitle') ?? '', 255)
  return {
    title,
    subtitle: subtitle === '' || subtitle === title ? undefined : subtitle,
    description: descriptionOf(channel, title),
    language: languageOf(channel),
    link,
    guid: guid !== undefined && UUID.test(guid) ? guid : undefined,
    type: /^serial$/i.test(firstText(channel, 'itunes:type') ?? '') ? 'serial' : 'episodic',
    author,
    email: emailIn(
      owner && firstText(owner, 'itunes:email'),
      locked && attributeValue(locked, 'owner'),
      firstText(channel, 'managingEditor'),
      firstText(channel, 'webMaster'),
    ),
    ownerName,
    copyright: lineOf(firstText(channel, 'copyright', 'dc:rights') ?? '', 255) || undefined,
    isExplicit: explicitOf(firstText(channel, 'itunes:explicit')) ?? false,
    isLocked: locked === undefined ? undefined : /^yes$/i.test(locked.text.trim()),
    isComplete: /^yes$/i.test(firstText(channel, 'itunes:complete') ?? ''),
    categories: categoriesOf(channel),
    imageUrl: imageOf(channel, base),
    people: peopleOf(channel, base),
    seasonNames: seasonNamesOf(items),
    newFeedUrl: addressOf(firstText(channel, 'itunes:new-feed-url'), feedUrl),
    selfUrl: linkOf(channel, 'self', feedUrl),
    tags: { ...sharedTagsOf(channel), ...updateFrequencyOf(channel), ...podrollOf(channel) },
  }
}
