// Proves that the length of a published recording follows from its sound.
import { expect, test } from 'vitest'
import { tagAreaBytes } from '../tags/tag-area.ts'
import { aCatalog, anAudioFile, anEpisode } from '../testing/a-catalog.ts'
import { publishedBytes } from './published-bytes.ts'

const retagged = (startBytes: number) =>
  anAudioFile({
    sizeBytes: startBytes + 960_128,
    durationSeconds: 120.4,
    sound: { startBytes, endBytes: startBytes + 960_000 },
  })

test('an MP3 is as long as its sound and a tag whose length the sound decides, whatever its own tags were', () => {
  expect(publishedBytes(retagged(0))).toBe(960_000 + tagAreaBytes(120.4))
  expect(publishedBytes(retagged(5_000_000))).toBe(publishedBytes(retagged(0)))
})

test('everything else is as long as it is', () => {
  expect(publishedBytes(anAudioFile({ sizeBytes: 77, mimeType: 'audio/x-m4a', sound: undefined }))).toBe(77)
  const elsewhere = { kind: 'address', url: 'https://a.example/a.mp3', mimeType: 'audio/mpeg' } as const
  expect(publishedBytes({ ...elsewhere, sizeBytes: 5, durationSeconds: 9 })).toBe(5)
})

test('the feed is told the published length', () => {
  const audio = retagged(44)
  const [episode] = aCatalog({ episodes: [anEpisode({ audio })] }).episodes
  expect(episode?.enclosure).toMatchObject({ sizeBytes: publishedBytes(audio), recording: audio })
})
