// Which language the interface is in, and where the show's own language has to be named.
import type { SiteContext } from './site-context.ts'

type Languages = Pick<SiteContext, 'catalog' | 'words'>

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

/** Gives the language of `<html lang>`: the show's where the interface speaks it, else the interface's. */
export const pageLanguage = ({ catalog, words }: Languages): string =>
  primary(catalog.show.language) === words.language ? catalog.show.language : words.language

/** Gives the `lang` of a part in `language` (the show's unless given), or nothing where the page has it already. */
export const partLanguage = (site: Languages, language = site.catalog.show.language): string | undefined =>
  language === pageLanguage(site) ? undefined : language
