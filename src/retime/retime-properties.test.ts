// Whatever is said and whatever is cut, files of every kind keep what is left, at the right time.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseChapterFile } from '../chapters/parse-chapter-file.ts'
import { applyEdits } from '../model/text-edit.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'
import { retimeFile } from './retime-file.ts'
import { movedSpan, shiftMap, type TimeMap } from './time-map.ts'

const cues = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 4000 }),
      fc.integer({ min: 1500, max: 4000 }),
      fc.string({ maxLength: 20 }),
    ),
    {
      minLength: 8,
      maxLength: 20,
    },
  )
  .map((list) => {
    let reached = 0
    return list.map(([pause, length, said], at) => {
      const start = reached + pause
      reached = start + length
      return { start, end: reached, text: `Satz ${at} ${said.replace(/[^\w äöü:.]/g, '')} 00:00:01.000` }
    })
  })

const maps = fc
  .array(
    fc.tuple(
      fc.integer({ min: 500, max: 20_000 }),
      fc.integer({ min: 0, max: 8000 }),
      fc.integer({ min: 0, max: 8000 }),
    ),
    {
      maxLength: 4,
    },
  )
  .map((cuts): TimeMap => {
    let [old, fresh] = [0, 0]
    const parts = cuts.map(([kept, removed, inserted]) => {
      const part = { oldStart: old / 1000, oldEnd: (old + kept) / 1000, newStart: fresh / 1000 }
      old += kept + removed
      fresh += kept + inserted
      return part
    })
    return [...parts, { oldStart: old / 1000, oldEnd: Number.POSITIVE_INFINITY, newStart: fresh / 1000 }]
  })

const stamp = (ms: number, point: string): string =>
  `${new Date(ms).toISOString().slice(11, 19)}${point}${String(ms % 1000).padStart(3, '0')}`

const written = {
  vtt: (list: readonly { start: number; end: number; text: string }[]) =>
    `WEBVTT\n\n${list.map(({ start, end, text }) => `${stamp(start, '.')} --> ${stamp(end, '.')}\n${text}\n`).join('\n')}`,
  srt: (list: readonly { start: number; end: number; text: string }[]) =>
    list
      .map(({ start, end, text }, at) => `${at + 1}\n${stamp(start, ',')} --> ${stamp(end, ',')}\n${text}\n`)
      .join('\n'),
  json: (list: readonly { start: number; end: number; text: string }[]) =>
    JSON.stringify({
      segments: list.map(({ start, end, text }) => ({
        startTime: start / 1000,
        endTime: end / 1000,
        body: text,
      })),
    }),
}

test.each(['vtt', 'srt', 'json'] as const)(
  'whatever is cut, %s says what it said, inside of the new recording',
  (kind) => {
    fc.assert(
      fc.property(cues, maps, (list, map) => {
        const file = `a.${kind}`
        const whole = list.map(({ start, end }) =>
          movedSpan(map, { startSeconds: start / 1000, endSeconds: end / 1000 }),
        )
        // What is left must still look like speech.
        fc.pre(whole.filter((to) => to?.isCut === false).length >= 5)
        const text = written[kind](list)
        const outcome = retimeFile({ file, text, role: 'transcript', language: 'de' }, map)
        const before = parseTranscript(text, { file, language: 'de' }).value
        if (before === undefined || outcome.move === undefined)
          return outcome.fault !== undefined && before === undefined
        const left = before.cues.length - outcome.move.removed.length
        const result = parseTranscript(applyEdits(text, outcome.move.edits) ?? '', {
          file,
          language: 'de',
        }).value
        return (
          result?.cues.length === left &&
          result.cues.every(({ text: said }) => before.cues.some((cue) => cue.text === said))
        )
      }),
    )
  },
)

test('reads back chapters of any number, moved by any time', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 0, max: 9000 }),
      (starts, by) => {
        const text = starts
          .toSorted((a, b) => a - b)
          .map((seconds) => `${stamp(seconds * 1000, '.')} Kapitel\n`)
          .join('')
        const source = { file: 'a.chapters.txt', text, role: 'chapters', language: 'de' } as const
        const { move } = retimeFile(source, shiftMap(by / 10))
        const result = parseChapterFile(applyEdits(text, move?.edits ?? []) ?? '', source).value?.chapters
        expect(result?.map(({ startSeconds }) => Math.round(startSeconds * 10))).toEqual(
          starts.toSorted((a, b) => a - b).map((seconds) => seconds * 10 + by),
        )
      },
    ),
  )
})
