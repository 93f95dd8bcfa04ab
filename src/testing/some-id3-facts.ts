// Builders for tests of tags: a small valid whole, in which a test names only what matters to it.
import type { Id3Chapter, Id3Facts, Id3Picture } from '../tags/id3-facts.ts'

export const someId3Facts = (changes: Partial<Id3Facts> = {}): Id3Facts => ({
  title: 'Anfang',
  showTitle: 'Rebellion',
  author: 'Redaktion',
  summary: '',
  language: 'de',
  publishedOn: '2026-03-14',
  seasonNumber: 1,
  episodeNumber: 2,
  guid: 'folge-2',
  episodeUrl: 'https://example.org/folgen/anfang/',
  showUrl: 'https://example.org/',
  durationSeconds: 60,
  chapters: [],
  cover: undefined,
  transcript: '',
  timedLines: [],
  ...changes,
})

export const anId3Chapter = (changes: Partial<Id3Chapter> = {}): Id3Chapter => ({
  startSeconds: 0,
  title: 'Begrüßung',
  url: undefined,
  picture: undefined,
  ...changes,
})

/** A picture of this many bytes, of which only the first say that it is a JPEG. */
export const anId3Picture = (length: number): Id3Picture => {
  const bytes = new Uint8Array(length).fill(0x5a)
  bytes.set([0xff, 0xd8, 0xff, 0xe0])
  return { mimeType: 'image/jpeg', bytes }
}
