// Moves the times of every kind of file, and reads each result back.
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../model/text-edit.ts'
import { type FileRole, retimeFile } from './retime-file.ts'
import { shiftMap, type TimeMap } from './time-map.ts'

/** Seconds 20 to 30 are gone, and ten seconds of something else stand before second 50. */
const cutAndAd: TimeMap = [
  { oldStart: 0, oldEnd: 20, newStart: 0 },
  { oldStart: 30, oldEnd: 50, newStart: 20 },
  { oldStart: 50, oldEnd: Number.POSITIVE_INFINITY, newStart: 50 },
]

const moved = (name: string, text: string, map: TimeMap, role: FileRole = 'transcript'): string => {
  const outcome = retimeFile({ file: name, text, role, language: 'de' }, map)
  return outcome.move === undefined ? outcome.fault : (applyEdits(text, outcome.move.edits) ?? 'no text')
}

const vtt = `WEBVTT

NOTE 00:00:01.000 is a comment

1
00:00:01.000 --> 00:00:04.000 align:start
<v Anna>Um 00:00:02.000 <00:00:02.000>ging es <00:00:03.500>los.

00:18.000 --> 00:22.000
Vor dem <00:00:19.000>Schnitt <00:00:21.000>und danach.

00:21.000 --> 00:29.000
Das ist weg.

00:00:28.000 --> 00:00:33.000
Halb weg.

00:48.000 --> 00:51.000
Vor der Werbung.
`

test('moves WebVTT with its word times and leaves everything else as it is', () => {
  expect(moved('a.vtt', vtt, cutAndAd)).toMatchInlineSnapshot(`
    "WEBVTT

    NOTE 00:00:01.000 is a comment

    1
    00:00:01.000 --> 00:00:04.000 align:start
    <v Anna>Um 00:00:02.000 <00:00:02.000>ging es <00:00:03.500>los.

    00:18.000 --> 00:20.000
    Vor dem <00:00:19.000>Schnitt und danach.

    00:00:20.000 --> 00:00:23.000
    Halb weg.

    00:38.000 --> 00:40.000
    Vor der Werbung.
    "
  `)
})

const samples: readonly (readonly [name: string, text: string, shifted: string])[] = [
  [
    'a.srt',
    '1\r\n00:00:01,000 --> 00:00:04,500\r\nUm 00:00:01,000 los\r\n\r\n2\r\n00:59:58,000 --> 00:59:59,000\r\nEnde\r\n',
    '1\r\n00:00:03,500 --> 00:00:07,000\r\nUm 00:00:01,000 los\r\n\r\n2\r\n01:00:00,500 --> 01:00:01,500\r\nEnde\r\n',
  ],
  [
    'podcast.json',
    '{"version":"1.0.0","segments":[{"startTime":1,"endTime":4.25,"body":"Hallo zusammen"}]}',
    '{"version":"1.0.0","segments":[{"startTime":3.5,"endTime":6.75,"body":"Hallo zusammen"}]}',
  ],
  [
    'whisper.json',
    '{"text":" Hallo du","segments":[{"id":0,"seek":0,"start":0.0,"end":2.5,"text":" Hallo du","words":[{"word":" Hallo","start":0.0,"end":1.12},{"word":" du","start":1.12,"end":2.5}]}],"language":"de"}',
    '{"text":" Hallo du","segments":[{"id":0,"seek":0,"start":2.5,"end":5.0,"text":" Hallo du","words":[{"word":" Hallo","start":2.5,"end":3.62},{"word":" du","start":3.62,"end":5.0}]}],"language":"de"}',
  ],
  [
    'cpp.json',
    '{"transcription":[{"timestamps":{"from":"00:00:00,000","to":"00:00:02,000"},"offsets":{"from":0,"to":2000},"text":" Hallo du"}]}',
    '{"transcription":[{"timestamps":{"from":"00:00:02,500","to":"00:00:04,500"},"offsets":{"from":2500,"to":4500},"text":" Hallo du"}]}',
  ],
  [
    'podlove.json',
    '[{"start":"00:00:01.000","start_ms":1000,"end":"00:00:04.000","end_ms":4000,"speaker":"1","voice":"Anna","text":"Hallo zusammen"}]',
    '[{"start":"00:00:03.500","start_ms":3500,"end":"00:00:06.500","end_ms":6500,"speaker":"1","voice":"Anna","text":"Hallo zusammen"}]',
  ],
  [
    'a.md',
    '[00:00:10] **Anna:** Um 12:30 Uhr.\n\n[00:00:20] **Ben:** Ja.\n',
    '[00:00:13] **Anna:** Um 12:30 Uhr.\n\n[00:00:23] **Ben:** Ja.\n',
  ],
  [
    'a.html',
    '<cite>Anna:</cite>\n<time>0:10</time>\n<p>Um <time>12:30</time> Uhr.</p>\n<cite>Ben:</cite>\n<time>59:58</time>\n<p>Ja.</p>\n',
    '<cite>Anna:</cite>\n<time>0:13</time>\n<p>Um <time>12:30</time> Uhr.</p>\n<cite>Ben:</cite>\n<time>1:00:01</time>\n<p>Ja.</p>\n',
  ],
]

test.each(samples)('moves %s', (name, text, shifted) => {
  expect(moved(name, text, shiftMap(2.5))).toBe(shifted)
})

