// Lists the files that a page consists of.
import { strategyFor } from './strategy.ts'

const addressOf = (part: Element): string =>
  part instanceof HTMLLinkElement ? part.href : part instanceof HTMLScriptElement ? part.src : ''

const assetsAmong = (urls: readonly string[], scope: string): readonly string[] =>
  [...new Set(urls)].filter((url) => strategyFor({ method: 'GET', url, accept: '' }, scope) === 'asset')

/** Gives the addresses of styles, script, fonts and pictures that the browser has loaded for this page. */
export const loadedFiles = (scope: string): readonly string[] => {
  const named = [...document.querySelectorAll('head link:not([rel=apple-touch-icon]), head script[src]')].map(
    addressOf,
  )
  return assetsAmong([...named, ...performance.getEntriesByType('resource').map(({ name }) => name)], scope)
}

/** Gives those, and the pictures that are loaded only where somebody scrolls to them. */
export const allFiles = (scope: string): readonly string[] => {
  const pictures = [...document.images].map(({ currentSrc, src }) => currentSrc || src)
  return assetsAmong([...loadedFiles(scope), ...pictures], scope)
}

/** Gives the addresses of the page's transcripts and chapters as data. */
export const dataFiles = (scope: string): readonly string[] => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.downloads a[href]')].map(
    ({ href }) => href,
  )
  const tracks = [...document.querySelectorAll('track')].map(({ src }) => src)
  const words = document.querySelector<HTMLElement>('[data-words]')?.dataset['words']
  const named = [...links, ...tracks, ...(words === undefined ? [] : [new URL(words, location.href).href])]
  return [...new Set(named)].filter(
    (url) => strategyFor({ method: 'GET', url, accept: '' }, scope) === 'file',
  )
}
