// Adding to a registry without touching what editors have written.
import { expect, test } from 'vitest'
import { addEntries } from './add-entries.ts'
import { parsePeople } from './parse-people.ts'

const file = 'episodes/people.yaml'
const added = new Map([['nora-neu', { name: 'Nora: Neu', role: 'Leiterin' }]])
const add = (text: string, entries: ReadonlyMap<string, Readonly<Record<string, unknown>>> = added) =>
  addEntries({ file, text }, entries, parsePeople)

test('leaves every byte as it is and adds at the end', () => {
  const text =
    '# Team\nb-b:   { name: "B B" } # zwei\r\n\na-a:\n  name: A A\n  role: >-\n    lang\n    und länger'
  expect(add(text)).toBe(`${text}\r\nnora-neu:\r\n  name: "Nora: Neu"\r\n  role: Leiterin\r\n`)
  expect(add('')).toBe('nora-neu:\n  name: "Nora: Neu"\n  role: Leiterin\n')
})

test('adds to entries in braces and to indented ones, too, and keeps comments and order', () => {
  for (const text of [
    '{ b-b: { name: B B }, a-a: { name: A A } }\n',
    ' # Team\n b-b: { name: B B } # zwei\n',
  ]) {
    const whole = add(text)
    expect([...(parsePeople({ file, text: whole ?? '' }).value?.keys() ?? [])]).toEqual(
      text.startsWith('{') ? ['b-b', 'a-a', 'nora-neu'] : ['b-b', 'nora-neu'],
    )
    if (text.includes('#')) expect(whole).toMatch(/# Team[\s\S]*# zwei/)
  }
})

test('adds nothing that the registry refuses', () => {
  expect(add('a-a: { name: A A }\n', new Map([['nora-neu', { role: 'Leiterin' }]]))).toBeUndefined()
  expect(add('a-a: { name: A A }\n', new Map([['Nora Neu', { name: 'Nora Neu' }]]))).toBeUndefined()
})
