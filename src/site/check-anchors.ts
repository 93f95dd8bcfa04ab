// Finds out which places of a built page a link can lead to.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Takes a built folder; gives a function from a page's path and an anchor to whether it is there, undefined without the page. */
export const anchorsIn = (folder: string): ((page: string, anchor: string) => boolean | undefined) => {
  const known = new Map<string, ReadonlySet<string> | undefined>()
  const read = (page: string): ReadonlySet<string> | undefined => {
    try {
      const html = readFileSync(join(folder, page, 'index.html'), 'utf8')
      return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))
    } catch {
      return undefined
    }
  }
  return (page, anchor) => {
    if (!known.has(page)) known.set(page, read(page))
    return known.get(page)?.has(anchor)
  }
}
