// Checks where a description is parted.
import { expect, test } from 'vitest'
import { splitLead } from './split-lead.ts'

test('the lead is the first two sentences', () => {
  expect(splitLead('Eins ist da. Zwei fragt nach? Drei geht. Vier bleibt.', 'de')).toEqual({
    lead: 'Eins ist da. Zwei fragt nach?',
    rest: 'Drei geht. Vier bleibt.',
  })
})

test('a short text is all lead', () => {
  expect(splitLead('Nur ein Satz.', 'de')).toEqual({ lead: 'Nur ein Satz.', rest: '' })
})
