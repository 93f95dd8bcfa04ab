// Writes the `<atom:link>` that names the WebSub hub.
import { emptyElement } from './xml-element.ts'

/** Takes the hub that is told of every new version: https://www.w3.org/TR/websub/#discovery */
export const atomLinkHub = (href: string | undefined) =>
  href === undefined ? undefined : emptyElement('atom:link', { rel: 'hub', href })
