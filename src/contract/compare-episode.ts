// Compares one episode that the world knows with what it is in the content.
import { excerpt } from '../model/excerpt.ts'
import { breaks, type Change, notice, silent } from './change.ts'
import { belowSite } from './compare-feeds.ts'
import type { SeenEnclosure } from './feed-lock.ts'
import { type EpisodePair, isSameSound } from './match-episodes.ts'

/** What one comparison has to know of the whole. */
export interface Surroundings {
  /** Address of the site, as the lock has it and as `show.yaml` says it. */
  readonly siteBefore: string
  readonly siteAfter: string
  /** Writes a moment, in milliseconds since 1970, as an editor would. */
  readonly dateText: (epochMs: number) => string
  /** Episodes whose new date puts them before or behind another. */
  readonly reordered: ReadonlySet<EpisodePair>
}

const isSameUrl = (was: string, is: string, { siteBefore, siteAfter }: Surroundings): boolean =>
  was === is || belowSite(siteBefore, was) === belowSite(siteAfter, is)

const lastPart = (page: string): string => page.replace(/^.*\/([^/]+)\/?$/s, '$1')

/** Tells whether only the folder of all pages has another name, which is one mistake and not one for each episode. */
export const isWholeFolderMoved = ({ was, is }: EpisodePair, around: Surroundings): boolean =>
  !isSameUrl(was.page, is.page, around) && lastPart(was.page) === lastPart(is.page)

const isRenamed = (pair: EpisodePair, around: Surroundings): boolean =>
  !isSameUrl(pair.was.page, pair.is.page, around) && !isWholeFolderMoved(pair, around)

const sizes = (was: SeenEnclosure, is: SeenEnclosure) => ({
  from: String(was.sizeBytes),
  to: String(is.sizeBytes),
})

const compareSameAddress = ({ is }: EpisodePair, before: SeenEnclosure): Change[] => {
  const { enclosure } = is
  if (!isSameSound(before, enclosure))
    return [breaks('audio-replaced', { episode: is, from: before.url, to: enclosure.url })]
  if (before.mimeType !== enclosure.mimeType)
    return [breaks('media-type-changed', { episode: is, from: before.mimeType, to: enclosure.mimeType })]
  return before.sizeBytes === enclosure.sizeBytes
    ? []
    : [notice('length-changed', { episode: is, ...sizes(before, enclosure) })]
}

const compareEnclosure = (pair: EpisodePair, around: Surroundings): Change[] => {
  const { was, is } = pair
  const isAtAddress = ({ url }: SeenEnclosure) => isSameUrl(url, is.enclosure.url, around)
  const before = [was.enclosure, ...was.formerEnclosures].find(isAtAddress)
  const changes = before === undefined ? [] : compareSameAddress(pair, before)
  if (isAtAddress(was.enclosure) || changes.some(({ kind }) => kind === 'breaks')) return changes
  if (isSameSound(was.enclosure, is.enclosure))
    return isRenamed(pair, around)
      ? []
      : [breaks('enclosure-moved', { episode: is, from: was.enclosure.url, to: is.enclosure.url })]
  const { mimeType } = is.enclosure
  if (was.enclosure.mimeType !== mimeType)
    return [notice('new-cut-type', { episode: is, from: was.enclosure.mimeType, to: mimeType })]
  return [notice('new-cut', { episode: is, from: was.enclosure.url, to: is.enclosure.url })]
}

const compareDate = (pair: EpisodePair, { reordered, dateText }: Surroundings): Change[] => {
  const { was, is } = pair
  if (was.publishedEpochMs === is.publishedEpochMs) return []
  const from = dateText(was.publishedEpochMs)
  const to = dateText(is.publishedEpochMs)
  return reordered.has(pair)
    ? [breaks('order-changed', { episode: is, from, to })]
    : [notice('date-changed', { episode: is, from, to })]
}

const numbers = (season: number | undefined, episode: number | undefined): string =>
  `${season ?? '–'}/${episode ?? '–'}`

const compareNames = (pair: EpisodePair, around: Surroundings): Change[] => {
  const { was, is } = pair
  const changes: Change[] = []
  if (isRenamed(pair, around))
    changes.push(breaks('episode-renamed', { episode: is, from: was.id, to: is.id }))
  const from = numbers(was.seasonNumber, was.episodeNumber)
  const to = numbers(is.seasonNumber, is.episodeNumber)
  if (from !== to) changes.push(notice('number-changed', { episode: is, from, to }))
  if (was.title !== is.title)
    changes.push(silent('title-changed', { episode: is, from: excerpt(was.title), to: excerpt(is.title) }))
  return changes
}

/** Gives what has changed for one episode. What is out of the feed on purpose may come back as it likes. */
export const compareEpisode = (pair: EpisodePair, around: Surroundings): readonly Change[] => {
  const { was, is } = pair
  if (was.isRemoved) return is.state === 'published' ? [silent('episode-returned', { episode: is })] : []
  const guid =
    was.guid === is.guid ? [] : [breaks('guid-changed', { episode: is, from: was.guid, to: is.guid })]
  if (is.state === 'draft') return [...guid, breaks('episode-now-draft', { episode: is })]
  if (is.state === 'scheduled') {
    const from = around.dateText(was.publishedEpochMs)
    const to = around.dateText(is.publishedEpochMs)
    return [...guid, breaks('episode-now-scheduled', { episode: is, from, to })]
  }
  return [
    ...guid,
    ...compareEnclosure(pair, around),
    ...compareDate(pair, around),
    ...compareNames(pair, around),
  ]
}
