// Tests npm run check as an editor types it: on a show, and on a feed that was spoiled.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { type BuiltFolder, buildFolder } from '../testing/build-site.ts'
import type { FolderEntry } from '../testing/folder-of.ts'
import { projectDir } from './project-dir.ts'

interface Printed {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const environment = { ...process.env, SITE_URL: '', npm_lifecycle_event: '' }

/** Other work goes on meanwhile, such as that of a server the command asks. */
const check = (...words: readonly string[]): Promise<Printed> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...words], {
      cwd: projectDir,
      env: environment,
    })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (more: Buffer) => {
      stdout += more.toString()
    })
    child.stderr.on('data', (more: Buffer) => {
      stderr += more.toString()
    })
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })

const cues = 'WEBVTT\n\n00:00:00.000 --> 00:00:09.000\n<v Helene Host>Willkommen im Rathaus.\n'
const chapters = '["00:00 Begrüßung", "00:04 Die Sache", "00:07 Schluss"]'

/** A show that leaves nothing to be desired. */
const files = {
  'episodes/staffel-1/01-anfang.md': anEpisodeFile({ chapters }),
  'transcripts/staffel-1/02-mitte.vtt': cues,
}

let show: BuiltFolder
let feed = ''
/** Writes a file beside the show and gives its path. */
const written = async (name: string, entry: FolderEntry): Promise<string> => {
  await show.content.add({ [name]: entry })
  return join(show.content.path, name)
}

beforeAll(async () => {
  show = await buildFolder(await aShowFolder(files))
  feed = await show.read('feed.xml')
})

afterAll(() => show.content.remove())

describe('npm run check on a show', () => {
  test('that is in order says so and ends with 0', async () => {
    const { status, stdout, stderr } = await check('--content', show.content.path)
    expect(stdout).toBe('Testsendung (2 Folgen): nichts zu beanstanden.\n')
    expect([status, stderr]).toEqual([0, 'Die Website wird gebaut und geprüft …\n\n'])
  })

  test('with a mistake names file, line and what to write, and ends with 1', async () => {
    const name = 'episodes/staffel-1/01-anfang.md'
    await written(name, anEpisodeFile({ chapters, guests: '[gerda-gasst]' }))
    const { status, stdout } = await check('--content', show.content.path)
    await written(name, files[name])
    expect(stdout).toBe(`1 Problem im Inhalt. Es wurde nichts geschrieben.

episodes/staffel-1/01-anfang.md:9:10  guests
  „gerda-gasst“ steht nicht in people.yaml.
  Schreib zum Beispiel:  gerda-gast

${show.content.path}: 1 Fehler, 0 Hinweise.
`)
    expect(status).toBe(1)
  })
})

describe('npm run check on a feed', () => {
  const wrong = 'http://sendung.example/ä.mp3'
  const spoiled = () => feed.replace(/<enclosure url="[^"]+"/, `<enclosure url="${wrong}"`)
  const line = () => spoiled().slice(0, spoiled().indexOf(wrong)).split('\n').length

  test('prints JSON of one shape and nothing else', async () => {
    const path = await written('spoiled.xml', spoiled())
    const { status, stdout, stderr } = await check('--feed', path, '--json', '--lang', 'en')
    const value: unknown = JSON.parse(stdout)
    expect(value).toEqual({
      subject: expect.stringMatching(/spoiled\.xml$/),
      episodes: 2,
      errors: 1,
      advice: 0,
      entries: [
        {
          severity: 'error',
          rule: 'address-characters',
          file: expect.stringMatching(/spoiled\.xml$/),
          line: line(),
          column: 18,
          episode: 'Eine Mitte',
          field: null,
          message: expect.stringMatching(/^The address contains spaces/),
          correction: 'http://sendung.example/%C3%A4.mp3',
          why: 'Apple rejects it, and downloads fail depending on the app.',
          source: 'https://podcasters.apple.com/support/823-podcast-requirements',
        },
      ],
    })
    expect([status, stderr]).toEqual([1, ''])
  })

  test('annotates for GitHub, whatever stands in names and texts', async () => {
    const name = '50%, a:b.xml'
    const path = await written(name, feed.replace('Testredaktion', '100 % &amp;amp; &#10;::error::mehr'))
    const { status, stdout, stderr } = await check('--feed', path, '--github')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.slice(0, 1)).toEqual([
      expect.stringMatching(
        /^::warning file=[^:,]*50%25%2C a%3Ab\.xml,line=\d+,col=\d+,title=text-escaped::Hier steht „&amp;“: ein Zeichen/,
      ),
    ])
    expect(lines.filter((one) => one.startsWith('::'))).toHaveLength(1)
    expect(lines.at(-1)).toMatch(/50%25, a:b\.xml \(2 Folgen\): 0 Fehler, 1 Hinweis\.$/)
    expect([status, stderr]).toEqual([0, ''])
  })
})

test('npm run check on a feed that is not there gets a sentence', async () => {
  const { status, stdout, stderr } = await check('--feed', 'nirgends.xml')
  expect(stderr).toMatch(/^„\S*nirgends\.xml“ gibt es nicht oder lässt sich nicht lesen\.\n$/)
  expect([status, stdout]).toEqual([1, ''])
})
