// German names for the kinds of values that YAML knows.

/** `whole` is a number without fraction, `group` is a set of keys with their values. */
export type ValueKind = 'text' | 'whole' | 'number' | 'yesNo' | 'list' | 'group'

export const expectedKindsDe: Readonly<Record<ValueKind, string>> = {
  text: 'einen Text',
  whole: 'eine ganze Zahl',
  number: 'eine Zahl',
  yesNo: 'true (ja) oder false (nein)',
  list: 'eine Liste',
  group: 'eine Gruppe von Angaben',
}

export const foundKindsDe: Readonly<Record<ValueKind, string>> = {
  text: 'ein Text',
  whole: 'eine Zahl',
  number: 'eine Zahl',
  yesNo: 'ein Ja oder Nein',
  list: 'eine Liste',
  group: 'eine Gruppe von Angaben',
}
