// Proves that any kind of transcript, dropped beside an episode, comes out in every form it can take.
import { describe, expect, test } from 'vitest'
import { aShowFolder } from './a-show-folder.ts'
import { type BuiltFolder, buildFolder } from './build-site.ts'

const said = 'Willkommen im Rathaus.'
const beside = 'episodes/staffel-1/02-mitte'

const kinds: readonly (readonly [what: string, file: string, text: string])[] = [
  ['WebVTT', 'vtt', `WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v helene-host>${said}\n`],
  ['SubRip', 'srt', `1\n00:00:01,000 --> 00:00:04,000\nHELENE HOST: ${said}\n`],
  [
    'Podcasting 2.0 JSON',
    'json',
    JSON.stringify({
      version: '1.0.0',
      segments: [{ speaker: 'Helene Host', startTime: 1, endTime: 4, body: said }],
    }),
  ],
  [
    'WhisperX JSON',
    'json',
    JSON.stringify({ segments: [{ start: 1, end: 4, text: said, speaker: 'helene_host' }] }),
  ],
  ['HTML', 'html', `<cite>Helene Host:</cite>\n<time>0:01</time>\n<p>${said}</p>\n`],
  ['Markdown', 'markdown', `[00:00:01] **Helene Host:** ${said}\n`],
  ['text with times', 'txt', `[00:00:01] Helene Host: ${said}\n`],
]

const built = async (file: string, text: string): Promise<BuiltFolder> => {
  const folder = await buildFolder(await aShowFolder({ [`${beside}.${file}`]: text }))
  expect(folder.outcome.report).toBeDefined()
  return folder
}

const readable = ['html', 'txt', 'md'] as const
const timed = ['vtt', 'srt', 'json'] as const

describe('a transcript beside its episode', () => {
  test.each(kinds)('in %s comes out in every form, on the page and in the feed', async (_, file, text) => {
    const { outcome, read } = await built(file, text)
    expect(outcome.problems).toEqual([])
    for (const ending of [...timed, ...readable]) {
      const form = await read(`folgen/mitte/mitte.${ending}`)
      expect(form, ending).toContain(said)
      expect(form, ending).toContain('Helene Host')
    }
    const page = await read('folgen/mitte/index.html')
    expect(page).toContain(said)
    for (const ending of [...timed, ...readable]) expect(page).toContain(`/folgen/mitte/mitte.${ending}`)
    const feed = await read('feed.xml')
    for (const ending of [...timed, 'html']) expect(feed).toContain(`/folgen/mitte/mitte.${ending}"`)
  })

  test("without times is read, and is nobody's captions", async () => {
    const { outcome, read } = await built('txt', `Helene Host: ${said}\n\nGerda Gast: Danke.\n`)
    expect(outcome.problems.map(({ code }) => code)).toContain('transcript-without-times')
    for (const ending of readable) expect(await read(`folgen/mitte/mitte.${ending}`)).toContain(said)
    for (const ending of timed) await expect(read(`folgen/mitte/mitte.${ending}`)).rejects.toThrow('ENOENT')
    const feed = await read('feed.xml')
    expect(feed).toContain('/folgen/mitte/mitte.html"')
    for (const ending of timed) expect(feed).not.toContain(`/folgen/mitte/mitte.${ending}"`)
  })
})
