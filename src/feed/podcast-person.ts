// Writes `<podcast:person>`.
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes a name, the part in the show as the podcast taxonomy names it, and the absolute addresses of the person's page and
 * picture:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/person.md
 */
export const podcastPerson = (
  name: string,
  role: 'host' | 'guest',
  addresses: { readonly href: string; readonly img: string | undefined },
) =>
  textElement('podcast:person', limitText(name, 128), {
    role,
    group: 'cast',
    img: addresses.img,
    href: addresses.href,
  })
