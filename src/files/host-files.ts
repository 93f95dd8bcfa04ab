// The files in a site that are for its host alone: which headers to send, and what has moved.
import type { Catalog } from '../catalog/catalog.ts'
import type { MovedAddress } from '../catalog/moved-address.ts'
import { apacheRules, apacheRulesPath } from './apache-rules.ts'
import { hostedSite } from './host-headers-site.ts'
import { netlifyHeaders, netlifyHeadersPath } from './netlify-headers.ts'
import { nginxRules, nginxRulesPath } from './nginx-rules.ts'

/** A file to publish; `path` starts with a slash. */
export interface HostFile {
  readonly path: string
  readonly text: string
}

/** Takes the catalog and what was once at another address; gives a file for each kind of host. */
export const hostFiles = (catalog: Catalog, moved: readonly MovedAddress[]): readonly HostFile[] => {
  const site = hostedSite(catalog, moved)
  return [
    { path: netlifyHeadersPath, text: netlifyHeaders(site) },
    { path: apacheRulesPath, text: apacheRules(site) },
    { path: nginxRulesPath, text: nginxRules(site) },
  ]
}
