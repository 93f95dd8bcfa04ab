// Writes `<podcast:person>`.
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes a name, the part in the show as the podcast taxonomy names it, and the absolute address of the person's page:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/person.md
 */
export const podcastPerson = (name: string, role: 'host' | 'guest', url: string) =>
  textElement('podcast:person', limitText(name, 128), { role, group: 'cast', href: url })
