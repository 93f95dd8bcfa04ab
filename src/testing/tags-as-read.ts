// What feedsmith must find in a feed of what a show or an episode says to podcast apps.
import type { CatalogEpisode, CatalogShow, PublishedAlternative } from '../catalog/catalog.ts'
import type { SharedTags, Value } from '../model/feed-tags.ts'

const valueAsRead = ({ type, method, suggested, recipients }: Value) => ({
  type,
  method,
  suggested: Number(suggested),
  valueRecipients: recipients.map(({ isFee, ...recipient }) => ({
    ...recipient,
    fee: isFee ? true : undefined,
  })),
})

const sharedAsRead = ({ license, socialInteract, chat, value }: SharedTags) => ({
  license: license && { display: license.name, url: license.url },
  socialInteracts:
    socialInteract === 'disabled'
      ? [{ protocol: 'disabled' }]
      : socialInteract.map((post, at) => ({ ...post, priority: at + 1 })),
  chat,
  values: value ? [valueAsRead(value)] : [],
})

const txtsAsRead = ({ txt }: SharedTags) => txt.map(({ purpose, value }) => ({ purpose, display: value }))

const alternativeAsRead = (alternative: PublishedAlternative) => ({
  type: alternative.mimeType,
  length: alternative.sizeBytes,
  bitrate: alternative.bitrate,
  lang: alternative.language,
  title: alternative.title,
  codecs: alternative.codecs,
  default: alternative.isDefault ? true : undefined,
  sources: [{ uri: alternative.url }],
  integrity: alternative.sha384 && { type: 'sri', value: `sha384-${alternative.sha384}` },
})

/** Takes an episode; gives what stands in its item beside people, places, numbers, chapters and transcripts. */
export const episodeTagsAsRead = (episode: CatalogEpisode) => ({
  ...sharedAsRead(episode),
  soundbites: episode.soundbites.map(({ startSeconds, durationSeconds, title }) => ({
    startTime: startSeconds,
    duration: durationSeconds,
    display: title,
  })),
  alternateEnclosures: episode.alternatives.map(alternativeAsRead),
  txts: txtsAsRead(episode),
})

/** Takes the show; gives what it finds in its channel beside people, trailers and pictures. It knows no posts there. */
export const showTagsAsRead = (show: CatalogShow) => ({
  ...sharedAsRead({ ...show, socialInteract: [] }),
  socialInteracts: undefined,
  fundings: show.funding.map(({ title, url }) => ({ display: title, url })),
  locations: show.madeIn.map((place) => ({
    display: place.name === place.state ? place.name : `${place.name}, ${place.state}`,
    rel: 'creator',
    geo: `geo:${place.latitude},${place.longitude}`,
    osm: place.osm,
    country: place.country,
  })),
  podroll: { remoteItems: show.podroll },
  publisher: { remoteItem: show.publisherFeed },
  podping: { usesPodping: true },
  blocks: [{ value: true }, ...show.blockedServices.map((id) => ({ value: true, id }))],
  txts: txtsAsRead(show),
})
