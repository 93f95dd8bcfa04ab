// Checks that whatever is stored on a device gives settings.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSettings, usualSettings } from './reading-settings.ts'

test('settings come back as they were stored', () => {
  const settings = { text: 'larger', lines: 'wide', follow: false } as const
  expect(parseSettings(JSON.stringify(settings))).toEqual(settings)
})

test.each([null, '', '{', 'null', '7', '[]', '{"text":"huge","lines":3,"follow":"yes"}'])(
  '%s is as usual',
  (stored) => {
    expect(parseSettings(stored)).toEqual(usualSettings)
  },
)

test('no text on the device breaks the page', () => {
  fc.assert(
    fc.property(fc.json(), (stored) => {
      const { text, lines, follow } = parseSettings(stored)
      expect(['normal', 'large', 'larger']).toContain(text)
      expect(['normal', 'wide']).toContain(lines)
      expect(typeof follow).toBe('boolean')
    }),
  )
})
