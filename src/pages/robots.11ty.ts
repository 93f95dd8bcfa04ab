// Writes the file that invites crawlers.
import { robotsTxt } from '../files/robots.ts'
import type { SiteContext } from '../views/site-context.ts'

export const data = { permalink: '/robots.txt' }

export const render = ({ site }: { readonly site: SiteContext }): string => robotsTxt(site.catalog)
