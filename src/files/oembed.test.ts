import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { embedCode, oembedJson } from './oembed.ts'

const catalog = aCatalog({ episodes: [anEpisode({ title: 'Ein "Anfang" <b>&</b>' })] })
const [episode] = catalog.episodes
if (episode === undefined) throw new Error('The catalog has an episode.')

const thumbnail = { path: '/bilder/cover-640.jpg', widthPixels: 640, heightPixels: 640 }

const frameIn = (html: string) => load(html, null, false)('iframe')

test('the frame shows the player’s page, is named, and asks for nothing but sound and sharing', () => {
  const frame = frameIn(embedCode(catalog, episode, 'Player: Ein "Anfang" <b>&</b>'))
  expect(frame).toHaveLength(1)
  expect(frame.attr('src')).toBe(`${catalog.baseUrl}einbetten/${episode.slug}/`)
  expect(frame.attr('title')).toBe('Player: Ein "Anfang" <b>&</b>')
  expect(frame.attr('allow')).toBe('autoplay; clipboard-write; web-share')
})

test('a title can neither end the attribute nor the frame', () => {
  const html = embedCode(catalog, episode, '"></iframe><script>alert(1)</script>')
  const page = load(html, null, false)
  expect(page('script')).toHaveLength(0)
  expect(page('iframe').attr('title')).toBe('"></iframe><script>alert(1)</script>')
})

test('the answer has what https://oembed.com asks of a rich one', () => {
  const answer = JSON.parse(oembedJson(catalog, episode, { title: 'Player', thumbnail }))
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Ein "Anfang" <b>&</b>',
    provider_name: catalog.show.title,
    width: 640,
    height: 480,
    thumbnail_url: `${catalog.baseUrl}bilder/cover-640.jpg`,
    thumbnail_width: 640,
    thumbnail_height: 640,
  })
  expect(frameIn(answer.html).attr('height')).toBe(String(answer.height))
})
