// Tests what commands understand.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordsFor } from '../words/words-for.ts'
import { parseBaseUrl, readCommandArguments } from './command-arguments.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'

const saidAbout = (words: readonly string[], command: 'build' | 'release'): string => {
  try {
    readCommandArguments(words, {}, command)
  } catch (error) {
    return printRefusal(error, wordsFor('de'))
  }
  return 'understood'
}

const saidOf = (...words: readonly string[]): string => saidAbout(words, 'build')
const saidOfRelease = (...words: readonly string[]): string => saidAbout(words, 'release')

test('builds this project into _site where nothing is said', () => {
  expect(readCommandArguments([], {})).toEqual({
    contentDir: projectDir,
    outputDir: join(projectDir, '_site'),
    cacheDir: join(projectDir, '.cache'),
    baseUrl: undefined,
    isAdminWanted: false,
    isHelpWanted: false,
    accepted: [],
    isYesSaid: false,
  })
})

test('keeps drafts out of the folder that is uploaded: a preview has one of its own', () => {
  expect(readCommandArguments([], {}, 'dev').outputDir).toBe(join(projectDir, '.cache/preview'))
  expect(readCommandArguments([], {}, 'release').outputDir).toBe(join(projectDir, '_site'))
  expect(readCommandArguments(['--output', '/public'], {}, 'dev').outputDir).toBe('/public')
})

test('takes folders from where they were typed, and the address with its last slash', () => {
  const words = ['--content', 'show', '--output=public', '--base-url', 'https://a.example/sub']
  expect(readCommandArguments(words, {})).toMatchObject({
    contentDir: join(process.cwd(), 'show'),
    outputDir: join(process.cwd(), 'public'),
    baseUrl: 'https://a.example/sub/',
  })
  const environment = { npm_lifecycle_event: 'build', INIT_CWD: '/somewhere' }
  expect(readCommandArguments(words, environment).contentDir).toBe('/somewhere/show')
  expect(readCommandArguments(words, { INIT_CWD: '/somewhere' }).contentDir).toBe(join(process.cwd(), 'show'))
})

test('takes the address from SITE_URL unless a flag says another', () => {
  expect(readCommandArguments([], { SITE_URL: 'https://b.example' }).baseUrl).toBe('https://b.example/')
  expect(readCommandArguments([], { SITE_URL: '' }).baseUrl).toBeUndefined()
  const both = readCommandArguments(['--base-url', 'https://a.example'], { SITE_URL: 'https://b.example' })
  expect(both.baseUrl).toBe('https://a.example/')
})

test('says what to type instead of what it does not understand', () => {
  expect(saidOf('--outptu', 'x')).toMatchInlineSnapshot(`
    "„--outptu“ kennt dieser Befehl nicht.

      Schreib zum Beispiel:  --output"
  `)
  expect(saidOf('--frobnicate')).toMatchInlineSnapshot(`"„--frobnicate“ kennt dieser Befehl nicht."`)
  expect(saidOf('--output')).toMatchInlineSnapshot(`"Nach „--output“ fehlt der Wert."`)
  expect(saidOf('--content', '--output', 'x')).toMatchInlineSnapshot(`"Nach „--content“ fehlt der Wert."`)
  expect(saidOf('public')).toMatchInlineSnapshot(
    `"Mit „public“ kann dieser Befehl nichts anfangen. Jede Angabe beginnt mit --content, --output oder --base-url."`,
  )
  expect(saidOf('--base-url', 'podcast.example')).toMatchInlineSnapshot(`
    "„podcast.example“ ist keine Adresse für eine Website. Sie beginnt mit https:// und enthält weder ? noch # noch Zugangsdaten.

      Schreib zum Beispiel:  --base-url https://podcast.example/"
  `)
})

test('takes what a release takes for a release only', () => {
  const words = ['--accept', 'guid:staffel-1/02-mitte', '--yes', '--accept=feed']
  const accepted = ['guid:staffel-1/02-mitte', 'feed']
  expect(readCommandArguments(words, {}, 'release')).toMatchObject({ accepted, isYesSaid: true })
  const environment = { npm_lifecycle_event: 'release', INIT_CWD: '/somewhere' }
  const { contentDir } = readCommandArguments(['--content', 'show'], environment, 'release')
  expect(contentDir).toBe('/somewhere/show')
  expect(saidOf('--yes')).toBe('„--yes“ kennt dieser Befehl nicht.')
  expect(saidOfRelease('--acept', 'feed')).toMatchInlineSnapshot(`
    "„--acept“ kennt dieser Befehl nicht.

      Schreib zum Beispiel:  --accept"
  `)
  expect(saidOfRelease('--accept')).toMatchInlineSnapshot(`"Nach „--accept“ fehlt der Wert."`)
  expect(saidOfRelease('--accept', '--yes')).toMatchInlineSnapshot(`"Nach „--accept“ fehlt der Wert."`)
  expect(saidOfRelease('guid:staffel-1/02-mitte')).toMatchInlineSnapshot(
    `"Mit „guid:staffel-1/02-mitte“ kann dieser Befehl nichts anfangen. Jede Angabe beginnt mit --accept, --yes, --content, --output oder --base-url."`,
  )
})

test.each([
  'ftp://a.example/',
  'javascript:alert(1)',
  'https://a.example/?q',
  'https://a.example/#x',
  'https://user:secret@a.example/',
  'https://',
  '',
])('does not take %j for the address of a site', (typed) => {
  expect(() => parseBaseUrl(typed)).toThrow('bad-address')
})
