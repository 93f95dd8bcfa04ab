// Which words are replaced before a sentence is spoken, and which are left alone.
import { expect, test } from 'vitest'
import { sayAs } from './say-as.ts'

test('prefers the longer entry', () => {
  const table = new Map([
    ['Kommune', 'Komune'],
    ['Kommune 360°', 'Komune dreihundertsechzig Grad'],
  ])
  expect(sayAs('Kommune 360° ist keine Kommune.', table)).toBe(
    'Komune dreihundertsechzig Grad ist keine Komune.',
  )
})

test('replaces whole words only, also next to umlauts and digits', () => {
  const table = new Map([
    ['Blog', 'Blogg'],
    ['1. März', 'ersten März'],
  ])
  expect(sayAs('Blogübersicht, Blog; am 21. März', table)).toBe('Blogübersicht, Blogg; am 21. März')
})

test('does not look at a replacement again', () => {
  const table = new Map([
    ['A', 'B'],
    ['B', 'A'],
  ])
  expect(sayAs('A B', table)).toBe('B A')
})

test('takes entries literally', () => {
  expect(
    sayAs(
      'e. V. (radio.at) radioXat',
      new Map([
        ['radio.at', 'Radio'],
        ['(', 'auf'],
      ]),
    ),
  ).toContain('radioXat')
})

test('keeps phoneme codes of the speech program out of the text, but not out of the table', () => {
  expect(sayAs('[[aaa]] Fest', new Map([['Fest', "[[f'Est]]"]]))).toBe("  aaa   [[f'Est]]")
})
