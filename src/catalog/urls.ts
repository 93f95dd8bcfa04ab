// Turns the catalog's paths into addresses.
import type { Catalog } from './catalog.ts'

type Base = Pick<Catalog, 'baseUrl' | 'basePath'>

/** Gives the absolute address of a path that starts with a slash. */
export const absoluteUrl = (base: Base, path: string): string => base.baseUrl + path.slice(1)

/** Gives what a link on the site says: the path below the base address. */
export const href = (base: Base, path: string): string => base.basePath + path
