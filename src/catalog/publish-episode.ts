// Turns one episode into what the site and the feed show of it: people, places, addresses, picture.
import type { Appearance } from '../model/episode.ts'
import type { ImageFacts } from '../model/image.ts'
import type { Season } from '../model/show.ts'
import { nameSpeakers, type SpeakerRegistry } from '../transcript/name-speakers.ts'
import { formatsFor } from '../transcript/transcript-format.ts'
import type { CatalogEpisode, Credit, Enclosure, PublishedImage, PublishedTranscript } from './catalog.ts'
import type { Content, ContentEpisode } from './content.ts'
import { audioPath, imagePath, type Paths } from './paths.ts'
import { withinRecording } from './within-recording.ts'

/** What all episodes of one show have in common while they are published. */
export interface Publication {
  readonly content: Content
  readonly paths: Paths
  readonly speakers: SpeakerRegistry
  /** Address all absolute URLs start with, ending with a slash. */
  readonly baseUrl: string
}

export const publishImage = ({ content }: Publication, image: ImageFacts): PublishedImage => ({
  ...image,
  path: imagePath(content.show.language, image.file, image.sha256, image.mimeType),
})

/** Gives people with their roles; ids that are in no registry are left out: the checks report them. */
export const creditsOf = (
  { content, paths }: Publication,
  appearances: readonly Appearance[],
): readonly Credit[] =>
  appearances.flatMap(({ personId, role }) => {
    const person = content.people.get(personId)
    return person === undefined ? [] : [{ person, role: role ?? person.role, path: paths.person(person.id) }]
  })

const enclosureOf = ({ baseUrl }: Publication, { id, audio }: ContentEpisode): Enclosure => {
  const { sizeBytes, durationSeconds, mimeType } = audio
  if (audio.kind === 'address')
    return { url: audio.url, path: undefined, file: undefined, sizeBytes, durationSeconds, mimeType }
  const path = audioPath(id, audio.soundSha256, mimeType)
  return { url: baseUrl + path.slice(1), path, file: audio.file, sizeBytes, durationSeconds, mimeType }
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

const known = <T>(ids: readonly string[], registry: ReadonlyMap<string, T>): readonly T[] =>
  ids.flatMap((id) => registry.get(id) ?? [])

/** Takes an episode with its season and gives everything of it that needs no other episode. */
export const publishEpisode = (
  publication: Publication,
  episode: ContentEpisode,
  season: Season | undefined,
): Omit<CatalogEpisode, 'previous' | 'next'> => {
  const { content, paths } = publication
  const { show, places, topics } = content
  const hosts = episode.hosts ?? (season?.hostIds ?? []).map((personId) => ({ personId, role: undefined }))
  return {
    id: episode.id,
    slug: episode.slug,
    guid: episode.guid,
    title: episode.title,
    publishedEpochMs: episode.publishedEpochMs,
    season,
    episodeNumber: episode.episodeNumber,
    type: episode.type,
    summary: episode.summary,
    notesMarkdown: episode.notesMarkdown,
    notices: episode.notices,
    isExplicit: episode.isExplicit ?? show.isExplicit,
    chapters: episode.chapters,
    chaptersPath:
      episode.chapters.length > 0 ? `${paths.episode(episode.slug)}${episode.slug}.chapters.json` : undefined,
    hosts: creditsOf(publication, hosts),
    guests: creditsOf(publication, episode.guests),
    places: known(episode.placeIds, places),
    topics: known(episode.topicIds, topics),
    enclosure: enclosureOf(publication, episode),
    image: publishImage(publication, episode.image ?? season?.cover ?? show.cover),
    transcripts: transcriptsOf(publication, episode),
    path: paths.episode(episode.slug),
  }
}
