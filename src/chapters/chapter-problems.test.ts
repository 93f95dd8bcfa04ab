// That there is a text for each problem of the room that brings it up, and no problem without one.
import { describe, expect, test } from 'vitest'
import { chapterProblemsDe } from '../words/chapter-problems-de.ts'
import { chapterAdvice } from './chapter-advice.ts'
import { parseChapterFile } from './parse-chapter-file.ts'

const source = { file: 'episodes/a.chapters.txt' }

const texts = [
  ['chapters-kind-unknown', 'Text'],
  ['chapters-empty', ''],
  ['chapters-further-problems', `0:00 Eins\n${'Zwei\n'.repeat(30)}`],
  ['chapter-line-unreadable', '0:00 Eins\nZwei'],
  ['chapter-label-unreadable', '0.0\t0.0\tEins\nZwei'],
  ['chapter-line-stray', 'WEBVTT\n\nText'],
  ['chapter-title-missing', '0:00'],
  ['chapter-title-long', `0:00 ${'x'.repeat(256)}`],
  ['chapter-start-missing', '{"chapters":[{"title":"Eins"}]}'],
  [
    'chapter-output-start-missing',
    '[{"start":"0:00","title":"A"},{"start":"0:00","start_output":"0:09","title":"B"}]',
  ],
  ['chapter-start-far', '24:00:00 Eins'],
  ['chapter-seconds-unreadable', '{"chapters":[{"startTime":"0","title":"Eins"}]}'],
  ['chapter-units-unreadable', ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1\nSTART=-1\ntitle=Eins'],
  ['chapter-frames-unreadable', 'TRACK 01 AUDIO\nTITLE "Eins"\nINDEX 01 0:0:0'],
  ['chapter-timebase-unreadable', ';FFMETADATA1\n[CHAPTER]\nSTART=0\ntitle=Eins'],
  ['chapter-value-kind', '{"chapters":[{"startTime":0,"title":true}]}'],
  ['chapter-entry-kind', '{"chapters":[0]}'],
  ['chapter-toc-unreadable', '{"chapters":[{"startTime":0,"title":"Eins","toc":0}]}'],
  [
    'chapter-image-not-secure',
    '<c:chapters><c:chapter start="0" title="A" image="http://example.org/a.jpg"/></c:chapters>',
  ],
  ['chapters-json-broken', '{'],
  ['chapters-list-missing', '{}'],
  ['chapters-xml-broken', '<c:chapters>'],
  ['chapters-several-lists', '<a><c:chapters/><c:chapters/></a>'],
  ['chapters-several-recordings', 'FILE "1.mp3" MP3\nTRACK 01 AUDIO\nFILE "2.mp3" MP3'],
  ['chapters-sorted', '0:10 Zwei\n0:00 Eins'],
  ['chapters-same-second', '0:00 Eins\n0:00 Zwei'],
  ['chapters-ends-unused', '0:00 - 0:05 Eins\n0:10 Zwei'],
  ['chapters-hidden', '{"chapters":[{"startTime":0,"toc":false}]}'],
  ['chapters-keys-unused', '{"chapters":[{"startTime":0,"title":"Eins","location":{}}]}'],
] as const

const aboutApps = [
  'chapters-few',
  'chapters-late-start',
  'chapters-short',
  'chapters-long-title',
  'chapters-emoji',
]

describe('the problem', () => {
  test.each(texts)('%s is brought up by %j', (code, text) => {
    expect(parseChapterFile(text, source).problems.map((problem) => problem.code)).toContain(code)
  })

  test('about each app is brought up by one list of chapters', () => {
    const chapters = [{ startSeconds: 9, title: '🎉'.repeat(40), url: undefined, image: undefined }]
    const advice = chapterAdvice(chapters, 10, () => ({ file: 'a', line: 1, column: 1 }))
    expect(advice.map(({ code }) => code)).toEqual(aboutApps)
  })

  test('has a sentence, and no sentence is left over', () => {
    expect(Object.keys(chapterProblemsDe)).toEqual([...texts.map(([code]) => code), ...aboutApps])
  })
})
