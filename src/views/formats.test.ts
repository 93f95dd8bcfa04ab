// Checks dates, lengths and sizes in both languages.
import { describe, expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { formatDate, formatDuration, formatLanguage, formatMoment, formatSize } from './formats.ts'

const german = aSite()
const english = aSite(aCatalog({ show: { language: 'en', timeZone: 'America/New_York' } }))
const halfPastElevenInLondon = Date.UTC(2021, 10, 22, 23, 30)

describe('a date', () => {
  test('is the day in the show’s time zone, not in the machine’s', () => {
    expect(formatDate(german, halfPastElevenInLondon)).toBe('23. November 2021')
    expect(formatDate(english, halfPastElevenInLondon)).toBe('November 22, 2021')
  })

  test('can be short', () => {
    expect(formatDate(german, halfPastElevenInLondon, 'medium')).toBe('23.11.2021')
  })
})

test('a moment is day and time in the show’s time zone', () => {
  expect(formatMoment(german, halfPastElevenInLondon)).toBe('23. November 2021 um 00:30')
  // Which space stands before AM and PM changes with the version of the language data.
  expect(formatMoment(english, halfPastElevenInLondon).replace(/\s/g, ' ')).toBe(
    'November 22, 2021 at 6:30 PM',
  )
})

describe('a length', () => {
  test.each([
    [45, '45\u00a0Sek.'],
    [59.4, '59\u00a0Sek.'],
    [59.6, '1\u00a0Min.'],
    [1984, '33\u00a0Min.'],
    [3570, '1\u00a0Std.'],
    [3600, '1\u00a0Std.'],
    [4320, '1\u00a0Std. 12\u00a0Min.'],
  ])('of %d seconds is %s', (seconds, text) => {
    expect(formatDuration(german, seconds)).toBe(text)
  })

  test('speaks English too', () => {
    expect(formatDuration(english, 4320)).toBe('1\u00a0hr 12\u00a0min')
  })
})

describe('a size', () => {
  test.each([
    [12_345, '12\u00a0kB'],
    [1_440_000, '1,4\u00a0MB'],
    [144_000_000, '144\u00a0MB'],
  ])('of %d bytes is %s', (bytes, text) => {
    expect(formatSize(german, bytes)).toBe(text)
  })
})

test('a language is named in the language of the page', () => {
  expect(formatLanguage(german, 'en')).toBe('Englisch')
  expect(formatLanguage(english, 'de-AT')).toBe('Austrian German')
})
