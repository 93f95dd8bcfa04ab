// Tests what moment a written date is.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctedDate } from './corrected-date.ts'
import { parseDate } from './parse-date.ts'

const berlin = (text: string) => {
  const { value } = parseDate(text, 'Europe/Berlin')
  return value === undefined ? undefined : new Date(value).toISOString()
}

describe('a date', () => {
  test.each([
    ['2021-11-23 09:00', '2021-11-23T08:00:00.000Z'],
    ['2021-07-23 09:00', '2021-07-23T07:00:00.000Z'],
    ['2021-11-23T09:00', '2021-11-23T08:00:00.000Z'],
    ['2021-11-23 09:00:30', '2021-11-23T08:00:30.000Z'],
    ['2021-11-23', '2021-11-23T05:00:00.000Z'],
    ['2021-11-23T09:00Z', '2021-11-23T09:00:00.000Z'],
    ['2021-11-23 09:00:30.5 +0530', '2021-11-23T03:30:30.000Z'],
    ['2021-11-23T09:00-08:00', '2021-11-23T17:00:00.000Z'],
    [' 2024-02-29 ', '2024-02-29T05:00:00.000Z'],
    ['2024-10-27T02:30+02:00', '2024-10-27T00:30:00.000Z'],
    ['2024-10-27T02:30+01:00', '2024-10-27T01:30:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(berlin(text)).toBe(instant)
  })

  test('is in the time zone of the show', () => {
    expect(parseDate('2021-11-23 09:00', 'Asia/Kolkata').value).toBe(Date.UTC(2021, 10, 23, 3, 30))
  })

  test.each([
    '2023-02-29',
    '2021-04-31',
    '2021-11-23 24:00',
    '2021-11-23 09:60',
    '2021-11-23 09:00:60',
    '1989-12-31',
    '',
  ])('%j is none', (text) => {
    expect(berlin(text)).toBeUndefined()
  })

  test('comes back from its written form in UTC', () => {
    const instants = fc.date({
      min: new Date('1990-01-01T00:00Z'),
      max: new Date('2100-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (instant) => {
        const written = `${instant.toISOString().slice(0, 19)}Z`
        expect(parseDate(written, 'Europe/Berlin').value).toBe(Math.floor(instant.getTime() / 1000) * 1000)
      }),
    )
  })

  test('that is refused because clocks change is accepted in each of the forms that are offered', () => {
    for (const text of ['2024-03-31 02:30', '2024-10-27 02:30:15']) {
      const { complaint } = parseDate(text, 'Europe/Berlin')
      if (complaint?.code !== 'date-skipped' && complaint?.code !== 'date-ambiguous') throw new Error(text)
      expect(berlin(complaint.facts.first)).toBeDefined()
      expect(berlin(complaint.facts.second)).toBeDefined()
      expect(berlin(complaint.facts.first)).not.toBe(berlin(complaint.facts.second))
    }
  })

  test('never throws, whatever is written', () => {
    const parts = fc.constantFrom(
      '2021',
      '-',
      '11',
      '.',
      ' ',
      ':',
      '00',
      'T',
      'Z',
      '+',
      'Uhr',
      'März',
      '99',
      '\n',
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => parseDate(text, 'Europe/Berlin') !== undefined),
      { numRuns: 2000 },
    )
  })
})

describe('a date in another form', () => {
  test.each([
    ['23.11.2021', '2021-11-23'],
    ['3. 1. 2021', '2021-01-03'],
    ['23.11.2021 9:00', '2021-11-23 09:00'],
    ['23.11.2021, 09.30 Uhr', '2021-11-23 09:30'],
    ['23. November 2021 um 9:00 Uhr', '2021-11-23 09:00'],
    ['1. März 2022', '2022-03-01'],
    ['23 Nov 2021', '2021-11-23'],
    ['2021/11/23', '2021-11-23'],
    ['2021-1-3', '2021-01-03'],
    ['2021-11-23 9:00', '2021-11-23 09:00'],
  ])('%s is offered as %s', (text, date) => {
    expect(correctedDate(text)).toBe(date)
    expect(parseDate(date, 'Europe/Berlin').value).toBeDefined()
  })

  test.each(['heute', '11/23/2021', '23.11.21', '23. Brumaire 2021'])('%s stays a riddle', (text) => {
    expect(correctedDate(text)).toBeUndefined()
  })
})
