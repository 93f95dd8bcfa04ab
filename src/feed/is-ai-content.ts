// Says whether a machine made what is heard.
import type { CatalogEpisode } from '../catalog/catalog.ts'

/** Takes an episode; true where one of its notices says so. */
export const isAiContent = ({ notices }: Pick<CatalogEpisode, 'notices'>): boolean =>
  notices.some(({ purpose }) => purpose === 'ai-content')