const chapterFiles: readonly (readonly [name: string, text: string, shifted: string])[] = [
  [
    'mp4chaps',
    '00:00:00.000 Anfang\n00:59:58.000 00:10 im Titel\n',
    '00:00:02.500 Anfang\n01:00:00.500 00:10 im Titel\n',
  ],
  ['list', '- 0:00 Anfang\n- 10:00 – 11:00 Mitte\n', '- 0:03 Anfang\n- 10:03 – 11:03 Mitte\n'],
  [
    'audacity',
    '0.000000\t0.000000\tAnfang\n10.500000\t20.000000\tMitte\n',
    '2.500000\t2.500000\tAnfang\n13.000000\t22.500000\tMitte\n',
  ],
  ['ogm', 'CHAPTER01=00:00:01.000\nCHAPTER01NAME=Eins\n', 'CHAPTER01=00:00:03.500\nCHAPTER01NAME=Eins\n'],
  [
    'ffmetadata',
    ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=1000\nEND=2000\ntitle=Eins\n',
    ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=3500\nEND=4500\ntitle=Eins\n',
  ],
  [
    'cue',
    'FILE "a.mp3" MP3\n  TRACK 01 AUDIO\n    TITLE "Eins"\n    INDEX 00 00:01:00\n    INDEX 01 00:02:00\n',
    'FILE "a.mp3" MP3\n  TRACK 01 AUDIO\n    TITLE "Eins"\n    INDEX 00 00:03:38\n    INDEX 01 00:04:38\n',
  ],
  [
    'podlove',
    '<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters"><psc:chapter start="00:00:01.000" title="Um 00:01"/></psc:chapters>',
    '<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters"><psc:chapter start="00:00:03.500" title="Um 00:01"/></psc:chapters>',
  ],
  [
    'podcast',
    '{"version":"1.2.0","chapters":[{"startTime":1,"title":"Eins","endTime":5}]}',
    '{"version":"1.2.0","chapters":[{"startTime":3.5,"title":"Eins","endTime":7.5}]}',
  ],
  [
    'auphonic',
    '{"chapters":[{"start":"00:00:01.000","start_sec":1,"title":"Eins"}]}',
    '{"chapters":[{"start":"00:00:03.500","start_sec":3.5,"title":"Eins"}]}',
  ],
  ['vtt', 'WEBVTT\n\n00:01.000 --> 00:05.000\nEins\n', 'WEBVTT\n\n00:03.500 --> 00:07.500\nEins\n'],
]

test.each(chapterFiles)('moves chapters as %s', (_, text, shifted) => {
  expect(moved('a.chapters.txt', text, shiftMap(2.5), 'chapters')).toBe(shifted)
})

const episode = (chapters: string): string =>
  `---\ntitle: Um 00:25\n${chapters}\nsoundbites:\n  - { start: "00:12", duration: 20 }\n  - start: 00:40.5\n    duration: 5\n---\n\n00:25 steht im Text.\n`

describe('the front matter', () => {
  test('of two chapters that fall together the later one stays, and what is gone goes with its line', () => {
    const text = episode(
      'chapters:\n  - "00:00 Anfang" # bleibt\n  - 00:22 Weg\n  - { start: "00:30", title: Danach }',
    )
    expect(moved('episodes/a.md', text, cutAndAd, 'episode')).toMatchInlineSnapshot(`
      "---
      title: Um 00:25
      chapters:
        - "00:00 Anfang" # bleibt
        - { start: "00:20", title: Danach }
      soundbites:
        - { start: "00:12", duration: 20 }
        - start: 00:30.5
          duration: 5
      ---

      00:25 steht im Text.
      "
    `)
  })

  test('tells of soundbites that lose a part', () => {
    const source = {
      file: 'episodes/a.md',
      text: episode('draft: true'),
      role: 'episode',
      language: 'de',
    } as const
    expect(retimeFile(source, cutAndAd).move?.soundbites).toEqual({
      count: 2,
      lost: [{ oldSeconds: 12, durationSeconds: 20, newSeconds: 12 }],
    })
  })

  test('takes an entry of a list in brackets out with its comma', () => {
    const text = episode('chapters: ["00:00 Anfang", "00:22 Weg", "00:30 Danach"]')
    expect(moved('episodes/a.md', text, cutAndAd, 'episode')).toContain('["00:00 Anfang", "00:20 Danach"]')
  })
})

test('takes what is gone out of lists and says what it was', () => {
  const text =
    '{"segments":[{"startTime":21,"endTime":24,"body":"Das ist weg"},{"startTime":31,"endTime":34,"body":"Das ist hier"},{"startTime":25,"endTime":26,"body":"Das ist weg"}]}'
  expect(moved('a.json', text, cutAndAd)).toBe(
    '{"segments":[{"startTime":21,"endTime":24,"body":"Das ist hier"}]}',
  )
  const outcome = retimeFile({ file: 'a.json', text, role: 'transcript', language: 'de' }, cutAndAd)
  expect(outcome.move?.removed).toEqual([21, 25])
})

test('refuses what it cannot read, and cuts nothing out of HTML', () => {
  expect(moved('a.vtt', 'WEBVTT\n\nno time\n', cutAndAd)).toBe('unread')
  expect(moved('a.chapters.txt', 'nothing', cutAndAd, 'chapters')).toBe('unread')
  const html = '<time>0:05</time><p>Da.</p><time>0:21</time><p>Weg.</p><time>0:25</time><p>Auch.</p>'
  expect(moved('a.html', html, cutAndAd)).toBe('html')
})

test('leaves a transcript without times alone', () => {
  expect(moved('a.txt', 'Anna: Hallo.\n\nBen: Hallo.\n', cutAndAd)).toBe('Anna: Hallo.\n\nBen: Hallo.\n')
})
