// Tests that edits change their places and nothing else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printEdits } from './print-edits.ts'
import { applyEdits, changedLines, type TextEdit } from './text-edit.ts'

const edit = (startOffset: number, before: string, after: string): TextEdit => ({
  file: 'episodes/a.md',
  startOffset,
  before,
  after,
})

describe('applying', () => {
  test('edits in any order change their places and nothing else', () => {
    expect(applyEdits('eins zwei drei', [edit(10, 'drei', '3'), edit(0, 'eins', 'EINS')])).toBe('EINS zwei 3')
  })

  test('an edit for another text is refused', () => {
    expect(applyEdits('eins zwei', [edit(0, 'zwei', '2')])).toBeUndefined()
    expect(applyEdits('eins', [edit(9, '', 'x')])).toBeUndefined()
  })

  test('two edits of one place are refused, two that touch are not', () => {
    expect(applyEdits('abcd', [edit(0, 'abc', 'x'), edit(2, 'cd', 'y')])).toBeUndefined()
    expect(applyEdits('abcd', [edit(0, 'ab', 'x'), edit(2, 'cd', 'y')])).toBe('xy')
  })

  test('whatever is edited and edited back is the same text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(9), fc.string(), (text, at, length, after) => {
        const startOffset = at % (text.length + 1)
        const before = text.slice(startOffset, startOffset + length)
        const there = applyEdits(text, [edit(startOffset, before, after)])
        expect(there).toBe(text.slice(0, startOffset) + after + text.slice(startOffset + before.length))
        expect(applyEdits(there ?? '', [edit(startOffset, after, before)])).toBe(text)
      }),
    )
  })
})

describe('changed lines', () => {
  test('all edits of a line are one run, whatever its line breaks', () => {
    const text = 'a: 1\r\nb: 2 2\r\nc: 3'
    expect(changedLines(text, [edit(9, '2', '4'), edit(11, '2', '5'), edit(17, '3', '6')])).toEqual([
      { line: 2, before: ['b: 2 2'], after: ['b: 4 5'] },
      { line: 3, before: ['c: 3'], after: ['c: 6'] },
    ])
  })

  test('a line that is added or taken away shows beside its neighbour', () => {
    expect(changedLines('a\nb\n', [edit(2, '', 'neu\n')])).toEqual([
      { line: 2, before: ['b'], after: ['neu', 'b'] },
    ])
    expect(changedLines('a\nb\n', [edit(0, 'a\n', '')])).toEqual([
      { line: 1, before: ['a', 'b'], after: ['b'] },
    ])
  })

  test('the diff shows what would steer a terminal by its number', () => {
    expect(printEdits('episodes/a.md', 'titel\u001b[2J', [edit(0, 'titel', 'Titel')])).toBe(
      'episodes/a.md:1\n  - titel\\u001B[2J\n  + Titel\\u001B[2J',
    )
  })
})
