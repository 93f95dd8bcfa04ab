// Turns one episode into what the site and the feed show of it: people, places, addresses, picture.
import type { Appearance, Chapter } from '../model/episode.ts'
import type { EpisodeTags } from '../model/feed-tags.ts'
import type { Season } from '../model/show.ts'
import { nameSpeakers } from '../transcript/name-speakers.ts'
import { formatsFor } from '../transcript/transcript-format.ts'
import type { CatalogEpisode, Credit, PublishedImage, PublishedTranscript } from './catalog.ts'
import type { ContentEpisode } from './content.ts'
import { stateOf } from './episode-state.ts'
import { known, type Publication, publishImage } from './publication.ts'
import { alternativesOf, enclosureOf } from './publish-audio.ts'
import { withinRecording } from './within-recording.ts'

/** Gives people with their roles; ids that are in no registry are left out: the checks report them. */
export const creditsOf = (publication: Publication, appearances: readonly Appearance[]): readonly Credit[] =>
  appearances.flatMap(({ personId, role }) => {
    const person = publication.content.people.get(personId)
    if (person === undefined) return []
    const published = { ...person, image: person.image && publishImage(publication, person.image) }
    return [{ person: published, role: role ?? person.role, path: publication.paths.person(person.id) }]
  })

/** Chapters whose pictures are named by the addresses that they are published at. */
const chaptersOf = (
  { baseUrl }: Publication,
  { chapters }: ContentEpisode,
  images: readonly PublishedImage[],
): readonly Chapter[] => {
  if (images.length === 0) return chapters
  const addresses = new Map(images.map(({ file, path }) => [file, baseUrl + path.slice(1)]))
  return chapters.map((chapter) => ({
    ...chapter,
    image: chapter.image && (addresses.get(chapter.image) ?? chapter.image),
  }))
}

const transcriptsOf = (
  { content, paths, speakers }: Publication,
  { slug, audio, transcripts, speakers: labels }: ContentEpisode,
): readonly PublishedTranscript[] =>
  transcripts.map(({ language, timing, file, read }, at) => {
    const folder = paths.episode(slug)
    const stem = `${folder}${slug}${language === content.show.language ? '' : `.${language}`}`
    return {
      language,
      timing,
      file,
      files: formatsFor(timing).map((format) => ({ format, path: `${stem}.${format}` })),
      pagePath: at === 0 ? folder : `${folder}${language.toLowerCase()}/`,
      read: () => nameSpeakers(withinRecording(read(), audio.durationSeconds), labels, speakers),
    }
  })

const tagsOf = ({
  funding,
  license,
  socialInteract,
  txt,
  chat,
  value,
  ...rest
}: ContentEpisode): EpisodeTags => ({
  funding,
  license,
  socialInteract,
  txt,
  chat,
  value,
  soundbites: rest.soundbites,
  contentLinks: rest.contentLinks,
  isBlocked: rest.isBlocked,
})

/** Takes an episode with its season and gives everything of it that needs no other episode. */
export const publishEpisode = (
  publication: Publication,
  episode: ContentEpisode,
  season: Season | undefined,
): Omit<CatalogEpisode, 'previous' | 'next'> => {
  const { content, paths } = publication
  const { show, places, topics } = content
  const chapterImages = episode.chapterImages.map((image) => publishImage(publication, image))
  const hosts = episode.hosts ?? (season?.hostIds ?? []).map((personId) => ({ personId, role: undefined }))
  return {
    id: episode.id,
    slug: episode.slug,
    guid: episode.guid,
    title: episode.title,
    publishedEpochMs: episode.publishedEpochMs,
    state: stateOf(episode, publication.nowEpochMs),
    season,
    episodeNumber: episode.episodeNumber,
    type: episode.type,
    summary: episode.summary,
    notesMarkdown: episode.notesMarkdown,
    notices: episode.notices,
    isExplicit: episode.isExplicit ?? show.isExplicit,
    chapters: chaptersOf(publication, episode, chapterImages),
    chapterImages,
    chaptersPath:
      episode.chapters.length > 0 ? `${paths.episode(episode.slug)}${episode.slug}.chapters.json` : undefined,
    hosts: creditsOf(publication, hosts),
    guests: creditsOf(publication, episode.guests),
    places: known(episode.placeIds, places),
    topics: known(episode.topicIds, topics),
    enclosure: enclosureOf(publication, episode),
    waveform: episode.audio.kind === 'file' ? episode.audio.waveform : undefined,
    alternatives: alternativesOf(publication, episode),
    image: publishImage(publication, episode.image ?? season?.cover ?? show.cover),
    hasOwnImage: episode.image !== undefined,
    imageAlt: episode.image && episode.imageAlt,
    transcripts: transcriptsOf(publication, episode),
    path: paths.episode(episode.slug),
    ...tagsOf(episode),
  }
}
