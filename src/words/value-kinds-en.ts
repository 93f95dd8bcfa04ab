// English names for the kinds of values that YAML knows.
import type { ValueKind } from './value-kinds-de.ts'

export const expectedKindsEn: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  whole: 'a whole number',
  number: 'a number',
  yesNo: 'true (yes) or false (no)',
  list: 'a list',
  group: 'a group of keys',
}

export const foundKindsEn: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  whole: 'a number',
  number: 'a number',
  yesNo: 'a yes or no',
  list: 'a list',
  group: 'a group of keys',
}
