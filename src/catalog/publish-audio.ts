// Gives recordings and their other encodings their addresses.
import type { Alternative } from '../model/feed-tags.ts'
import type { Enclosure, PublishedAlternative } from './catalog.ts'
import type { ContentEpisode } from './content.ts'
import { audioPath } from './paths.ts'
import type { Publication } from './publication.ts'
import { publishedBytes } from './published-bytes.ts'

/** Takes an episode; gives its recording as listeners get it. */
export const enclosureOf = ({ baseUrl }: Publication, { id, audio }: ContentEpisode): Enclosure => {
  const { durationSeconds, mimeType } = audio
  const facts = { sizeBytes: publishedBytes(audio), durationSeconds, mimeType }
  if (audio.kind === 'address')
    return { ...facts, url: audio.url, path: undefined, file: undefined, recording: undefined }
  const path = audioPath(id, audio.soundSha256, mimeType)
  return { ...facts, url: baseUrl + path.slice(1), path, file: audio.file, recording: audio }
}

const mark = (sha384: string): string =>
  sha384
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 8)
    .toLowerCase()

/** Other bytes get another address: the digest that the feed promises must fit to what is there. */
const alternativePath = (file: string, sha384: string): string => {
  const dot = file.lastIndexOf('.')
  return `/audio/${file.slice(0, dot)}.${mark(sha384)}${file.slice(dot).toLowerCase()}`
}

const averageBitrate = (sizeBytes: number, { audio }: ContentEpisode): number =>
  Math.round((sizeBytes * 8) / Math.max(0.1, audio.durationSeconds))

const publishAlternative = (
  { baseUrl }: Publication,
  episode: ContentEpisode,
  alternative: Alternative,
): PublishedAlternative => {
  const { title, codecs, language, isDefault, sizeBytes, mimeType } = alternative
  const bitrate = alternative.bitrate ?? averageBitrate(sizeBytes, episode)
  const said = { title, codecs, language, isDefault, sizeBytes, mimeType, bitrate }
  if (alternative.kind === 'address')
    return { ...said, url: alternative.url, path: undefined, file: undefined, sha384: undefined }
  const { file, sha384 } = alternative
  const path = alternativePath(file, sha384)
  return { ...said, url: baseUrl + path.slice(1), path, file, sha384 }
}

/** Takes an episode; gives the other encodings of its recording, their bitrates worked out where nobody said them. */
export const alternativesOf = (
  publication: Publication,
  episode: ContentEpisode,
): readonly PublishedAlternative[] =>
  episode.alternatives.map((alternative) => publishAlternative(publication, episode, alternative))
