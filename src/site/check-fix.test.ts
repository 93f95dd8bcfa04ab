// Tests repairing as an editor sees it: what is asked, what is written, what stays.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { type Folder, type FolderEntry, folderOf } from '../testing/folder-of.ts'
import { wordsFor } from '../words/words-for.ts'
import { type FixSettings, fixContent } from './check-fix.ts'
import type { Asker } from './new-questions.ts'

const name = 'episodes/staffel-1/01-anfang.md'

/** Misspells an id, which asks, and a time, which is safe. */
const wrong = anEpisodeFile({ guests: '[gerda-gasst]', chapters: '["0h 0m Begrüßung", "00:05 Die Sache"]' })
const right = anEpisodeFile({ guests: '[gerda-gast]', chapters: '["00:00 Begrüßung", "00:05 Die Sache"]' })
const safeOnly = right.replace('gerda-gast', 'gerda-gasst')

const aFolder = async (entry: FolderEntry): Promise<Folder> => folderOf(await aShowFolder({ [name]: entry }))
const textIn = (folder: Folder): Promise<string> => readFile(join(folder.path, name), 'utf8')

/** Answers in order and remembers what was said; with nothing left to say, the person has left. */
const answering = (answers: readonly (string | undefined)[], meanwhile?: () => Promise<void>) => {
  const left = [...answers]
  const heard: string[] = []
  const asker: Asker = {
    ask: async (question) => {
      heard.push(question)
      await meanwhile?.()
      return left.shift()
    },
    say: (text) => heard.push(text),
    close: () => undefined,
  }
  return { asker, heard }
}

const fixed = async (
  folder: Folder,
  changes: Partial<FixSettings> = {},
  language = 'de',
): Promise<string> => {
  const said: string[] = []
  const settings: FixSettings = {
    contentDir: folder.path,
    cacheDir: join(folder.path, '.cache'),
    baseUrl: undefined,
    nowEpochMs: Date.UTC(2026, 0, 1),
    hasAnchor: () => undefined,
    isDryRun: false,
    isYesSaid: false,
    asker: undefined,
    say: (text) => said.push(text),
    ...changes,
  }
  await fixContent(settings, wordsFor(language))
  return said.join('\n')
}

describe('without anybody to ask', () => {
  test('what is safe is written, the rest is counted', async () => {
    const folder = await aFolder(wrong)
    expect(await fixed(folder)).toMatchInlineSnapshot(`
      "Das hat sich geändert:

      episodes/staffel-1/01-anfang.md:12
        - chapters: ["0h 0m Begrüßung", "00:05 Die Sache"]
        + chapters: ["00:00 Begrüßung", "00:05 Die Sache"]

      1 Stelle in 1 Datei geändert.

      1 Änderung wartet auf Zustimmung. In einem Terminal wird gefragt; --yes stimmt allen zu.
      "
    `)
    expect(await textIn(folder)).toBe(safeOnly)
  })

  test('a yes that was said before is a yes to everything', async () => {
    const folder = await aFolder(wrong)
    expect(await fixed(folder, { isYesSaid: true })).toContain('2 Stellen in 1 Datei geändert.')
    expect(await textIn(folder)).toBe(right)
  })

  test('a dry run shows everything and writes nothing', async () => {
    const folder = await aFolder(wrong)
    expect(await fixed(folder, { isDryRun: true })).toMatchInlineSnapshot(`
      "Das würde sich ändern:

      episodes/staffel-1/01-anfang.md:12
        - chapters: ["0h 0m Begrüßung", "00:05 Die Sache"]
        + chapters: ["00:00 Begrüßung", "00:05 Die Sache"]

      Es wurde nichts geschrieben.
      "
    `)
    expect(await textIn(folder)).toBe(wrong)
  })

  test('a show without mistakes is left alone', async () => {
    const folder = await aFolder(right)
    expect(await fixed(folder)).toBe('Es gibt nichts, was sich von selbst beheben ließe.\n')
    expect(await textIn(folder)).toBe(right)
  })

  test('an English show hears English', async () => {
    const folder = await aFolder(wrong)
    expect(await fixed(folder, {}, 'en')).toContain('1 change waits for a yes.')
  })
})

