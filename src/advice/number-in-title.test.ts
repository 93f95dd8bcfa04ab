// Tests which numbers in a title are those of the episode.
import { expect, test } from 'vitest'
import { numberInTitle } from './number-in-title.ts'

test.each([
  ['Folge 3: Wolfsburg', 'Wolfsburg'],
  ['Episode 12 – Wolfsburg', 'Wolfsburg'],
  ['#3 Wolfsburg', 'Wolfsburg'],
  ['S2E3 Wolfsburg', 'Wolfsburg'],
  ['[S02 E03] Wolfsburg', 'Wolfsburg'],
  ['Staffel 2, Folge 3: Wolfsburg', 'Wolfsburg'],
  ['3. Wolfsburg', 'Wolfsburg'],
  ['3: Wolfsburg', 'Wolfsburg'],
  ['Wolfsburg (Folge 3)', 'Wolfsburg'],
  ['Wolfsburg | #3', 'Wolfsburg'],
  ['Folge 3', ''],
])('„%s“ is without its number „%s“', (title, without) => {
  expect(numberInTitle(title, 3)?.without).toBe(without)
})

test.each([
  '2024: Was war',
  'Rückblick auf 2024',
  'Agenda #2030',
  '9 von 10 Kommunen',
  '10 Jahre danach',
  '24. Mai: der Tag danach',
  '#1 der Charts',
  'Folge 3 Grundsätzen',
  'Teil 2: Wie es weiterging',
  'Stuttgart 21 – die Bürgerbeteiligung',
  'Wolfsburg, S21 und die Folgen',
])('„%s“ says no number of an episode', (title) => {
  expect(numberInTitle(title, 3)).toBeUndefined()
})
