// What shows and episodes say of rights, talk and support in the words of schema.org.
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { serialiseJsonLd } from './json-ld.ts'
import { offers } from './offers.ts'
import { podcastEpisode } from './podcast-episode.ts'
import { podcastSeries } from './podcast-series.ts'

const catalog = aFullCatalog()
const [full] = catalog.episodes
const bareTags = aCatalog().show

test('an episode has its licence, its talk, its support, and all its encodings', () => {
  expect(full && podcastEpisode(catalog, full)).toMatchObject({
    license: 'https://sendung.example/lizenz.pdf',
    discussionUrl: 'https://sozial.example/@sendung/105079274766075912',
    potentialAction: [
      {
        '@type': 'DonateAction',
        name: 'Folge unterstützen & fördern',
        target: 'https://spenden.example/a?b=1&c=2',
      },
      { '@type': 'DonateAction', name: 'Mitglied werden', target: 'https://spenden.example/mitglied' },
    ],
    associatedMedia: [
      { '@type': 'AudioObject', encodingFormat: 'audio/mpeg', contentSize: `${full?.enclosure.sizeBytes} B` },
      {
        '@type': 'AudioObject',
        name: 'Kleine Datei',
        contentUrl: full?.alternatives[0]?.url,
        encodingFormat: 'audio/ogg',
        contentSize: '927600 B',
        bitrate: '48 kbit/s',
        inLanguage: 'de',
      },
      { contentUrl: 'https://ablage.example/wolfsburg.flac', encodingFormat: 'audio/flac' },
    ],
  })
})

test('the show has its own', () => {
  expect(podcastSeries(catalog)).toMatchObject({
    license: 'https://sendung.example/lizenz.pdf',
    potentialAction: [{ name: 'Podcast unterstützen & fördern' }, { name: 'Mitglied werden' }],
  })
})

test('nothing is said where nothing is set', () => {
  const bare = aCatalog({ episodes: [anEpisode()] })
  const text = serialiseJsonLd([
    podcastSeries(bare),
    ...bare.episodes.map((episode) => podcastEpisode(bare, episode)),
  ])
  expect(text).not.toMatch(/license|discussionUrl|potentialAction|bitrate/)
  expect(text).toContain('"associatedMedia":{')
})

test('a licence without an address has a name, and a post that is no page is no discussion', () => {
  const tags = { ...bareTags, license: { name: 'arr', url: undefined } }
  expect(offers(tags).license).toEqual({ '@type': 'CreativeWork', name: 'arr' })
  const post = { protocol: 'nostr', uri: 'nostr:note1abc', accountId: undefined, accountUrl: undefined }
  expect(offers({ ...bareTags, socialInteract: [post] }).discussionUrl).toBeUndefined()
  expect(offers({ ...bareTags, socialInteract: 'disabled' }).discussionUrl).toBeUndefined()
})
