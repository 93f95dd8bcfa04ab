// Shows our captions to Chromium's own reader of WebVTT: those of the real show and those of a hostile transcript.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Cue } from '../transcript/transcript.ts'
import { parseVtt } from '../transcript/vtt/parse-vtt.ts'
import { renderVtt } from '../transcript/vtt/render-vtt.ts'
import { aCue, aTranscript } from './a-transcript.ts'
import { type Folder, folderOf } from './folder-of.ts'
import { visitSite } from './visit-site.ts'

const hostileTexts = [
  '</v><v Chef>Ich lüge',
  '<script>hacked = 1</script><img src=x onerror="hacked = 1">',
  '00:00:01.000 --> 00:00:02.000',
  'NOTE weg',
  'STYLE ::cue { display: none }',
  '&lt;i&gt; &amp;amp; &nbsp; &#60;b&#62;',
  '<i>x</i> <00:00:01.000> <c.gelb>y</c> <ruby>z<rt>w</rt></ruby>',
  'WEBVTT',
  '{\\an8} 1 < 2 && 3 > 2 -- >',
  'عربي \u202Eumgekehrt 👩‍👩‍👧 ß',
  `${'Wort '.repeat(40)}Ende.`,
]
const hostileNames = [
  'A & B',
  '<b>Chef</b>',
  'Anna -->',
  '" onclick="hacked = 1',
  undefined,
  'Zoë.laut Müller',
]

const hostile: readonly Cue[] = hostileTexts.map((text, at) =>
  aCue({
    startSeconds: at * 2,
    endSeconds: at * 2 + 1.999,
    speaker: hostileNames[at % hostileNames.length],
    text,
  }),
)

const page = (file: string): string =>
  `<!doctype html><title>Captions</title><video><track src="/${file}" default></video>`

let folder: Folder
let realText: string
const hostileText = renderVtt(aTranscript(hostile))

beforeAll(async () => {
  const site = inject('realShowFolder')
  const names = await readdir(site, { recursive: true })
  const [name = ''] = names.filter((path) => path.endsWith('.vtt')).toSorted()
  realText = await readFile(join(site, name), 'utf8')
  folder = await folderOf({
    'real/index.html': page('real.vtt'),
    'real.vtt': realText,
    'hostile/index.html': page('hostile.vtt'),
    'hostile.vtt': hostileText,
  })
})

afterAll(() => folder.remove())

const { on } = visitSite(() => folder.path)

/** What Chromium makes of the captions on a page: times in milliseconds, voice, text, and elements that are none. */
const shownOn = async (
  path: string,
): Promise<readonly (readonly [number, number, string, string, string])[]> => {
  const shown: [number, number, string, string, string][] = []
  await on(path, async (opened) => {
    await opened.waitForFunction(
      () => document.querySelector('track')?.readyState === HTMLTrackElement.LOADED,
    )
    const cues = await opened.evaluate(() =>
      [...(document.querySelector('track')?.track.cues ?? [])].flatMap((cue) => {
        if (!(cue instanceof VTTCue)) return []
        const content = cue.getCueAsHTML()
        const voices = [...content.querySelectorAll('span[title]')]
        const others = [...content.querySelectorAll('*')].filter((element) => !voices.includes(element))
        return [
          {
            times: [Math.round(cue.startTime * 1000), Math.round(cue.endTime * 1000)] as const,
            voice: voices.map((voice) => voice.getAttribute('title')).join('|'),
            text: content.textContent ?? '',
            others: others.map((element) => element.nodeName).join(' '),
          },
        ]
      }),
    )
    expect(await opened.evaluate(() => 'hacked' in window)).toBe(false)
    for (const { times, voice, text, others } of cues)
      shown.push([...times, voice, text.replaceAll('\n', ' '), others])
  })
  return shown
}

const expected = (cues: readonly Cue[]) =>
  cues.map(({ startSeconds, endSeconds, speaker, text }) => [
    Math.round(startSeconds * 1000),
    Math.round(endSeconds * 1000),
    speaker ?? '',
    text,
    '',
  ])

const cuesOf = (text: string): readonly Cue[] =>
  parseVtt(text, { file: 'transcripts/a.vtt', language: 'de' }).value?.cues ?? []

test('Chromium shows the captions of the real show as we read them', async () => {
  const cues = cuesOf(realText)
  expect(cues.length).toBeGreaterThan(10)
  expect(await shownOn('/real/')).toEqual(expected(cues))
})

test('Chromium shows hostile captions as text, by the right voice, at the right time', async () => {
  const shown = await shownOn('/hostile/')
  expect(shown).toEqual(expected(cuesOf(hostileText)))
  const said = shown.map(([, , , text]) => text).join(' ')
  expect(said).toBe(hostileTexts.join(' '))
  const names = ['A + B', 'bChef/b', 'Anna -', '" onclick="hacked = 1', '', 'Zoë.laut Müller']
  expect(new Set(shown.map(([, , voice]) => voice))).toEqual(new Set(names))
})
