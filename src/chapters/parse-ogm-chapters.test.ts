// That chapter text as mkvtoolnix and others write it for OGM gives its chapters, and says what cannot be used.
import { expect, test } from 'vitest'
import { parseChapterFile } from './parse-chapter-file.ts'

const source = { file: 'episodes/staffel-1/02-beteiligung.chapters.txt' }
const parsed = (...lines: readonly string[]) => parseChapterFile(lines.join('\n'), source)
const chapters = (...lines: readonly string[]) =>
  parsed(...lines).value?.chapters.map(({ startSeconds, title, url }) =>
    [startSeconds, title, url ?? []].flat(),
  )
const said = (...lines: readonly string[]) =>
  parsed(...lines).problems.map(({ code, line, facts }) => [code, line, facts])

test('each chapter has a line for its time and one for its name', () => {
  expect(
    chapters(
      'CHAPTER01=00:00:00.000',
      'CHAPTER01NAME=Begrüßung',
      'CHAPTER02=00:01:10.500',
      'CHAPTER02NAME=Teil 2: a=b',
      'CHAPTER002URL=https://example.org/a?b=1',
    ),
  ).toEqual([
    [0, 'Begrüßung'],
    [70.5, 'Teil 2: a=b', 'https://example.org/a?b=1'],
  ])
})

test('small letters, blank lines, Windows line ends, and names after all times do no harm', () => {
  expect(
    chapters(
      '',
      'Chapter1=00:00:00.000\r',
      'CHAPTER2 = 00:00:30.000',
      'chapter1name=Eins',
      'CHAPTER2NAME=Zwei',
    ),
  ).toEqual([
    [0, 'Eins'],
    [30, 'Zwei'],
  ])
})

test('a time without a name and a name without a time are said where they stand', () => {
  expect(said('CHAPTER01=00:00:00.000', 'CHAPTER02NAME=Zwei')).toEqual([
    ['chapter-title-missing', 1, { start: '00:00:00', write: 'CHAPTER01=00:00:00.000\nCHAPTER01NAME=…' }],
    [
      'chapter-start-missing',
      2,
      { key: 'CHAPTER02', title: 'Zwei', write: 'CHAPTER02=00:01:10.500\nCHAPTER02NAME=Zwei' },
    ],
  ])
})

test('times that are none, lines of something else, and what is said twice', () => {
  const good = ['CHAPTER01=00:00:00.000', 'CHAPTER01NAME=Eins']
  expect(said(...good, 'CHAPTER02=bald', 'CHAPTER02NAME=Zwei').map(([code, line]) => [code, line])).toEqual([
    ['timecode-unreadable', 3],
  ])
  expect(said(...good, 'Nachwort', 'CHAPTER01NAME=Noch einmal').map(([code, line]) => [code, line])).toEqual([
    ['chapter-line-stray', 3],
    ['chapter-line-stray', 4],
  ])
})
