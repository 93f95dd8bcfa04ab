// What holds for every transcript that is written as JSON.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank, plainText } from '../plain-text.ts'
import type { Cue, Transcript, Word } from '../transcript.ts'
import { parseTranscriptJson } from './parse-transcript-json.ts'
import { renderPodcastJson } from './render-podcast-json.ts'

const source = { file: 'transcripts/a.json', language: 'de' }

const piece = fc.oneof(
  fc.constantFrom(
    '</script>',
    '<!--',
    '"',
    '\\',
    '\\u003c',
    '{',
    ']',
    ',',
    '\n',
    '\u2028',
    '\u0000',
    '\uD800',
  ),
  fc.constantFrom('undefined', '__proto__', 'null', '👩‍👩‍👧', '\u00A0', '„', '“', '.', ':'),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.lorem({ maxCount: 4 }),
)
const hostileText = fc.array(piece, { maxLength: 8 }).map((parts) => plainText(parts.join('')))
const spoken = hostileText.filter((text) => !isBlank(text))
const speaker = fc.option(spoken, { nil: undefined })

const transcriptOf = (cues: readonly Cue[]): Transcript => ({
  language: 'de',
  timing: 'cues',
  speakers: [...new Set(cues.flatMap((cue) => cue.speaker ?? []))],
  cues,
})

/** Cues as they come, with no two words in a cue that could be one of a list of words. */
const wholeCues = fc
  .array(fc.tuple(fc.nat(3000), fc.integer({ min: 1500, max: 9000 }), speaker, spoken), {
    minLength: 1,
    maxLength: 20,
  })
  .map((drafts) => {
    let startMs = 0
    return drafts.map(([gapMs, lengthMs, name, text]): Cue => {
      const startSeconds = (startMs + gapMs) / 1000
      startMs += gapMs + lengthMs
      return { startSeconds, endSeconds: startMs / 1000, speaker: name, text: `Text und ${text}`, words: [] }
    })
  })

/** None of them ends with an abbreviation, behind which a sentence would go on. */
const spelled = fc
  .stringMatching(/^[a-zäöüß]{2,12}$/)
  .filter((word) => !/^(?:dr|prof|nr|st|ca|vgl|bzw|evtl|ggf|mr|mrs|ms)$/i.test(word))

/** Whole sentences of timed words, no pause of a second inside, short enough for a caption. */
const timedCues = fc
  .array(
    fc.tuple(
      fc.array(fc.tuple(spelled, fc.integer({ min: 80, max: 900 })), { minLength: 2, maxLength: 5 }),
      speaker,
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((drafts) => {
    let ms = 0
    return drafts.map(([list, name]): Cue => {
      const words = list.map(([text, lengthMs], at): Word => {
        const startSeconds = ms / 1000
        // Faster than anybody speaks would be taken for a mistake.
        ms += Math.max(lengthMs, text.length * 20)
        return { startSeconds, endSeconds: ms / 1000, text: at === list.length - 1 ? `${text}.` : text }
      })
      const startSeconds = words[0]?.startSeconds ?? 0
      const text = words.map((word) => word.text).join(' ')
      return { startSeconds, endSeconds: ms / 1000, speaker: name, text, words }
    })
  })

describe('every transcript', () => {
  test('comes back from JSON as it was, cue by cue', () => {
    fc.assert(
      fc.property(wholeCues, (cues) => {
        const { value, problems } = parseTranscriptJson(renderPodcastJson(transcriptOf(cues)), source)
        expect(problems).toEqual([])
        expect(value).toMatchObject(transcriptOf(cues))
      }),
      { numRuns: 300 },
    )
  })

  test('of timed words comes back with its sentences, voices and the time of every word', () => {
    fc.assert(
      fc.property(timedCues, (cues) => {
        const { value, problems } = parseTranscriptJson(renderPodcastJson(transcriptOf(cues)), source)
        expect(problems).toEqual([])
        expect(value).toMatchObject(transcriptOf(cues))
      }),
      { numRuns: 300 },
    )
  })

  test('is written as valid JSON, without markup, in segments that apps can read', () => {
    fc.assert(
      fc.property(fc.oneof(wholeCues, timedCues), (cues) => {
        const text = renderPodcastJson(transcriptOf(cues))
        expect(text).not.toMatch(/[<\u2028\u2029]/)
        for (const { body, startTime, endTime } of JSON.parse(text).segments) {
          expect(isBlank(body)).toBe(false)
          expect(endTime).toBeGreaterThan(startTime)
        }
      }),
    )
  })
})
