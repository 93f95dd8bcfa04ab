// The JSON that is published: what apps ask of it.
import { describe, expect, test } from 'vitest'
import { aCue } from '../../testing/a-transcript.ts'
import type { Cue } from '../transcript.ts'
import { renderPodcastJson } from './render-podcast-json.ts'

const rendered = (...cues: readonly Cue[]): string =>
  renderPodcastJson({ language: 'de', timing: 'cues', speakers: [], cues })

const word = (text: string, startSeconds: number, endSeconds: number) => ({ text, startSeconds, endSeconds })

describe('JSON of Podcasting 2.0', () => {
  test('has one segment a line, with a speaker where there is one', () => {
    const anna = aCue({ speaker: 'Anna', startSeconds: 0.0004, endSeconds: 2.4999, text: 'Guten Tag.' })
    const nobody = aCue({ speaker: undefined, startSeconds: 2.5, endSeconds: 4, text: 'Ja.' })
    expect(rendered(anna, nobody)).toBe(
      '{\n"version": "1.0.0",\n"segments": [\n' +
        '{"speaker":"Anna","startTime":0,"endTime":2.5,"body":"Guten Tag."},\n' +
        '{"startTime":2.5,"endTime":4,"body":"Ja."}\n]\n}\n',
    )
  })

  test('has a segment for each word where all are timed', () => {
    const words = [word('Guten', 1, 1.5), word('Tag', 1.5, 2), word('.', 2, 2)]
    const text = rendered(
      aCue({ speaker: 'Anna', startSeconds: 1, endSeconds: 2.5, text: 'Guten Tag.', words }),
    )
    expect(JSON.parse(text).segments).toEqual([
      { speaker: 'Anna', startTime: 1, endTime: 1.5, body: 'Guten' },
      { speaker: 'Anna', startTime: 1.5, endTime: 2, body: 'Tag' },
      { speaker: 'Anna', startTime: 2, endTime: 2.001, body: '.' },
    ])
  })

  test.each([
    ['a word has no time', [word('Guten', 1, 1.5)]],
    ['the words were not corrected', [word('Guten', 1, 1.5), word('Abend.', 1.5, 2)]],
    ['a word is blank', [word('Guten', 1, 1.5), word('Tag.', 1.5, 2), word('', 2, 3)]],
  ])('has a segment for the cue where %s', (_what, words) => {
    const text = rendered(aCue({ text: 'Guten Tag.', words }))
    expect(JSON.parse(text).segments).toMatchObject([{ body: 'Guten Tag.' }])
  })

  test('leaves out cues without text and puts the others in order', () => {
    const text = rendered(
      aCue({ startSeconds: 5, endSeconds: 6, text: 'Zwei.' }),
      aCue({ text: ' \u200B' }),
      aCue({ startSeconds: 1, endSeconds: 2, text: 'Eins.' }),
    )
    expect(JSON.parse(text).segments.map(({ body }: { body: string }) => body)).toEqual(['Eins.', 'Zwei.'])
  })

  test('holds nothing that a page would take for markup', () => {
    const text = rendered(aCue({ speaker: '<!--', text: '</script><script>alert("x")</script>' }))
    expect(text).not.toContain('<')
    expect(JSON.parse(text).segments[0]).toMatchObject({
      speaker: '<!--',
      body: '</script><script>alert("x")</script>',
    })
  })

  test('of nothing is valid too', () => {
    expect(JSON.parse(rendered())).toEqual({ version: '1.0.0', segments: [] })
  })
})
