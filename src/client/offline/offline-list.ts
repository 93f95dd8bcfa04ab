// Lists what is on the device, on the page for it, and lets it be removed.

import { clientOffline as offline } from '../../words/client-offline-de.ts'
import { element } from '../element.ts'
import { fill } from '../words.ts'
import { cacheNames } from './cache-names.ts'
import { offlinePage } from './offline-page-address.ts'
import { removeSaved, type SavedEpisode, savedEpisodes } from './saved-notes.ts'
import { saySize } from './say-size.ts'
import { keptEpochMs, usedEpochMs } from './stamp.ts'

interface VisitedPage {
  readonly url: string
  readonly title: string
  readonly usedEpochMs: number
  readonly keptEpochMs: number
}

/** A title alone is read from the page: its text may be long, and none of it may run. */
const titleOf = (html: string): string => {
  const [title = ''] = /<title>[^<]*<\/title>/.exec(html) ?? []
  const show = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content
  return new DOMParser().parseFromString(title, 'text/html').title.replace(` – ${show}`, '')
}

const visitedPages = async (scope: string): Promise<readonly VisitedPage[]> => {
  const pages = await caches.open(cacheNames(scope).pages)
  const read = (await pages.keys()).map(async ({ url }): Promise<readonly VisitedPage[]> => {
    const found = await pages.match(url)
    if (found === undefined) return []
    const times = { usedEpochMs: usedEpochMs(found), keptEpochMs: keptEpochMs(found) }
    return [{ url, title: titleOf(await found.text()), ...times }]
  })
  return (await Promise.all(read)).flat().sort((one, other) => other.usedEpochMs - one.usedEpochMs)
}

const dateOf = (epochMs: number): string =>
  new Date(epochMs).toLocaleDateString(document.documentElement.lang, { dateStyle: 'medium' })

const line = (url: string, title: string, ...facts: readonly (Node | string)[]): HTMLElement =>
  element('li', {}, element('a', { href: url }, title), ...facts)

const section = (title: string, lines: readonly HTMLElement[], none: string): HTMLElement =>
  element(
    'section',
    {},
    element('h2', { tabindex: -1 }, title),
    lines.length === 0 ? element('p', {}, none) : element('ul', {}, ...lines),
  )

interface Listing {
  readonly scope: string
  readonly root: HTMLElement
  readonly status: HTMLElement
}

/** The button that was pressed is gone: the next one to press, or the heading, is where its user stands now. */
const showAnew = async (listing: Listing, sentence: string): Promise<void> => {
  await show(listing)
  listing.root.querySelector<HTMLElement>('button, h2')?.focus()
  listing.status.textContent = sentence
}

const episodeLine = (listing: Listing, { page, title, sizeBytes }: SavedEpisode): HTMLElement => {
  const remove = element(
    'button',
    { type: 'button', 'aria-label': fill(offline.removeTitled, { title }) },
    offline.remove,
  )
  remove.addEventListener('click', () => {
    void removeSaved(listing.scope, page).then(() => showAnew(listing, offline.removed))
  })
  return line(page, title, element('small', {}, saySize(sizeBytes)), remove)
}

const removeAll = async ({ scope }: Listing): Promise<void> => {
  const { pages, files, assets, saved } = cacheNames(scope)
  for (const name of [pages, files, assets, saved]) await caches.delete(name)
}

const removeAllButton = (listing: Listing): HTMLElement => {
  const button = element('button', { type: 'button' }, offline.removeAll)
  button.addEventListener('click', () => {
    if (confirm(offline.confirmAll)) void removeAll(listing).then(() => showAnew(listing, offline.removedAll))
  })
  return button
}

const show = async (listing: Listing): Promise<void> => {
  const { scope, root } = listing
  const saved = await savedEpisodes(scope)
  const others = (await visitedPages(scope)).filter(
    ({ url }) => url !== offlinePage(scope) && !saved.some(({ page }) => page === url),
  )
  const sizeBytes = saved.reduce((sum, episode) => sum + episode.sizeBytes, 0)
  const episodes = saved.map((episode) => episodeLine(listing, episode))
  const pages = others.map((page) =>
    line(page.url, page.title, element('small', {}, dateOf(page.keptEpochMs))),
  )
  const first = section(offline.episodes, episodes, offline.noEpisodes)
  if (saved.length > 1) first.append(element('p', {}, fill(offline.sum, { size: saySize(sizeBytes) })))
  root.replaceChildren(first, section(offline.pages, pages, offline.noPages))
  if (saved.length + others.length > 0) root.append(removeAllButton(listing))
}

/** Takes the address of the start page. Does nothing on other pages. */
export const enableOfflineList = (scope: string): void => {
  const place = document.querySelector('.on-device')
  if (place === null) return
  const listing = { scope, root: element('div'), status: element('p', { role: 'status' }) }
  place.replaceChildren(listing.root, listing.status)
  void show(listing).catch(() => place.replaceChildren())
}
