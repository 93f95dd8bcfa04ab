// Checks that notes are parsed once, however often they are shown.
import { expect, test } from 'vitest'
import { parseNotes } from './parse-notes.ts'

test('the same notes are the same tree, other notes another one', () => {
  const source = 'Ein **Wort**.'
  const notes = parseNotes(source)
  expect(parseNotes(`${source}`)).toBe(notes)
  expect(parseNotes(`${source} `)).not.toBe(notes)
})

test('what is remembered has an end, and nothing is lost with it', () => {
  const first = parseNotes('Die ersten Notizen.')
  for (let at = 0; at < 30; at += 1) parseNotes(`${at} ${'Amt '.repeat(20_000)}`)
  const again = parseNotes('Die ersten Notizen.')
  expect(again).not.toBe(first)
  expect(again).toEqual(first)
})
