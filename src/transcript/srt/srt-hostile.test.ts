// That no text, however broken or long, is misread, lost in silence, or too much.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCue, aTranscript } from '../../testing/a-transcript.ts'
import { cueTime } from '../cue-time.ts'
import { isBlank, plainText } from '../plain-text.ts'
import { parseSrt } from './parse-srt.ts'
import { renderSrt } from './render-srt.ts'

const source = { file: 'transcripts/a.srt', language: 'de' }

describe('every text', () => {
  const real =
    '1\n00:00:01,000 --> 00:00:04,000 X1:3\n{\\an8}Anna: Guten <i>Tag</i> &amp;\nwillkommen.\n\n2\n00:00:04,000 --> 00:00:06,000\n- Ja: das\n- [Berta]: Nein.\n\n3\n00:06.500 --> 00:07.000\n>> Und?\n'
  const extra = ['\n', '\n\n', '-->', '<', '>', '&', '\u0000', ' -> ', '7', ': ']
  const pieces = fc.constantFrom(...real.split(/(?<=[\n <>:.,])/), ...extra)
  const mutated = fc
    .array(fc.tuple(fc.nat(real.length), fc.nat(12), pieces), { maxLength: 6 })
    .map((cuts) =>
      cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), real),
    )
  const anyText = fc.oneof(
    mutated,
    fc.string({ unit: 'binary' }).map((text) => `1\n00:00:01,000 --> 00:00:02,000\n${text}`),
    fc.array(pieces).map((parts) => parts.join('')),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes)),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => String.fromCharCode(...bytes)),
  )

  test('gives a sound transcript or an error, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value, problems } = parseSrt(text, source)
        expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
        const lineCount = text.split(/\r\n|\n|\r/).length
        for (const { file, line, column } of problems)
          expect([file, line >= 1 && line <= lineCount, column]).toEqual([source.file, true, 1])
        let before = 0
        for (const cue of value?.cues ?? []) {
          expect(cue.startSeconds).toBeGreaterThanOrEqual(before)
          expect(cue.endSeconds).toBeGreaterThan(cue.startSeconds)
          expect([plainText(cue.text), plainText(cue.speaker ?? 'x')]).toEqual([cue.text, cue.speaker ?? 'x'])
          expect([isBlank(cue.text), isBlank(cue.speaker ?? 'x')]).toEqual([false, false])
          expect(/\p{Cs}/u.test(cue.text)).toBe(false)
          before = cue.startSeconds
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps every spoken word or reports an error', () => {
    const word = fc.stringMatching(/^[A-Za-zäöü]{4,9}[:.]?$/)
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
    const timing = fc.nat(3000).map((second) => `${cueTime(second)} --> ${cueTime(second + 1)}`)
    const lines = fc.array(fc.oneof(line, timing, fc.constantFrom('', '', '7', '8', '[Anna]:', '>> ')))
    fc.assert(
      fc.property(lines, (list) => {
        const { value, problems } = parseSrt(list.join('\n'), source)
        // Of names without a word only the first is told.
        if (value === undefined || problems.some(({ code }) => code === 'transcript-name-without-text'))
          return
        const heard = value.cues.map((cue) => `${cue.speaker ?? ''}: ${cue.text}`).join(' ')
        for (const text of list
          .flatMap((text) => text.split(' '))
          .filter((part) => /^[a-zäöü]{4}/i.test(part)))
          expect(heard).toContain(text.replace(/:$/, ''))
      }),
      { numRuns: 500 },
    )
  })
})

describe('long files', () => {
  const count = 200_000
  const manyPieces = 50_000

  test('hold two hundred thousand cards', () => {
    const cards = Array.from(
      { length: count },
      (_, at) => `${at}\n${cueTime(at)} --> ${cueTime(at + 1)}\nAnna: <i>${at}</i>.\n`,
    )
    const { value } = parseSrt(cards.join('\n'), source)
    expect(value?.cues.length).toBe(count)
  })

  test('are written from as many cues', () => {
    const cues = Array.from({ length: count }, (_, at) =>
      aCue({ startSeconds: at, endSeconds: at + 1, text: `${at}.` }),
    )
    expect(renderSrt(aTranscript(cues)).length).toBeGreaterThan(count)
  })

  test.each([
    ['without numbers and blank lines', (at: number) => `${cueTime(at)} --> ${cueTime(at + 1)}\nSatz.`],
    ['that run backwards', (at: number) => `${cueTime(count - at)} --> ${cueTime(count - at)}\nSatz.\n`],
  ])('hold a quarter as many %s', (_what, card) => {
    const text = Array.from({ length: manyPieces }, (_, at) => card(at)).join('\n')
    expect(parseSrt(text, source).value?.cues.length).toBe(manyPieces)
  })

  test.each([
    '<',
    '<font ',
    '{\\',
    '{\\a}',
    '&',
    '&#',
    ' ',
    '-',
    '-->',
    '->',
    '1:',
    '1',
    '\n',
    '7\n',
    ': ',
    'A: ',
    '>> ',
    '- \n',
    'A:\n',
    '\u2060',
    '[',
    '♪',
  ])('of nothing but %j are read in linear time', (piece) => {
    for (const start of [
      '',
      '1\n00:00:01,000 --> 00:00:02,000 ',
      '1\n00:00:01,000 --> 00:00:02,000\n',
      '1\n00:00:01,000 --> 00:00:02,000\nA: ',
    ])
      expect(parseSrt(start + piece.repeat(manyPieces), source)).toBeDefined()
  })
})
