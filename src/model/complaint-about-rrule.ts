// Complains about recurrence rules that nobody can follow.
import type { Complaint } from './complaint.ts'
import { excerpt } from './excerpt.ts'

const FREQUENCY = /^(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/
const DAY = '(?:SU|MO|TU|WE|TH|FR|SA)'
const listOf = (entry: string): RegExp => new RegExp(`^${entry}(?:,${entry})*$`)

/** The parts of a rule that a schedule of episodes may need, with the values they take. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: FREQUENCY,
  INTERVAL: /^[1-9]\d{0,3}$/,
  COUNT: /^[1-9]\d{0,4}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$|^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3})?Z)?$/,
  BYDAY: listOf(`(?:[+-]?[1-5])?${DAY}`),
  BYMONTHDAY: listOf('-?(?:[1-9]|[12]\\d|3[01])'),
  BYMONTH: listOf('(?:[1-9]|1[0-2])'),
  BYWEEKNO: listOf('-?(?:[1-9]|[1-4]\\d|5[0-3])'),
  BYYEARDAY: listOf('-?[1-9]\\d{0,2}'),
  BYSETPOS: listOf('-?[1-9]\\d{0,2}'),
  BYHOUR: listOf('(?:1?\\d|2[0-3])'),
  BYMINUTE: listOf('[1-5]?\\d'),
  WKST: new RegExp(`^${DAY}$`),
}

/**
 * Takes a recurrence rule, see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10; complains about the first part that is
 * none, about parts that stand twice or exclude each other, and about a rule without `FREQ`.
 */
export const complaintAboutRrule = (value: string): Complaint | undefined => {
  const unfit = (part: string): Complaint => ({ code: 'rrule-unfit', facts: { part: excerpt(part) } })
  const seen = new Set<string>()
  for (const part of value.split(';')) {
    const [, name = '', said = ''] = /^([A-Z]+)=(.+)$/s.exec(part) ?? []
    const pattern = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined
    if (pattern?.test(said) !== true || seen.has(name)) return unfit(part)
    seen.add(name)
  }
  if (!seen.has('FREQ')) return unfit(value)
  return seen.has('COUNT') && seen.has('UNTIL') ? unfit('COUNT + UNTIL') : undefined
}
