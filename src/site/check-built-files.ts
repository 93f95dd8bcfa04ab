// Checks the files of a built folder that its feed refers to.

import { type FeedAddress, visitAddresses } from '../lint/address-table.ts'
import { attributeValue, childrenOf, type Element, visitElements } from '../lint/element.ts'
import { type FileFault, fileRule } from '../lint/file-rules.ts'
import { type Finding, findingOf } from '../lint/finding.ts'
import { durationOf } from '../lint/item-rules.ts'
import { placesOf } from '../lint/judge-feed.ts'
import { tagAttribute, tagsIn } from '../lint/notes-tags.ts'
import type { Feed, Place } from '../lint/rule.ts'
import type { Problem } from '../model/problem.ts'
import { type BuiltFileFacts, readBuiltFile } from './check-built-file.ts'
import { checkBuiltImage, checkBuiltRecording, checkBuiltText, type FileCheck } from './check-built-kinds.ts'
import { inParallel } from './in-parallel.ts'

export interface BuiltFolder {
  readonly folder: string
  /** Address of the start page: what begins with it lies in the folder. */
  readonly siteUrl: string
  /** The feed, from the folder. */
  readonly feedFile: string
  /** What was looked at for another feed of the folder, and need not be again; what is looked at is added. */
  readonly seen?: Set<string>
}

interface Reference extends FeedAddress {
  readonly durationSeconds: number | undefined
}

const NOTES = ['description', 'content:encoded']

/** Links in notes to pages of the site itself. */
const notesLinks = (parent: Element): readonly FeedAddress[] =>
  NOTES.flatMap((name) => childrenOf(parent, name)).flatMap((element) =>
    tagsIn(element.text).flatMap((tag): readonly FeedAddress[] => {
      const value = tagAttribute(tag, 'href')?.replaceAll('&amp;', '&')
      return value === undefined ? [] : [{ place: element, value, use: 'link', element }]
    }),
  )

/** Further forms of a recording; what they are stands at the element around their addresses. */
const sources = (feed: Feed): readonly FeedAddress[] => {
  const found: FeedAddress[] = []
  visitElements(feed.channel, (element, parent) => {
    const value = element.name === 'podcast:source' ? attributeValue(element, 'uri') : undefined
    if (value !== undefined) found.push({ place: element, value, use: 'media', element: parent })
  })
  return found
}

const referencesOf = (feed: Feed): readonly Reference[] => {
  const durations = new Map<Element, number | undefined>()
  for (const item of feed.items) for (const child of item.children) durations.set(child, durationOf(item))
  const addresses: FeedAddress[] = []
  visitAddresses(feed, (address) => addresses.push(address))
  return [...addresses, ...sources(feed), ...feed.items.flatMap(notesLinks)].map((address) => ({
    ...address,
    durationSeconds: durations.get(address.element),
  }))
}

const checkFor = ({ element: { name } }: Reference): FileCheck | undefined => {
  if (name === 'enclosure' || name === 'podcast:alternateEnclosure') return checkBuiltRecording
  if (name === 'itunes:image') return checkBuiltImage
  return name === 'podcast:transcript' || name === 'podcast:chapters' ? checkBuiltText : undefined
}

/** Each address is looked at once for each kind of element: the cover is named in every episode. */
const unseen = (references: readonly Reference[], seen: Set<string>): readonly Reference[] =>
  references.filter(({ element, value }) => {
    const key = `${element.name} ${value}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })

const byPlace = (one: Finding, other: Finding): number => {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.line - other.line || one.column - other.column
}

/**
 * Takes a feed that could be read, and the folder it was built into. Reports files that do not exist, recordings of another
 * length or kind than the feed says, covers that directories refuse, and transcripts and chapters that apps cannot read.
 */
export const checkBuiltFiles = async (
  feed: Feed | undefined,
  { folder, siteUrl, feedFile, seen = new Set() }: BuiltFolder,
): Promise<{ readonly findings: readonly Finding[]; readonly problems: readonly Problem[] }> => {
  if (feed === undefined) return { findings: [], problems: [] }
  const placeOf = placesOf(feed.document, feed, feedFile)
  const findings: Finding[] = []
  const problems: Problem[] = []
  const addFault = ({ rule, line, found, wanted }: FileFault, { path }: BuiltFileFacts, place: Place) => {
    const { episode, ...inFeed } = placeOf(place.offset)
    const isInside = !rule.startsWith('file-')
    const at = isInside ? { file: path, line, column: 1 } : inFeed
    findings.push(findingOf(fileRule(rule), { ...at, episode }, found, wanted))
  }
  const own = unseen(
    referencesOf(feed).filter(({ value }) => value.startsWith(siteUrl)),
    seen,
  )
  await inParallel(own, 8, async (reference) => {
    const { place, value, element, durationSeconds } = reference
    const file = await readBuiltFile(folder, value.slice(siteUrl.length))
    if (file.sizeBytes === undefined)
      return addFault({ rule: 'file-missing', line: 1, found: value }, file, place)
    const checked = await checkFor(reference)?.({
      file,
      element,
      durationSeconds,
      position: placeOf(place.offset),
    })
    for (const fault of checked?.faults ?? []) addFault(fault, file, place)
    problems.push(...(checked?.problems ?? []))
  })
  return { findings: findings.sort(byPlace), problems }
}
