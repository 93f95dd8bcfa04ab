// The lines of a text file, however they end.
import { expect, test } from 'vitest'
import { parseText } from './parse-text.ts'

type Row = readonly [number, string | undefined, string]

const parsed = (text: string, ending: string) =>
  parseText(text, { file: `transcripts/staffel-1/01-anfang.${ending}`, language: 'de' })

const spoken = (text: string, ending = 'txt'): readonly Row[] | undefined => {
  const { value, problems } = parsed(text, ending)
  expect(problems).toEqual([])
  return value?.cues.map(({ startSeconds, speaker, text: said }) => [startSeconds, speaker, said])
}

test('line ends of any kind, a byte order mark and lines of any length do no harm', () => {
  expect(spoken('\uFEFFAnna:\r\nEins,\r\nzwei.\r\rAnna:\nDrei.')).toEqual([
    [0, 'Anna', 'Eins, zwei.'],
    [0, 'Anna', 'Drei.'],
  ])
  expect(
    spoken('wort '.repeat(1000))
      ?.map(([, , text]) => text)
      .join(' '),
  ).toBe('wort '.repeat(1000).trim())
})

test('a cue knows its line', () => {
  const { value } = parsed('Vorab.\n\n[0:05] **Anna**: Ja.', 'md')
  expect(value?.speakerPositions).toEqual([
    { file: 'transcripts/staffel-1/01-anfang.md', line: 3, column: 1 },
  ])
})
