// Proves what is taken over from the catalog into the tag of a recording.
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aContentTranscript, aCue, aTranscript } from '../testing/a-transcript.ts'
import { anId3Picture } from '../testing/some-id3-facts.ts'
import { recordingTag, tagTexts } from './recording-tag.ts'

const cues = [
  aCue({ speaker: 'Helene Host', text: 'Guten\nTag.', endSeconds: 2 }),
  aCue({ speaker: 'Gerda Gast', text: 'Danke.', startSeconds: 2 }),
]
const noPictures = { cover: undefined, ofChapter: () => undefined }

const first = (...[changes]: Parameters<typeof anEpisode>) => {
  const catalog = aCatalog({ episodes: [anEpisode(changes)] })
  const [episode] = catalog.episodes
  if (episode === undefined) throw new Error('The builder made no episode.')
  return { texts: tagTexts(catalog, episode), episode }
}

test('names, numbers and addresses are those of page and feed', () => {
  expect(first().texts).toEqual({
    title: 'Ein Anfang',
    showTitle: 'Testsendung',
    author: 'Testredaktion',
    summary: 'Worum es in der Folge geht.',
    language: 'de',
    publishedOn: '2021-11-09',
    seasonNumber: 1,
    episodeNumber: 1,
    guid: 'guid-of-staffel-1/01-anfang',
    episodeUrl: 'https://sendung.example/folgen/anfang/',
    showUrl: 'https://sendung.example/',
    durationSeconds: 120.4,
    chapters: [],
  })
})

test('the day is that of the time zone of the show', () => {
  expect(first({ publishedEpochMs: Date.UTC(2021, 11, 31, 23, 30) }).texts.publishedOn).toBe('2022-01-01')
})

test('the language is that of the transcript, which is that of the speech', () => {
  const english = aContentTranscript({ ...aTranscript(), language: 'en' })
  expect(first({ transcripts: [english] }).texts.language).toBe('en')
})

test('speech is told with names, and with times where they are exact', () => {
  const spoken = (timing: 'cues' | 'starts' | 'none') =>
    recordingTag(first().texts, noPictures, { ...aTranscript(cues), timing })
  expect(spoken('cues')).toMatchObject({
    transcript: 'Helene Host: Guten Tag.\n\nGerda Gast: Danke.',
    timedLines: [
      { startSeconds: 0, text: 'Guten\nTag.' },
      { startSeconds: 2, text: 'Danke.' },
    ],
  })
  expect(spoken('starts').timedLines).toEqual([])
  expect(spoken('none').timedLines).toEqual([])
  expect(recordingTag(first().texts, noPictures, undefined)).toMatchObject({ transcript: '', timedLines: [] })
})

test('chapters keep their links and get the pictures that are at hand', () => {
  const chapter = { startSeconds: 1, title: 'Eins', url: 'https://example.org/', image: undefined }
  const chapters = [chapter, { ...chapter, startSeconds: 2, image: 'https://a.example/b.jpg' }]
  const picture = anId3Picture(9)
  const { texts } = first({ chapters })
  const ofChapter = (image: string) => (image === 'https://a.example/b.jpg' ? picture : undefined)
  expect(recordingTag(texts, { cover: undefined, ofChapter }, undefined).chapters).toEqual([
    { startSeconds: 1, title: 'Eins', url: 'https://example.org/', picture: undefined },
    { startSeconds: 2, title: 'Eins', url: 'https://example.org/', picture },
  ])
})
