// That no text, however broken or long, is misread, lost in silence, or too much.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cueTime } from '../cue-time.ts'
import { isBlank, plainText } from '../plain-text.ts'
import { parseVtt } from './parse-vtt.ts'

const source = { file: 'transcripts/a.vtt', language: 'de' }

const wellFormed = (text: string): boolean => !/\p{Cs}/u.test(text)

describe('every text', () => {
  const real = `WEBVTT - Folge 1\nKind: captions\n\nSTYLE\n::cue { color: red }\n\n1\n00:00:01.000 --> 00:00:04.000 align:start\n<v.laut Anna>Guten <i>Tag</i> &amp;\nwillkommen.</v>\n\nNOTE fertig\n\n2\n00:04.000 --> 00:06.000\n<v Berta>Das <00:00:05.000>sind <00:00:05.500>Wörter.\n`
  const pieces = fc.constantFrom(
    ...real.split(/(?<=[\n <>:.])/),
    '\n',
    '\n\n',
    '-->',
    '<',
    '>',
    '&',
    '\u0000',
    ' -> ',
  )
  const mutated = fc
    .array(fc.tuple(fc.nat(real.length), fc.nat(12), pieces), { maxLength: 6 })
    .map((cuts) =>
      cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), real),
    )
  const anyText = fc.oneof(
    mutated,
    fc.string({ unit: 'binary' }).map((text) => `WEBVTT\n\n${text}`),
    fc.array(pieces).map((parts) => `WEBVTT\n\n${parts.join('')}`),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes)),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => String.fromCharCode(...bytes)),
  )

  test('gives a sound transcript or an error, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value, problems } = parseVtt(text, source)
        expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
        for (const { file, line, column } of problems)
          expect([file, line >= 1, column >= 1]).toEqual([source.file, true, true])
        let before = 0
        for (const cue of value?.cues ?? []) {
          expect(cue.startSeconds).toBeGreaterThanOrEqual(before)
          expect(cue.endSeconds).toBeGreaterThan(cue.startSeconds)
          expect(plainText(cue.text)).toBe(cue.text)
          expect(isBlank(cue.text)).toBe(false)
          expect(wellFormed(cue.text)).toBe(true)
          before = cue.startSeconds
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps every spoken word or reports an error', () => {
    const word = fc.stringMatching(/^[a-zäöü]{4,9}$/)
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
    const lines = fc.array(fc.oneof(line, fc.constantFrom('', '00:01.000 --> 00:02.000', '<v Anna>')))
    fc.assert(
      fc.property(lines, (list) => {
        const { value } = parseVtt(`WEBVTT\n\n${list.join('\n')}`, source)
        if (value === undefined) return
        const heard = value.cues.flatMap((cue) => cue.text.split(' '))
        const identifiers = list.filter(
          (_line, at) => list[at + 1]?.includes('-->') && (list[at - 1] ?? '') === '',
        )
        const written = list.filter((text) => !identifiers.includes(text) && !/[<>]/.test(text))
        for (const text of written.flatMap((text) => text.split(' ').filter((part) => part !== '')))
          expect(heard).toContain(text)
      }),
    )
  })
})

describe('long files', () => {
  const count = 200_000
  const time = (seconds: number): string => cueTime(seconds % 359_999)

  test.each([
    [
      'two hundred thousand cues',
      (at: number) => `${time(at)} --> ${time(at + 1)}\n<v Anna>Satz &amp; <i>${at}</i>.`,
    ],
    ['as many that run backwards', (at: number) => `${time(count - at)} --> ${time(count - at)}\nSatz.`],
    ['as many that all start at once', () => '00:01.000 --> 00:01.000\n<v Anna>Satz.'],
  ])('hold %s', (_what, block) => {
    const blocks = Array.from({ length: count }, (_, at) => block(at))
    const { value } = parseVtt(`WEBVTT\n\n${blocks.join('\n\n')}`, source)
    expect(value?.cues.length).toBe(count)
  })

  test.each([
    '<',
    '<v ',
    '<v A>x',
    '</v>',
    '<00:00:01.000>',
    '&',
    '&#',
    ' ',
    '\t',
    '-',
    '-->',
    '--> ',
    '\n',
    '1:',
    'NOTE ',
  ])('of nothing but %j are read in linear time', (piece) => {
    for (const start of [
      '',
      'WEBVTT ',
      'WEBVTT\n\n',
      'WEBVTT\n\n00:01.000 --> 00:02.000 ',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n',
    ])
      expect(parseVtt(start + piece.repeat(count), source)).toBeDefined()
  })
})
