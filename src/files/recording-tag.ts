// Gathers what the tag of a published recording says.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import type { Id3Facts, Id3Picture, TimedLine } from '../tags/id3-facts.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { turnsOf } from '../transcript/turns.ts'

/** Everything of a tag that is small and at hand; what is spoken and drawn comes later. */
export type TagTexts = Omit<Id3Facts, 'cover' | 'chapters' | 'transcript' | 'timedLines'> & {
  /** Their pictures are absolute addresses. */
  readonly chapters: CatalogEpisode['chapters']
}

/** Gives the day in a time zone, such as `2026-03-14`. */
const dayIn = (epochMs: number, timeZone: string): string => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts = new Map(format.formatToParts(epochMs).map(({ type, value }) => [type, value]))
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-')
}

/** Takes an episode and the catalog it is in; gives what its tag says about it. */
export const tagTexts = ({ show, baseUrl }: Catalog, episode: CatalogEpisode): TagTexts => ({
  title: episode.title,
  showTitle: show.title,
  author: show.author,
  summary: episode.summary,
  language: episode.transcripts[0]?.language ?? show.language,
  publishedOn: dayIn(episode.publishedEpochMs, show.timeZone),
  seasonNumber: episode.season?.number,
  episodeNumber: episode.episodeNumber,
  guid: episode.guid,
  episodeUrl: baseUrl + episode.path.slice(1),
  showUrl: baseUrl,
  durationSeconds: episode.enclosure.durationSeconds,
  chapters: episode.chapters,
})

const spoken = (transcript: Transcript): string =>
  turnsOf(transcript, [])
    .flatMap(({ turns }) => turns)
    .map(({ speaker, paragraphs }) => {
      const texts = paragraphs.map(({ cues }) => cues.map(({ text }) => text.replaceAll('\n', ' ')).join(' '))
      return speaker === undefined ? texts.join('\n') : `${speaker}: ${texts.join('\n')}`
    })
    .join('\n\n')

/** Estimated times would make an app mark the wrong words. */
const timed = ({ timing, cues }: Transcript): readonly TimedLine[] =>
  timing === 'cues' ? cues.map(({ startSeconds, text }) => ({ startSeconds, text })) : []

export interface TagPictures {
  readonly cover: Id3Picture | undefined
  /** Takes the address of a chapter's picture. */
  readonly ofChapter: (image: string) => Id3Picture | undefined
}

/** Takes all parts of a tag; gives it as a whole. The transcript is that of the first language. */
export const recordingTag = (
  { chapters, ...texts }: TagTexts,
  { cover, ofChapter }: TagPictures,
  transcript: Transcript | undefined,
): Id3Facts => ({
  ...texts,
  chapters: chapters.map(({ image, ...chapter }) => ({
    ...chapter,
    picture: image === undefined ? undefined : ofChapter(image),
  })),
  cover,
  transcript: transcript === undefined ? '' : spoken(transcript),
  timedLines: transcript === undefined ? [] : timed(transcript),
})
