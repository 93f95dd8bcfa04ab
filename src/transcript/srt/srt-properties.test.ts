// What holds for every transcript that is written as SubRip.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank, plainText } from '../plain-text.ts'
import type { Cue, Transcript } from '../transcript.ts'
import { parseSrt } from './parse-srt.ts'
import { renderSrt } from './render-srt.ts'

const source = { file: 'transcripts/a.srt', language: 'de' }

const hostile = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '-->',
    '->',
    '<i>',
    '</b>',
    '<script>',
    '{\\an8}',
    '{i}',
    '&lt;',
    '&amp;',
    '&#0;',
    '>>',
    '>> ',
  ],
  ...[
    'Also: ',
    'Anna: ',
    'Berta:',
    ': ',
    ':',
    '12:30',
    'Kolleg:innen',
    '- ',
    '– ',
    '[SPEAKER_00]: ',
    'https://a.example: ',
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '\u00A0',
    '\u2028',
    '\u0000',
    '\u0085',
    '\uFEFF',
    '\uD800',
    '\u2060',
    '👩‍👩‍👧',
  ],
  ...['00:00:01,000 --> 00:00:02,000', '1', '42', 'undefined', '__proto__', '.', '0', 'X1:3', '♪'],
)
const hostileText = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 8 }), fc.lorem()), { maxLength: 12 })
  .map((parts) => parts.join(''))

/** Without words that nobody sees. */
const visible = (text: string): string =>
  plainText(text)
    .split(' ')
    .filter((word) => !isBlank(word))
    .join(' ')
const spoken = hostileText.map(visible).filter((text) => text !== '')
const speaker = fc.constantFrom(
  undefined,
  'Anna',
  'Berta',
  'Prof. Dr. Anna-Lena von Beispiel',
  'SPEAKER_00',
  'A & B',
)

/** Cues in order that do not overlap, with times in milliseconds. */
const transcriptsOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Transcript> =>
  fc
    .array(fc.tuple(fc.nat(2_000), fc.integer({ min: 500, max: 30_000 }), speaker, text), {
      minLength: 1,
      maxLength: 20,
    })
    .map((drafts) => {
      let atMs = 0
      const cues = drafts.map(([gapMs, lengthMs, name, said]): Cue => {
        const startMs = atMs + gapMs
        atMs = startMs + lengthMs
        return { startSeconds: startMs / 1000, endSeconds: atMs / 1000, speaker: name, text: said, words: [] }
      })
      const speakers = [...new Set(cues.flatMap((cue) => cue.speaker ?? []))]
      return { language: 'de', timing: 'cues', speakers, cues }
    })

const backFrom = (written: string) => {
  const { value, problems } = parseSrt(written, source)
  const unexpected = problems.filter(({ code }) => code !== 'transcript-overlap')
  expect(unexpected).toEqual([])
  return value
}

/** What each voice says until another begins. */
const turns = (cues: readonly Cue[]): readonly (readonly [string | undefined, string])[] => {
  const said: [string | undefined, string][] = []
  for (const { speaker: name, text } of cues) {
    const last = said.at(-1)
    if (last !== undefined && last[0] === name) last[1] += ` ${text}`
    else said.push([name, text])
  }
  return said
}

/** What AntennaPod shows of a card: a colon before a space splits it, and what follows a second colon is lost. */
const shownByAntennaPod = (lines: readonly string[]): string => {
  const body = lines.map((line) => `${line.trim()} `).join('')
  return body.includes(': ') ? body.trim().split(':').slice(1, 2).join('').trim() : body.trim()
}

const cardsOf = (written: string): readonly (readonly string[])[] =>
  written
    .slice(0, -1)
    .split('\n\n')
    .map((card) => card.split('\n').slice(2))

describe('every transcript', () => {
  test('comes back from SubRip as it was where each cue fits on a card', () => {
    const short = spoken.map((text) => visible(text.slice(0, 15))).filter((text) => text !== '')
    fc.assert(
      fc.property(transcriptsOf(short), (transcript) => {
        expect(backFrom(renderSrt(transcript))).toMatchObject(transcript)
      }),
      { numRuns: 1000 },
    )
  })

  test('comes back word for word and voice for voice, however long its cues are', () => {
    fc.assert(
      fc.property(transcriptsOf(spoken), (transcript) => {
        const read = backFrom(renderSrt(transcript))
        expect(turns(read?.cues ?? [])).toEqual(turns(transcript.cues))
        expect(read?.speakers).toEqual(transcript.speakers)
        expect(read?.endSeconds).toBe(transcript.cues.at(-1)?.endSeconds)
      }),
      { numRuns: 1000 },
    )
  })

  test('is written the same however often it is read and written', () => {
    fc.assert(
      fc.property(transcriptsOf(spoken), (transcript) => {
        const once = renderSrt(transcript)
        const again = parseSrt(once, source).value
        expect(again?.cues.length).toBe(cardsOf(once).length)
      }),
    )
  })

  test('is written in one or two lines of at most 32 characters, but for longer words and their neighbours', () => {
    const plainWords = fc.array(fc.stringMatching(/^[a-zäöü]{1,12}[.,]?$/), { minLength: 1, maxLength: 60 })
    const plain = plainWords.map((words) => words.join(' '))
    fc.assert(
      fc.property(transcriptsOf(plain), (transcript) => {
        for (const lines of cardsOf(renderSrt(transcript))) {
          expect(lines.length).toBeGreaterThan(0)
          expect(lines.length).toBeLessThanOrEqual(2)
          for (const line of lines) if (!line.startsWith('Prof.')) expect(line.length).toBeLessThanOrEqual(32)
        }
      }),
    )
  })

  test('loses no word in AntennaPod', () => {
    fc.assert(
      fc.property(transcriptsOf(spoken), (transcript) => {
        const lost = cardsOf(renderSrt(transcript)).filter((lines) => {
          const body = lines.join(' ')
          const name = /^([^:]+): /.exec(body)?.[0] ?? ''
          return shownByAntennaPod(lines).replace(/\s/g, '') !== body.slice(name.length).replace(/\s/g, '')
        })
        expect(lost).toEqual([])
      }),
    )
  })
})
