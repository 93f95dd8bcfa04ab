// That no text, however broken or long, is misread, lost in silence, or too much.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank, plainText } from '../plain-text.ts'
import { parseText } from './parse-text.ts'

const sourceOf = (ending: string) => ({ file: `transcripts/a.${ending}`, language: 'de' })

describe('every text', () => {
  const real =
    '---\ntitle: a\n---\n\n# Titel\n\n[00:00:05] **Anna**: Guten *Tag*. <!-- x -->\n\n12:30 Berta: Ja.\n\n**Anna** (0:09)\nSo [x](y).\n'
  const pieces = fc.constantFrom(
    ...real.split(/(?<=[\n :.\]*])/),
    '\n',
    '\n\n',
    '`',
    '<!--',
    '\\',
    '\u0000',
    '\uD800',
    '[0:75] ',
  )
  const mutated = fc
    .array(fc.tuple(fc.nat(real.length), fc.nat(12), pieces), { maxLength: 6 })
    .map((cuts) =>
      cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), real),
    )
  const anyText = fc.oneof(
    mutated,
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  )

  test('gives a sound transcript or an error, and never throws', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('md', 'txt'), (text, ending) => {
        const { value, problems } = parseText(text, sourceOf(ending))
        expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
        for (const { line, column } of problems) expect(line >= 1 && column >= 1).toBe(true)
        for (const cue of value?.cues ?? []) {
          expect(cue.endSeconds > cue.startSeconds || value?.timing === 'none').toBe(true)
          expect(plainText(cue.text)).toBe(cue.text)
          expect(isBlank(cue.text)).toBe(false)
          expect(`${cue.text}${cue.speaker ?? ''}`).not.toMatch(/undefined|\[object|NaN/)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps every word or says what it left out', () => {
    const word = fc.stringMatching(/^[A-Za-z][a-z]{4,8}$/).map((letters) => `${letters}q `)
    const beginnings = ['[0:05] ', '(0:09)', '0:12 ', '# ', '- ', ': ', '. ']
    const marks = ['**', '*', '[', ']', '`', '<!--', '-->']
    const sign = fc.constantFrom('\n', '\n\n', ...beginnings, ...marks)
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, sign), { maxLength: 20 }),
        fc.constantFrom('md', 'txt'),
        (parts, ending) => {
          const { value, problems } = parseText(parts.join(''), sourceOf(ending))
          if (value === undefined) return
          const heard = JSON.stringify([value.cues, problems])
          const isLeftOut = problems.some(({ code }) => /heading|comment|without-text/.test(code))
          for (const part of parts.filter((text) => text.endsWith('q ')))
            expect(isLeftOut || heard.includes(part.trim())).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('long files', () => {
  const manyPieces = 50_000

  test.each([
    ['md', 100_000],
    ['txt', manyPieces],
  ])('hold many paragraphs, .%s: %d', (ending, length) => {
    const blocks = Array.from(
      { length },
      (_, at) => `[${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}] **Anna**: Satz *${at}*.`,
    )
    expect(parseText(blocks.join('\n\n'), sourceOf(ending)).value?.cues).toHaveLength(length)
  })

  const pieces = '[ ( * **a _ ` \\ & <!-- --> # 0: 1 ![ ]('.split(' ')
  const lines = [' ', '\n', '` ``', '[0:00]\n', 'A:\n', 'A: ', '> ', '. ', 'A (0:00)\n']
  test.each([...pieces, ...lines])('of nothing but %j come to an end', (piece) => {
    expect(parseText(piece.repeat(manyPieces), sourceOf('md'))).toBeDefined()
    expect(parseText(`[0:00] **A**: ${piece.repeat(manyPieces)}`, sourceOf('md'))).toBeDefined()
  })
})
