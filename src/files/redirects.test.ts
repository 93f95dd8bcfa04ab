// Checks the lines that hosts of static sites read.
import { expect, test } from 'vitest'
import { redirects } from './redirects.ts'

const root = { baseUrl: 'https://sendung.example/', basePath: '' }
const below = { baseUrl: 'https://sendung.example/podcast/', basePath: '/podcast' }
const moved = [
  { from: '/folgen/alt/', to: '/folgen/neu/' },
  { from: '/folgen/über/', to: '/folgen/neu/' },
]

test('each move is a line, for good', () => {
  expect(redirects(root, moved)).toBe('/folgen/alt/ /folgen/neu/ 301\n/folgen/%C3%BCber/ /folgen/neu/ 301\n')
})

test('addresses are those of the host, not of the site', () => {
  expect(redirects(below, moved.slice(0, 1))).toBe('/podcast/folgen/alt/ /podcast/folgen/neu/ 301\n')
})

test('there is no file where nothing has moved', () => {
  expect(redirects(root, [])).toBeUndefined()
})
