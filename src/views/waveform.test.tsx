// Checks the drawing of how loud a recording is.
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { renderPage } from './render-page.ts'
import { Waveform } from './waveform.tsx'

const drawn = (levels: readonly number[]) => load(renderPage(<Waveform levels={levels} />))('svg.waveform')

test('each part is one step of its height, and silence is still seen', () => {
  expect(drawn([31, 16, 0]).find('path').attr('d')).toBe('M0 32V0h1V15h1V30h1V32z')
  expect(drawn([31, 16, 0]).attr('viewBox')).toBe('0 0 3 32')
})

test('it is hidden from those who cannot see it', () => {
  expect(drawn([5]).attr('aria-hidden')).toBe('true')
})

test('a level above the highest does not leave the drawing', () => {
  expect(drawn([99]).find('path').attr('d')).toContain('V0h1')
})

test('nothing is drawn without levels', () => {
  expect(drawn([])).toHaveLength(0)
})
