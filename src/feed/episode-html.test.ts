// What podcast apps show for an episode, and where the list of its chapters goes.
import { expect, test } from 'vitest'
import type { Chapter } from '../model/episode.ts'
import { feedDe } from '../words/feed-de.ts'
import { episodeHtml } from './episode-html.ts'

const place = { baseUrl: 'https://sendung.example/', basePath: '', pagePath: '/folgen/anfang/' }
const chapterAt = (startSeconds: number, title: string): Chapter => ({
  startSeconds,
  title,
  url: undefined,
  image: undefined,
})

const chapters = [chapterAt(0, 'Anfang'), chapterAt(70, 'Säulen & <Wände>'), chapterAt(3661.9, 'Schluss')]
const list = '<p>00:00:00 Anfang<br>00:01:10 Säulen &amp; &lt;Wände&gt;<br>01:01:01 Schluss</p>'

const html = (notesMarkdown: string, its: readonly Chapter[] = chapters) =>
  episodeHtml({ notices: [], summary: 'Worum es geht.', notesMarkdown, chapters: its }, place, feedDe)

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

test('ends with the list of chapters that Spotify and YouTube read', () => {
  expect(html('Notizen.')).toEqual({
    plain: `<p>Worum es geht.</p><p>Notizen.</p>${list}`,
    rich: `<p>Worum es geht.</p><p>Notizen.</p>${list}`,
  })
})

test('has no list where there are no chapters', () => {
  expect(html('Notizen.', []).plain).toBe('<p>Worum es geht.</p><p>Notizen.</p>')
})

test('keeps the whole list within 4000 bytes, however long the notes are', () => {
  const { plain, rich } = html('Ämter & Leute. '.repeat(500))
  expect(plain.endsWith(`…</p>${list}`)).toBe(true)
  expect(bytesOf(plain)).toBeLessThanOrEqual(4000)
  expect(bytesOf(plain)).toBeGreaterThan(3900)
  expect(rich.endsWith(list)).toBe(true)
  expect(bytesOf(rich)).toBeGreaterThan(4000)
})

test('leaves a list that would push the notes out to the long form, and never gives half of one', () => {
  const many = Array.from({ length: 200 }, (_, at) => chapterAt(at * 60, `Kapitel ${at}`))
  const { plain, rich } = html('Notizen.', many)
  expect(plain).not.toContain('00:00:00')
  expect(rich).toContain('03:19:00 Kapitel 199</p>')
})
