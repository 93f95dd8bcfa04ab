// An episode in the words of https://schema.org/PodcastEpisode
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { isoDuration } from '../model/format-timecode.ts'
import { audioObject, mediaObject } from './audio-object.ts'
import { clips } from './clip.ts'
import { definedTerm } from './defined-term.ts'
import { isoDateTime } from './iso-date-time.ts'
import type { JsonLd } from './json-ld.ts'
import { episodeReference, personReference, seasonReference, seriesReference } from './json-ld-references.ts'
import { offers } from './offers.ts'
import { place } from './place.ts'

/** Gives an episode with its recording, its chapters, and who and what is in it. */
export const podcastEpisode = (catalog: Catalog, episode: CatalogEpisode): JsonLd => {
  const { season, hosts, guests, places, topics, transcripts, enclosure, alternatives } = episode
  return {
    ...episodeReference(catalog, episode),
    description: episode.summary,
    datePublished: isoDateTime(episode.publishedEpochMs),
    episodeNumber: episode.episodeNumber,
    duration: isoDuration(enclosure.durationSeconds),
    inLanguage: catalog.show.language,
    image: absoluteUrl(catalog, episode.image.path),
    isFamilyFriendly: !episode.isExplicit,
    partOfSeries: seriesReference(catalog),
    partOfSeason: season && seasonReference(catalog, season),
    author: hosts.map((host) => personReference(catalog, host)),
    actor: [...hosts, ...guests].map((credit) => personReference(catalog, credit)),
    about: topics.map((topic) => definedTerm(catalog, topic)),
    contentLocation: places.map((entry) => place(catalog, entry)),
    accessMode: transcripts.length > 0 ? ['auditory', 'textual'] : 'auditory',
    accessibilityFeature: transcripts.length > 0 ? 'transcript' : undefined,
    associatedMedia:
      alternatives.length === 0
        ? audioObject(catalog, episode)
        : [audioObject(catalog, episode), ...alternatives.map(mediaObject)],
    ...offers(episode),
    hasPart: clips(catalog, episode),
  }
}
