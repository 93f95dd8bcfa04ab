// Forms go into the glossary without another byte of it changing.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addHeardAs } from './add-heard-as.ts'
import { parseGlossary } from './parse-glossary.ts'
import { applyEdits } from './text-edit.ts'

const file = 'episodes/glossary.yaml'

const added = (text: string, form: string, id = 'ulm'): string | undefined => {
  const edit = addHeardAs(file, text, id, form)
  return edit && applyEdits(text, [edit])
}

test.each([
  [
    'a list in brackets',
    'ulm:\n  name: Ulm\n  heardAs: [Olm] # so\n',
    'ulm:\n  name: Ulm\n  heardAs: [Olm, Ülm] # so\n',
  ],
  ['an empty list', 'ulm:\n  heardAs: []\n  name: Ulm\n', 'ulm:\n  heardAs: [Ülm]\n  name: Ulm\n'],
  [
    'a list of lines',
    'ulm:\n  name: Ulm\n  heardAs:\n    - Olm # so\n# Ende\n',
    'ulm:\n  name: Ulm\n  heardAs:\n    - Olm # so\n    - Ülm\n# Ende\n',
  ],
  [
    'no list',
    'ulm:\n  name: Ulm # so\n  kind: place\n',
    'ulm:\n  name: Ulm # so\n  heardAs: [Ülm]\n  kind: place\n',
  ],
  [
    'no list, at the end without a line break',
    'ulm:\n  name: "Ulm"',
    'ulm:\n  name: "Ulm"\n  heardAs: [Ülm]',
  ],
  ['braces', 'ulm: { name: Ulm }\n', 'ulm: { name: Ulm, heardAs: [Ülm] }\n'],
  ['lines of Windows', 'ulm:\r\n  name: Ulm\r\n', 'ulm:\r\n  name: Ulm\r\n  heardAs: [Ülm]\r\n'],
])('adds a form to an entry with %s', (_, before, after) => {
  expect(added(before, 'Ülm')).toBe(after)
})

test('any form is read as it was given, beside those that are there', () => {
  const texts = [
    'a: { name: A }\nulm: { name: Ulm, heardAs: [Olmen] }\n',
    'ulm:\n  name: Ulm\n  heardAs:\n  - Olmen\nz: { name: Z }\n',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.string({ minLength: 1, maxLength: 20 }), (text, tail) => {
      const form = `Xyz${tail}`.trim()
      const { value } = parseGlossary({ file, text: added(text, form) ?? '' })
      if (value !== undefined) expect(value.get('ulm')?.heardAs).toEqual(['Olmen', form])
    }),
  )
  expect(added('ulm: Ulm\n', 'Ülm')).toBeUndefined()
  expect(added('ulm: { name: Ulm, heardAs: }\n', 'Ülm')).toBeUndefined()
})
