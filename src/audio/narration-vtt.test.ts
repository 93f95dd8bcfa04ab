// What is read from and written to the WebVTT file of a spoken text.
import { expect, test } from 'vitest'
import { readChapterNotes, retimeVtt } from './narration-vtt.ts'

const vtt = `WEBVTT

NOTE Kapitel: Anfang

00:00.000 --> 00:01.000
<v Computerstimme 1>Eins.

NOTE Nur für die Redaktion

00:01.000 --> 00:02.000 align:start
<v Computerstimme 2>Zwei,
und noch mehr.

NOTE Kapitel:  Ende: gut

00:02.000 --> 00:03.000
<v Computerstimme 1>Drei.
`

test('finds each chapter before its first cue', () => {
  expect(readChapterNotes(vtt)).toEqual([
    { title: 'Anfang', cueIndex: 0 },
    { title: 'Ende: gut', cueIndex: 2 },
  ])
})

test('replaces the times and nothing else', () => {
  const retimed = retimeVtt(vtt, ['a', 'b', 'c'])
  expect(retimed.split('\n').filter((line) => /^[abc]$/.test(line))).toEqual(['a', 'b', 'c'])
  expect(retimed.replaceAll(/^[abc]$/gm, '')).toBe(vtt.replaceAll(/^.*-->.*$/gm, ''))
})

test('refuses another number of times than there are cues', () => {
  expect(() => retimeVtt(vtt, ['a', 'b'])).toThrow('3 cues, but 2 times')
})
