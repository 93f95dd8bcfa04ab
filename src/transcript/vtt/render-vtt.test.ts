// What the published WebVTT looks like.
import { describe, expect, test } from 'vitest'
import { aCue, aTranscript } from '../../testing/a-transcript.ts'
import { renderVtt } from './render-vtt.ts'

const linesOf = (changes: Parameters<typeof aCue>[0]) =>
  renderVtt(aTranscript([aCue(changes)]))
    .split('\n')
    .slice(3, -1)

describe('a published WebVTT', () => {
  test('has hours in all times and a voice in every cue', () => {
    const transcript = aTranscript([
      aCue({ startSeconds: 0, endSeconds: 1.5, speaker: 'Anna', text: 'Guten Tag.' }),
      aCue({ startSeconds: 3661.25, endSeconds: 360_000, speaker: undefined, text: 'Auf Wiedersehen.' }),
    ])
    expect(renderVtt(transcript)).toMatchInlineSnapshot(`
      "WEBVTT

      00:00:00.000 --> 00:00:01.500
      <v Anna>Guten Tag.

      01:01:01.250 --> 100:00:00.000
      Auf Wiedersehen.
      "
    `)
  })

  test('splits a cue of more than four lines at the end of a sentence, in its time', () => {
    const sentence = 'Die Stadt fragt ihre Bürgerinnen und Bürger, bevor sie etwas baut.'
    const text = Array.from({ length: 5 }, () => sentence).join(' ')
    const cue = aCue({ speaker: 'Anna', startSeconds: 10, endSeconds: 20, text })
    expect(renderVtt(aTranscript([cue]))).toMatchInlineSnapshot(`
      "WEBVTT

      00:00:10.000 --> 00:00:16.006
      <v Anna>Die Stadt fragt ihre Bürgerinnen und Bürger, bevor sie
      etwas baut. Die Stadt fragt ihre Bürgerinnen und Bürger, bevor
      sie etwas baut. Die Stadt fragt ihre Bürgerinnen und Bürger,
      bevor sie etwas baut.

      00:00:16.006 --> 00:00:20.000
      <v Anna>Die Stadt fragt ihre Bürgerinnen und Bürger, bevor sie
      etwas baut. Die Stadt fragt ihre Bürgerinnen und Bürger, bevor
      sie etwas baut.
      "
    `)
  })

  test('breaks lines after at most 65 characters', () => {
    const lines = linesOf({ speaker: 'Anna', text: 'Jugendhilfeplanung & '.repeat(7) })
    expect(lines.length).toBe(4)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(65)
    expect(lines.join(' ')).toBe(`<v Anna>${'Jugendhilfeplanung &amp; '.repeat(7).trim()}`)
  })

  test('keeps a word whole that is longer than a line', () => {
    const word = 'Donaudampfschifffahrt'.repeat(5)
    expect(linesOf({ speaker: undefined, text: `Die ${word} fährt.` })).toEqual(['Die', word, 'fährt.'])
  })

  test.each([
    ['</v><v Chef>Ich lüge', '&lt;/v&gt;&lt;v Chef&gt;Ich lüge'],
    ['00:01.000 --> 00:02.000', '00:01.000 --&gt; 00:02.000'],
    ['&lt;', '&amp;lt;'],
    ['Zeile\n\nNOTE weg', 'Zeile NOTE weg'],
    ['a\u2028b\u0000c', 'a bc'],
  ])('keeps %j as text', (text, written) => {
    expect(linesOf({ speaker: undefined, text })).toEqual([written])
  })

  test.each([
    ['Anna & Berta', '<v Anna + Berta>Ja.'],
    ['A > B\n\nNOTE', '<v A B NOTE>Ja.'],
    ['Anna --', '<v Anna ->Ja.'],
    ['<<>>', 'Ja.'],
    ['', 'Ja.'],
  ])('names the speaker %j so that no app stumbles', (speaker, written) => {
    expect(linesOf({ speaker, text: 'Ja.' })).toEqual([written])
  })

  test('leaves out cues in which there is nothing to read', () => {
    expect(renderVtt(aTranscript([aCue({ text: ' \n ' })]))).toBe('WEBVTT\n')
  })

  test('ascends, and each cue ends after it starts', () => {
    const cues = [
      aCue({ startSeconds: 5, endSeconds: 5.0004, text: 'Zwei.' }),
      aCue({ startSeconds: 1, endSeconds: 2, text: 'Eins.' }),
    ]
    const times = renderVtt(aTranscript(cues)).match(/^.*-->.*$/gm)
    expect(times).toEqual(['00:00:01.000 --> 00:00:02.000', '00:00:05.000 --> 00:00:05.001'])
  })
})
