// The files for reference managers that each episode has.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { type CitationForm, citationForms } from '../citation/citation-forms.ts'
import { citedEpisode } from './cited-episode.ts'

export interface CitationFile {
  readonly episode: CatalogEpisode
  readonly form: CitationForm
}

/** Gives what there is to write for an episode: one file for each form. */
export const citationFilesOf = (episode: CatalogEpisode): readonly CitationFile[] =>
  citationForms.map((form) => ({ episode, form }))

/** Gives the address of the file, from the site's root. */
export const citationPath = (
  { paths }: Pick<Catalog, 'paths'>,
  { episode, form }: { readonly episode: Pick<CatalogEpisode, 'slug'>; readonly form: CitationForm },
): string => paths.citation(episode.slug, form.ending)

/** Gives the text of the file. */
export const citationFile = (catalog: Catalog, { episode, form }: CitationFile): string =>
  form.render(citedEpisode(catalog, episode))
