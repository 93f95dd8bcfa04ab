// Judges a feed, whoever made it.
import { documentRules } from './document-rules.ts'
import { childrenOf, textIn } from './element.ts'
import { feedRules } from './feed-rules.ts'
import { type Finding, findingOf } from './finding.ts'
import { type FeedDocument, readFeed } from './read-feed.ts'
import type { Feed, Report, RuleFacts } from './rule.ts'
import { lastBefore, placesIn } from './text-lines.ts'

export interface Judgement {
  /** In the order of the file. */
  readonly findings: readonly Finding[]
  /** The feed, where it could be read to its end and is one. */
  readonly feed: Feed | undefined
}

export interface JudgeOptions {
  /** The name that is printed before line and column. */
  readonly file: string
  /** Milliseconds since 1970-01-01T00:00Z; what is dated later is in the future. */
  readonly nowEpochMs: number
}

const feedOf = (document: FeedDocument, nowEpochMs: number): Feed | undefined => {
  const { root, broken, refused } = document
  if (root?.name !== 'rss' || broken !== undefined || refused !== undefined) return undefined
  const channel = childrenOf(root, 'channel')[0]
  if (channel === undefined) return undefined
  return { document, root, channel, items: childrenOf(channel, 'item'), nowEpochMs }
}

/** Gives what finds the title of the episode at a place. */
const episodesIn = (feed: Feed | undefined): ((offset: number) => string | undefined) => {
  const items = feed?.items ?? []
  const starts = items.map(({ offset }) => offset)
  const afterItems = (feed?.channel.children ?? [])
    .filter(({ name }) => name !== 'item')
    .map(({ offset }) => offset)
  return (offset) => {
    const at = lastBefore(starts, offset)
    const item = items[at]
    const channelAt = afterItems[lastBefore(afterItems, offset)] ?? -1
    if (item === undefined || channelAt > item.offset) return undefined
    return textIn(item, 'title') || textIn(item, 'guid') || `#${at + 1}`
  }
}

/** Gives what turns an offset into the place that is printed: file, line, column, and the episode it belongs to. */
export const placesOf = (document: FeedDocument, feed: Feed | undefined, file: string) => {
  const placeOf = placesIn(document.text)
  const episodeAt = episodesIn(feed)
  return (offset: number) => ({ file, ...placeOf(offset), episode: episodeAt(offset) })
}

/**
 * Takes the bytes of a feed and judges them by all rules: those of directories, apps and specifications that can be seen in
 * a feed alone. Never throws, whatever the bytes are. A feed that is not well-formed is judged as a file only.
 */
export const judgeFeed = (bytes: Uint8Array, { file, nowEpochMs }: JudgeOptions): Judgement => {
  const document = readFeed(bytes)
  const feed = feedOf(document, nowEpochMs)
  const placeOf = placesOf(document, feed, file)
  const found: { readonly offset: number; readonly finding: Finding }[] = []
  const reportFor =
    (rule: RuleFacts): Report =>
    ({ offset }, what, wanted) => {
      found.push({ offset, finding: findingOf(rule, placeOf(offset), what, wanted) })
    }
  for (const rule of documentRules) rule.check(document, reportFor(rule))
  if (feed !== undefined) for (const rule of feedRules) rule.check(feed, reportFor(rule))
  return { findings: found.sort((a, b) => a.offset - b.offset).map(({ finding }) => finding), feed }
}
