// Parts the title of a chapter from the link behind it.
import type { Place, Written } from './chapter-reading.ts'

export interface TitleAndLink {
  readonly title: string
  readonly url: Written | undefined
}

const addressLike = /^(?:[a-z][a-z0-9+.-]*:\S+|[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?)$/i

/**
 * Takes `Title <https://example.org/>`, as Podlove and Auphonic write it, and where that stands; gives title and link.
 * What stands in angle brackets at the end and is no address belongs to the title.
 */
export const splitLink = (text: string, { line, column }: Place): TitleAndLink => {
  const trimmed = text.trimEnd()
  const open = trimmed.endsWith('>') ? trimmed.lastIndexOf('<') : -1
  const inside = trimmed.slice(open + 1, -1).trim()
  const isLink = open !== -1 && (inside === '' || addressLike.test(inside))
  if (!isLink) return { title: trimmed, url: undefined }
  const place = { line, column: column + open + 1 }
  return { title: trimmed.slice(0, open), url: inside === '' ? undefined : { text: inside, place } }
}
