// That no HTML, however broken or long, is misread, lost in silence, or too much.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank, plainText } from '../plain-text.ts'
import { parsePodcastHtml } from './parse-podcast-html.ts'

const source = { file: 'transcripts/a.html', language: 'de' }

const real =
  '<!DOCTYPE html><html><head><title>F</title></head><body><cite>Anna:</cite>\n<time datetime="PT5S">0:05</time>\n<p>Guten <em>Tag</em> &amp; willkommen.</p><!-- x --><cite>Berta:</cite><time>0:09</time><p class="a b">Ja<br>so</p></body></html>'
const pieces = fc.constantFrom(
  ...real.split(/(?<=[\n <>:.])/),
  '<',
  '>',
  '&',
  '"',
  '\u0000',
  '<script>',
  '</',
  '<!--',
  '<![CDATA[',
  '\uD800',
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
  fc.uint8Array({ maxLength: 300 }).map((bytes) => String.fromCharCode(...bytes)),
)

describe('every text', () => {
  test('gives a sound transcript or an error, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value, problems } = parsePodcastHtml(text, source)
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

  test('keeps every word, says what it left out, or reports an error', () => {
    const word = fc.stringMatching(/^[a-z]{5,9}$/).map((letters) => `q${letters}`)
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<cite>',
      '</cite>',
      '<time>',
      '</time>',
      '<div>',
      '</div>',
      '<br>',
      '<',
      '>',
      '<a ',
      '<h2>',
      '</h2>',
      '<!--',
      '-->',
      ' ',
      '<script>',
      '</script>',
      '<svg>',
      '</svg>',
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            word.map((letters) => ` ${letters} `),
            tag,
          ),
          { maxLength: 15 },
        ),
        (parts) => {
          const { value, problems } = parsePodcastHtml(parts.join(''), source)
          if (value === undefined) return
          const heard = JSON.stringify([value.cues, value.speakers])
          const isLeftOut = problems.some(({ code }) =>
            /heading|comment|script|unspoken|tag-unknown/.test(code),
          )
          for (const part of parts.map((text) => text.trim()).filter((text) => text.startsWith('q')))
            expect(isLeftOut || heard.includes(part)).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('long files', () => {
  const count = 200_000
  const manyPieces = 50_000

  test('hold two hundred thousand paragraphs', () => {
    const blocks = Array.from(
      { length: count },
      (_, at) =>
        `<cite>A:</cite><time>${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}</time><p>Satz &amp; ${at}.</p>`,
    )
    expect(parsePodcastHtml(blocks.join('\n'), source).value?.cues).toHaveLength(count)
  })

  test.each([
    '<',
    '<p',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<b></i>',
    '<p a ',
    '&',
    '&#',
    ' ',
    '\n',
    '<!--',
    '-->',
    '<cite>',
    '<time>',
    '<time>0:00</time>',
    '<script>',
    '<h2>',
    '"',
    '<p>x',
    '<br>',
    '<svg>',
  ])('of nothing but %j come to an end', (piece) => {
    expect(parsePodcastHtml(piece.repeat(manyPieces), source)).toBeDefined()
    expect(parsePodcastHtml(`<p>${piece.repeat(manyPieces)}`, source)).toBeDefined()
  })
})
