// What an episode is called on its tab: „Folge 2“, „Trailer“, „Bonus“.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import type { Words } from '../words/words-for.ts'

type Named = Pick<CatalogEpisode, 'type' | 'episodeNumber' | 'season'>

/** Gives the episode's name without its season. */
export const episodeName = ({ ui }: Words, { type, episodeNumber }: Named): string => {
  if (type !== 'full') return ui[type]
  return episodeNumber === undefined ? ui.episodeWithoutNumber : ui.episode(episodeNumber)
}

/** Gives the name with its season, as it has to be where several seasons meet. */
export const fullEpisodeName = (words: Words, episode: Named): string =>
  episode.season === undefined
    ? episodeName(words, episode)
    : `${words.ui.season(episode.season.number)}, ${episodeName(words, episode)}`
