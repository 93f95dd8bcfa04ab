// Decides where links of foreign notes lead, and finds addresses that are only text.
import { parseLinkTarget } from '../notes/link-target.ts'
import type { LinkTarget } from '../notes/notes.ts'

const URLS = /https?:\/\/[^\s<>"“”„]+/gi

/** Takes what a link says and where relative ones start; undefined for all but `http`, `https` and `mailto`. */
export const foreignTarget = (href: string | undefined, base: string | undefined): LinkTarget | undefined => {
  const written = href?.replace(/[\t\n\r]/g, '').trim() ?? ''
  const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(written)
  const address =
    isWhole || base === undefined || !URL.canParse(written, base) ? written : new URL(written, base).href
  const target =
    address.length > 2000 || written === '' || written.startsWith('#') ? undefined : parseLinkTarget(address)
  return target?.kind === 'web' || (target?.kind === 'contact' && /^mailto:/i.test(target.url))
    ? target
    : undefined
}

/** Takes a text; gives it in pieces, those that are addresses with where they lead. */
export const piecesOf = (
  text: string,
): readonly { readonly text: string; readonly link: LinkTarget | undefined }[] => {
  const pieces: { readonly text: string; readonly link: LinkTarget | undefined }[] = []
  let at = 0
  for (const { index, 0: found } of text.matchAll(URLS)) {
    const address = found.replace(/[.,;:!?)\]'’]+$/, '')
    const link = foreignTarget(address, undefined)
    if (link === undefined) continue
    pieces.push({ text: text.slice(at, index), link: undefined }, { text: address, link })
    at = index + address.length
  }
  return [...pieces, { text: text.slice(at), link: undefined }]
}
