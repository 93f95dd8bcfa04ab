// Tests that the files of a built folder are held against what the feed says of them.
import { describe, expect, test } from 'vitest'
import { judgeFeed } from '../lint/judge-feed.ts'
import { aFeedText } from '../testing/a-feed-text.ts'
import { anImageFile } from '../testing/an-image-file.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { type FolderEntry, folderOf } from '../testing/folder-of.ts'
import { checkBuiltFiles } from './check-built-files.ts'

const recording = anMp3({ frames: 100 })
const small = Buffer.concat([
  Buffer.from('OggS'),
  Buffer.alloc(24),
  Buffer.from('OpusHead'),
  Buffer.alloc(964),
])
const feedText = aFeedText.replaceAll('1234567', String(recording.length))
const vtt = 'WEBVTT\n\n00:00:00.000 --> 00:00:04.000\nWillkommen.\n'
const chapters = JSON.stringify({
  version: '1.2.0',
  chapters: [0, 10, 20].map((startTime) => ({ startTime, title: `Ab ${startTime}` })),
})

const filesOf = async (): Promise<Record<string, FolderEntry>> => {
  const cover = await anImageFile()
  const files: Record<string, FolderEntry> = {
    'index.html': '<p>',
    a: '',
    'feed.xml': '',
    'bilder/cover.jpg': cover,
  }
  files['geben/index.html'] = files['personen/gerda/index.html'] = '<p>'
  for (const number of [1, 2]) {
    files[`folgen/${number}/index.html`] = '<p>'
    files[`audio/${number}.mp3`] = recording
    files[`audio/${number}.opus`] = small
    files[`bilder/${number}.jpg`] = cover
    files[`${number}.vtt`] = vtt
    files[`${number}.chapters.json`] = chapters
  }
  return files
}

const check = async (changes: Readonly<Record<string, FolderEntry | undefined>>, text = feedText) => {
  const all = Object.entries({ ...(await filesOf()), ...changes })
  const { path } = await folderOf(
    Object.fromEntries(all.flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry] as const]))),
  )
  const { feed } = judgeFeed(new TextEncoder().encode(text), {
    file: 'feed.xml',
    nowEpochMs: Date.UTC(2026, 0),
  })
  return checkBuiltFiles(feed, { folder: path, siteUrl: 'https://podcast.example/', feedFile: 'feed.xml' })
}

describe('the files of a feed', () => {
  test('have nothing to be told where all are there and right', async () => {
    expect(await check({})).toEqual({ findings: [], problems: [] })
  })

  test.each([
    ['file-missing', 'audio/2.mp3', undefined, 'feed.xml'],
    ['file-missing', 'audio/2.opus', undefined, 'feed.xml'],
    ['file-missing', 'a', undefined, 'feed.xml'],
    ['file-missing', 'personen/gerda/index.html', undefined, 'feed.xml'],
    ['file-length', 'audio/2.mp3', recording.subarray(0, -1), 'feed.xml'],
    ['file-length', 'audio/2.opus', small.subarray(0, 900), 'feed.xml'],
    ['file-type', 'audio/2.opus', recording.subarray(0, 1000), 'feed.xml'],
    ['file-type', 'audio/2.mp3', new Uint8Array(recording.length).fill(0x41), 'feed.xml'],
    ['vtt-broken', '2.vtt', vtt.replace('.000 -->', ',000 -->'), '2.vtt'],
    ['vtt-order', '2.vtt', `${vtt}\n00:00:01.000 --> 00:00:00.500\nx\n`, '2.vtt'],
    ['transcript-beyond', '2.vtt', vtt.replace('00:00:04', '00:40:04'), '2.vtt'],
    ['chapters-broken', '2.chapters.json', '{', '2.chapters.json'],
    ['chapters-beyond', '2.chapters.json', chapters.replace('20,', '2000,'), '2.chapters.json'],
  ])('%s: %s', async (rule, name, entry, file) => {
    const { findings, problems } = await check({ [name]: entry })
    expect(findings.map((finding) => [finding.rule, finding.file])).toEqual([[rule, file]])
    expect(problems).toEqual([])
    expect(findings[0]?.episode).toMatch(/^Ausgabe im (?:Juni|Mai)$/)
  })

  test('with an empty transcript cannot be read', async () => {
    const { findings } = await check({ '2.vtt': '' })
    expect(findings.map(({ rule }) => rule)).toEqual(['transcript-unreadable', 'vtt-broken'])
  })

  test.each([
    ['image-transparent', { format: 'png', hasAlpha: true }],
    ['image-too-small', { widthPixels: 600, heightPixels: 600 }],
    ['image-not-square', { widthPixels: 1500 }],
  ] as const)('%s at the place in the feed', async (code, options) => {
    const { problems } = await check({ 'bilder/2.jpg': await anImageFile(options) })
    const codes = problems.map((problem) => problem.code)
    expect(codes).toContain(code)
    expect(problems[0]).toMatchObject({ file: 'feed.xml', field: 'itunes:image' })
    expect(problems[0]?.line).toBeGreaterThan(1)
  })

  test('are looked for in the folder only, whatever an address says', async () => {
    const text = feedText
      .replaceAll('folgen/2/', '..%2f..%2f..%2fetc/passwd')
      .replaceAll('folgen/1/', '%00%zz')
    const { findings } = await check({}, text)
    expect(findings.map(({ rule }) => rule)).toEqual(['file-missing', 'file-missing'])
  })

  test('of other hosts are left alone', async () => {
    expect(
      await check({}, feedText.replaceAll('https://podcast.example/audio', 'https://cdn.example/audio')),
    ).toEqual({
      findings: [],
      problems: [],
    })
  })
})