describe('with somebody to ask', () => {
  test('each repair is shown with its lines, and made after a yes', async () => {
    const folder = await aFolder(wrong)
    const { asker, heard } = answering(['vielleicht', 'j'])
    await fixed(folder, { asker })
    expect(heard.join('\n')).toMatchInlineSnapshot(`
      "
      Fehler  episodes/staffel-1/01-anfang.md:9:10  guests
        „gerda-gasst“ steht nicht in people.yaml.
        Schreib zum Beispiel:  gerda-gast

      episodes/staffel-1/01-anfang.md:9
        - guests: [gerda-gasst]
        + guests: [gerda-gast]
      So ändern? [j]a, [n]ein, [alle], [abbrechen]
      Gemeint ist j, n, alle oder abbrechen.
      So ändern? [j]a, [n]ein, [alle], [abbrechen]"
    `)
    expect(await textIn(folder)).toBe(right)
  })

  test('a no leaves its place and is not asked again', async () => {
    const folder = await aFolder(wrong)
    const { asker, heard } = answering(['n'])
    await fixed(folder, { asker })
    expect(heard.filter((text) => text.startsWith('So ändern?'))).toHaveLength(1)
    expect(await textIn(folder)).toBe(safeOnly)
  })

  const many = anEpisodeFile({ guests: '[gerda-gasst]', places: '[wolfsbur]', topics: '[beteiligun]' })

  test('all and quit end the questions', async () => {
    const folder = await aFolder(many)
    await fixed(folder, { asker: answering(['n', 'alle']).asker })
    expect(await textIn(folder)).toBe(
      many.replace('wolfsbur]', 'wolfsburg]').replace('beteiligun]', 'beteiligung]'),
    )
    const other = await aFolder(many)
    await fixed(other, { asker: answering(['j', 'abbrechen']).asker })
    expect(await textIn(other)).toBe(many.replace('gasst', 'gast'))
  })

  test('who leaves has changed nothing', async () => {
    const folder = await aFolder(many)
    expect(await fixed(folder, { asker: answering(['j']).asker })).toContain('Abgebrochen.')
    expect(await textIn(folder)).toBe(many)
  })

  test('a file that changes meanwhile keeps what was written into it', async () => {
    const folder = await aFolder(wrong)
    const changed = wrong.replace('Ein Anfang', 'Ein neuer Anfang')
    const { asker } = answering(['j'], () => writeFile(join(folder.path, name), changed))
    await expect(fixed(folder, { asker })).rejects.toMatchObject({
      code: 'edit-outdated',
      facts: { file: name },
    })
    expect(await textIn(folder)).toBe(changed)
  })
})

test('byte order marks and Windows line breaks stay', async () => {
  const asWindows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
  const folder = await aFolder(asWindows(wrong))
  await fixed(folder, { isYesSaid: true })
  expect(await textIn(folder)).toBe(asWindows(right))
})

test('what one mistake has hidden is found and repaired in the same go', async () => {
  const folder = await aFolder(
    anEpisodeFile({ title: 'Was: nun', guests: '[gerda-gast, gerda-gast]', type: 'Full' }),
  )
  await fixed(folder, { isYesSaid: true })
  expect(await textIn(folder)).toBe(
    anEpisodeFile({ title: '"Was: nun"', guests: '[gerda-gast]', type: 'full' }),
  )
})

test('names that a program has heard wrong are asked about, never changed by themselves', async () => {
  const transcript = 'transcripts/staffel-1/01-anfang.vtt'
  const cues = 'WEBVTT\n\n00:00:00.000 --> 00:00:09.000\n<v Helene Host>Willkommen in Wolfsbruch.\n'
  const glossary = 'wolfsburg-stadt: { name: Wolfsburg, heardAs: [Wolfsbruch] }\n'
  const files = { [transcript]: cues, 'episodes/glossary.yaml': glossary }
  const folder = await folderOf(await aShowFolder(files))
  const read = (): Promise<string> => readFile(join(folder.path, transcript), 'utf8')
  expect(await fixed(folder)).toContain('1 Änderung wartet auf Zustimmung.')
  expect(await read()).toBe(cues)
  await fixed(folder, { asker: answering(['j']).asker })
  expect(await read()).toBe(cues.replace('Wolfsbruch', 'Wolfsburg'))
})
