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
    expect(stdout).toBe(`Fehler  episodes/staffel-1/01-anfang.md:9:10  guests
  „gerda-gasst“ steht nicht in people.yaml.
  Schreib zum Beispiel:  gerda-gast
  Das behebt nach Rückfrage: npm run check -- --fix

${show.content.path}: 1 Fehler, 0 Hinweise.
1 Stelle lässt sich nach Rückfrage beheben. Weiter geht es mit:  npm run check -- --fix
`)
    expect(status).toBe(1)
  })
})

describe('npm run check with advice and mistakes', () => {
  const name = 'episodes/staffel-1/01-anfang.md'
  const mistaken = anEpisodeFile(
    { chapters: '["0h 0m Begrüßung", "00:04 Die Sache", "00:07 Schluss"]' },
    'Siehe [dort](/folgen/mite/), [hier](#nirgends) und [sie](/personen/gerda-gast/).\n',
  )
  const second = 'episodes/staffel-1/02-mitte.md'
  const other = {
    date: '2021-11-23 09:00',
    guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d02',
    episode: '2',
    audio: '02-mitte.mp3',
    chapters: undefined,
  }
  const repaired = anEpisodeFile({ chapters }, 'Siehe [dort](/folgen/mitte/).\n')

  test('gives both in the order of the files, with what --fix does about each', async () => {
    await written(name, mistaken)
    await written(second, anEpisodeFile({ ...other, title: '"Folge 2: Eine Mitte"' }))
    const { status, stdout } = await check('--content', show.content.path, '--json')
    const value: { entries: { rule: string; line: number; fix: string | null }[] } = JSON.parse(stdout)
    expect(value.entries.map(({ rule, line, fix }) => [rule, line, fix])).toEqual([
      ['timecode-unreadable', 12, 'safe'],
      ['title-with-number', 2, 'ask'],
    ])
    expect(status).toBe(1)
  })

  test('annotates for GitHub what --fix does', async () => {
    const { stdout } = await check('--content', show.content.path, '--github')
    expect(stdout).toContain(
      '::error file=episodes/staffel-1/01-anfang.md,line=12,col=12,title=timecode-unreadable::„0h 0m“ ist keine Zeitangabe.%0A',
    )
    expect(stdout).toContain('%0ADas behebt: npm run check -- --fix\n')
  })

  test('repairs, checks again, and ends as what remains is', async () => {
    const { status, stdout } = await check('--content', show.content.path, '--fix')
    expect(stdout).toContain('1 Stelle in 1 Datei geändert.')
    expect(stdout).toContain('2 Änderungen warten auf Zustimmung.')
    expect(stdout).toContain('„/folgen/mite/“ führt ins Leere')
    expect(stdout).toContain('„#nirgends“ führt zum Anfang der Seite')
    expect(stdout).not.toContain('file-missing')
    expect(stdout).toMatch(/0 Fehler, 3 Hinweise\.\n2 Stellen lassen sich nach Rückfrage beheben\./)
    expect(status).toBe(0)
  })

  test('is silent once everything is repaired', async () => {
    await written(name, repaired)
    await written(second, anEpisodeFile({ ...other, title: 'Eine Mitte' }))
    const { status, stdout } = await check('--content', show.content.path)
    await written(name, files[name])
    expect([status, stdout]).toEqual([0, 'Testsendung (2 Folgen): nichts zu beanstanden.\n'])
  })

  test.each([
    [
      ['--fix', '--feed', 'a.xml'],
      '--fix ändert die Dateien dieses Projekts. Mit --feed und --url geht es nicht zusammen.',
    ],
    [['--yes'], '--yes gilt nur zusammen mit --fix.'],
    [['--dry-run'], '--dry-run gilt nur zusammen mit --fix.'],
  ])('%j gets a sentence', async (typed, sentence) => {
    const { status, stderr } = await check(...typed)
    expect([status, stderr.split('\n')[0]]).toEqual([1, sentence])
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
          fix: null,
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
