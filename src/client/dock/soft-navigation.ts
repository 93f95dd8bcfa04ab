// Exchanges the page inside the document while a recording plays, so that the sound goes on; otherwise the browser navigates.
import { element } from '../element.ts'
import { dockElement, holdRecording } from './dock.ts'
import { nowPlaying } from './now-playing.ts'

/** A screen reader says the title of a page that loads, but not of one that is exchanged. */
const announcement = element('p', { role: 'status', class: 'unseen' })

/** Only pages of this site: their addresses end with a slash. Players for other sites are pages of their own. */
const isPage = (url: URL): boolean => url.origin === location.origin && url.pathname.endsWith('/')

const isThisPage = (url: URL): boolean => url.pathname === location.pathname && url.search === location.search

/** Addresses of script and styles: another build of the site has others, and needs a document of its own. */
const programOf = (page: Document): string =>
  [...page.querySelectorAll<HTMLElement>('head script[src], head link[rel=stylesheet]')]
    .map((part) => part.getAttribute('src') ?? part.getAttribute('href'))
    .join(' ')

const isProgram = (part: Element): boolean =>
  part.matches(
    'script[src], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], meta[http-equiv]',
  )

const exchangeHead = (next: Document): void => {
  for (const part of [...document.head.children]) if (!isProgram(part)) part.remove()
  document.head.append(...[...next.head.children].filter((part) => !isProgram(part)))
}

const exchangeBody = (next: Document): void => {
  const kept: readonly Element[] = [dockElement, announcement]
  document.documentElement.lang = next.documentElement.lang
  document.body.className = next.body.className
  for (const child of [...document.body.children]) if (!kept.includes(child)) child.remove()
  document.body.prepend(...next.body.children)
}

const read = async (url: URL, signal: AbortSignal): Promise<Document | undefined> => {
  const response = await fetch(url, { signal, headers: { Accept: 'text/html' } })
  const isHtml = response.headers.get('Content-Type')?.startsWith('text/html') === true
  if (!response.ok || response.redirected || !isHtml) return undefined
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  return programOf(next) === programOf(document) ? next : undefined
}

/** What the page does before and after: the one ends what belongs to the old page, the other begins the new one. */
export interface Exchange {
  readonly end: () => void
  readonly begin: () => void
}

const exchange = async (url: URL, signal: AbortSignal, { end, begin }: Exchange): Promise<void> => {
  const next = await read(url, signal).catch(() => undefined)
  if (signal.aborted) return
  if (next === undefined) {
    location.assign(url)
    return
  }
  end()
  const player = nowPlaying()
  if (player !== undefined) holdRecording(player)
  exchangeHead(next)
  exchangeBody(next)
  begin()
  announcement.textContent = document.title
}

/**
 * Does nothing where the browser has no Navigation API (https://html.spec.whatwg.org/#navigation-api), and leaves every
 * navigation to the browser while nothing plays. Going back to an exchanged page must exchange it again, playing or not.
 */
export const enableSoftNavigation = (page: Exchange): void => {
  if (typeof navigation === 'undefined') return
  document.body.append(announcement)
  navigation.addEventListener('navigate', (event) => {
    const url = new URL(event.destination.url)
    const isOurs = event.canIntercept && !event.hashChange && event.navigationType !== 'reload'
    if (!isOurs || event.downloadRequest !== null || event.formData !== null) return
    if (!isPage(url) || isThisPage(url)) return
    const isPlaying = nowPlaying()?.audio.paused === false
    const isExchanged = event.navigationType === 'traverse' && event.destination.sameDocument
    if (!isPlaying && !isExchanged) return
    event.intercept({ handler: () => exchange(url, event.signal, page) })
  })
}
