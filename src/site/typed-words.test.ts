// How every command understands its words.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordsFor } from '../words/words-for.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'
import { readWords } from './typed-words.ts'

const options = {
  title: { type: 'string' },
  guest: { type: 'string', multiple: true },
  content: { type: 'string' },
  lang: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const rules = { commands: ['try'], options }

const read = (...words: readonly string[]) => readWords(words, {}, rules)

const refusal = (...words: readonly string[]): string => {
  try {
    return JSON.stringify(read(...words))
  } catch (error) {
    return printRefusal(error, wordsFor('en')).replaceAll(/\s+/g, ' ')
  }
}

test('tells flags, their values and other words apart', () => {
  const typed = read('a.wav', '--guest', 'Anna', '--yes', '--guest=Bea; C', '--', '-x.wav')
  expect(typed.others).toEqual(['a.wav', '-x.wav'])
  expect(typed.texts('guest')).toEqual(['Anna', 'Bea; C'])
  expect([typed.text('title'), typed.isSaid('yes'), typed.isSaid('help')]).toEqual([undefined, true, false])
  expect(read('-h').isSaid('help')).toBe(true)
})

test('the last of several values counts, and a dash behind an equals sign is meant', () => {
  expect(read('--title', 'A', '--title', 'B').text('title')).toBe('B')
  expect(read('--title=-10 Grad').text('title')).toBe('-10 Grad')
})

test('a flag that does not exist gets the nearest, one without its value is named', () => {
  expect(refusal('--titel', 'x')).toContain('--title')
  expect(refusal('-x')).toContain('-x')
  for (const words of [['--title'], ['--title', '--yes'], ['--title', '-x'], ['--title='], ['--title', ' ']])
    expect(() => read(...words).text('title')).toThrow(/^flag-without-value .*--title/)
  expect(() => readWords(['--yes'], {}, { ...rules, allowed: ['title'] })).toThrow(/^unknown-flag/)
})

test('a word may be a value although it begins with a dash, where the command says so', () => {
  const times = { ...rules, isValue: (word: string) => /^-\d/.test(word) }
  expect(readWords(['--title', '-0:12'], {}, times).text('title')).toBe('-0:12')
  expect(() => readWords(['--title', '-x'], {}, times)).toThrow(/^flag-without-value/)
})

test('a command that takes flags only takes another word for one', () => {
  const flagsOnly = { ...rules, isFlagsOnly: true } as const
  expect(() => readWords(['help'], {}, flagsOnly)).toThrow(/unknown-flag .*"found":"help".*--help/)
})

test('paths start where they were typed, and only for the command itself', () => {
  const inFolder = (command: string) =>
    readWords(['--content', 'show'], { npm_lifecycle_event: command, INIT_CWD: '/typed/here' }, rules)
  expect(inFolder('try').contentDir).toBe(join('/typed/here', 'show'))
  expect(inFolder('try').path('a.wav')).toBe(join('/typed/here', 'a.wav'))
  expect(inFolder('other').contentDir).toBe(join(process.cwd(), 'show'))
  expect(read().contentDir).toBe(projectDir)
})

test('there are two languages', () => {
  expect(read('--lang', 'en-GB').language).toBe('en-GB')
  expect(read().language).toBeUndefined()
  expect(refusal('--lang', 'fr')).toContain('fr')
})
