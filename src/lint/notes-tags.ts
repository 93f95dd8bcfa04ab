// Finds the tags in show notes, in one pass, whatever stands there.

export interface NotesTag {
  /** In lower case. */
  readonly name: string
  readonly isClosing: boolean
  readonly isSelfClosing: boolean
  /** As written, between name and `>`. */
  readonly attributes: string
}

const NAME = /^<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])/i

/** Gives where a tag ends that begins at `start`; quotes may hold `>`. -1 where it never does. */
const endOf = (html: string, start: number): number => {
  let quote = ''
  for (let at = start; at < html.length; at += 1) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at
    else if (character === '"' || character === "'") quote = character
  }
  return -1
}

/** Takes HTML of any quality; gives its tags in order. What never ends is text. */
export const tagsIn = (html: string): readonly NotesTag[] => {
  const tags: NotesTag[] = []
  let at = html.indexOf('<')
  while (at >= 0) {
    const [whole, slash, name] = NAME.exec(html.slice(at, at + 40)) ?? []
    let next = at + 1
    if (whole !== undefined && name !== undefined) {
      const end = endOf(html, at + whole.length)
      if (end < 0) return tags
      const attributes = html.slice(at + whole.length, end)
      const isSelfClosing = attributes.trimEnd().endsWith('/')
      tags.push({ name: name.toLowerCase(), isClosing: slash === '/', isSelfClosing, attributes })
      next = end + 1
    }
    at = html.indexOf('<', next)
  }
  return tags
}

/** Gives the value of an attribute of a tag; undefined where there is none. */
export const tagAttribute = ({ attributes }: NotesTag, name: string): string | undefined => {
  const match = new RegExp(`(?:^|\\s)${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes.slice(0, 5000),
  )
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3])
}
