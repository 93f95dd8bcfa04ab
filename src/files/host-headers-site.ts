// What the files of rules for hosts are made of: the table of headers, what moved, and where the site stands.
import type { Catalog } from '../catalog/catalog.ts'
import type { MovedAddress } from '../catalog/moved-address.ts'
import { type HostRule, hashedFolders, hostRules } from './host-headers.ts'

export interface HostedSite {
  /** Path of the host below which the site stands, without its last slash; empty at the root. */
  readonly basePath: string
  readonly rules: readonly HostRule[]
  readonly moved: readonly MovedAddress[]
  /** Folders without a page, with both slashes. */
  readonly folders: readonly string[]
}

/** Takes the catalog and what moved; gives what every host has to be told. */
export const hostedSite = (
  { basePath, show, episodes }: Catalog,
  moved: readonly MovedAddress[],
): HostedSite => ({
  basePath,
  rules: hostRules(
    show.language,
    episodes.some(({ enclosure }) => enclosure.path === undefined),
  ),
  moved,
  folders: hashedFolders(show.language),
})

/** Types of what is worth packing; pictures, fonts and recordings are packed already. */
export const packedTypes = (rules: readonly HostRule[]): readonly string[] => {
  const known = ['text/html', 'text/css', 'text/javascript', 'application/javascript', 'application/json']
  const ours = rules.flatMap(({ headers }) => typeOf(headers['Content-Type']) ?? [])
  return [...new Set([...known, ...ours.filter((type) => !/^(?:audio|image|font)\//.test(type))])]
}

/** Gives a media type without its character set. */
export const typeOf = (type: string | undefined): string | undefined => type?.split(';', 1)[0]
