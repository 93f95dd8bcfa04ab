// Edits the show in the editors' page, in a real browser, and reads with our own parsers what it has written.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseEpisode } from '../model/parse-episode.ts'
import { parsePeople } from '../model/parse-people.ts'
import type { Problem } from '../model/problem.ts'
import { buildSite } from '../site/build-site.ts'
import { projectDir } from '../site/project-dir.ts'
import { fillShowFolder, readShowFile, textsOf } from './fill-show-folder.ts'
import { type Folder, folderOf } from './folder-of.ts'
import { visitSite } from './visit-site.ts'

let site = ''
let folder: Folder | undefined
const texts = textsOf(projectDir)

// Before the visit begins, which serves what is built here.
beforeAll(async () => {
  folder = await folderOf({})
  site = join(folder.path, '_site')
  await buildSite({
    contentDir: projectDir,
    outputDir: site,
    cacheDir: join(projectDir, '.cache'),
    baseUrl: undefined,
    nowEpochMs: Date.UTC(2030, 0, 1),
    isPreview: true,
  })
})

afterAll(() => folder?.remove())

const { origin, on } = visitSite(() => site)

/** Opens an address of the editors' page with the show's files in a folder; gives every request that left the site. */
const edit = async (address: string, visit: (page: Page) => Promise<void>): Promise<readonly string[]> => {
  const elsewhere: string[] = []
  await on(
    '/impressum/',
    async (page) => {
      page.on('request', (request) => {
        if (!request.url().startsWith(origin()) && /^(?:https?|wss?):/.test(request.url()))
          elsewhere.push(request.url())
      })
      await fillShowFolder(page, texts)
      await page.goto(`${origin()}/admin/#${address}`)
      await page.getByRole('button', { name: 'Mit lokalem Repository arbeiten' }).click()
      await visit(page)
    },
    // The form leaves out what is not on the screen.
    { locale: 'de-DE', timezoneId: 'America/New_York', viewport: { width: 1440, height: 6000 } },
  )
  return elsewhere
}

const errorsIn = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'error')

const episodeIn = (text: string | undefined, file: string) => {
  const { value, problems } = parseEpisode(
    { file, text: text ?? '' },
    { timeZone: 'Europe/Berlin', mintGuid: () => 'none' },
  )
  expect(errorsIn(problems)).toEqual([])
  return value?.episode
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first()
const save = (page: Page) => page.getByRole('button', { name: 'Speichern' }).click()
const second = 'episodes/staffel-1/02-echte-beteiligung.md'

test('an episode shows in a German form; with another title saved, everything else in its file is the same', async () => {
  const elsewhere = await edit('/collections/staffel-1/entries/02-echte-beteiligung', async (page) => {
    await field(page, 'Titel').waitFor()
    expect(await field(page, 'Titel').inputValue()).toBe('Echte Beteiligung? Wie macht man das?')
    expect(await field(page, 'Nummer der Folge').inputValue()).toBe('02')
    expect(await page.locator('input[type=datetime-local]').first().inputValue()).toBe('2021-11-23T09:00')
    const form = await page.locator('body').innerText()
    for (const label of [
      'Zusammenfassung',
      'Gäste',
      'Moderation',
      'Orte',
      'Themen',
      'Notizen zur Folge',
      'Kapitel',
    ])
      expect(form).toContain(label)
    expect(form).toContain('Ein oder zwei Sätze für Listen, Suchmaschinen und Apps.')
    await field(page, 'Titel').fill('Neu: wirklich?')
    await save(page)
    await expect.poll(() => readShowFile(page, second)).toContain('Neu: wirklich?')
    const written = await readShowFile(page, second)
    const before = texts[second]
    expect(written).toBe(before?.replace(/^title: .*$/m, 'title: "Neu: wirklich?"'))
    expect(episodeIn(written, second)).toEqual({ ...episodeIn(before, second), title: 'Neu: wirklich?' })
  })
  expect(elsewhere).toEqual([])
})

test('a new episode gets a name with its number, an identifier of its own, and is accepted', async () => {
  await edit('/collections/staffel-3/new', async (page) => {
    await field(page, 'Titel').fill('Mut im Bürgerbüro')
    await field(page, 'Nummer der Folge').fill('04')
    await field(page, 'Zusammenfassung').fill('Wer traut sich?')
    const recording = page.locator('[data-key-path="audio"]')
    await recording.getByRole('button', { name: 'Durchsuchen' }).click()
    const chooser = page.waitForEvent('filechooser')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Hochladen' }).click()
    await (await chooser).setFiles({ name: '04-mut.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('ID3') })
    await dialog.getByText('04-mut.mp3').first().waitFor()
    await dialog.getByRole('button', { name: 'Einfügen' }).click()
    await recording.getByText('Ersetzen').waitFor()
    await save(page)
    const file = 'episodes/staffel-3/04-mut-im-buergerbuero.md'
    await expect.poll(() => readShowFile(page, file)).toContain('Mut im Bürgerbüro')
    const episode = episodeIn(await readShowFile(page, file), file)
    expect(episode).toMatchObject({ title: 'Mut im Bürgerbüro', seasonNumber: 3, episodeNumber: 4 })
    expect(episode?.guid).toMatch(/^[0-9a-f-]{36}$/)
    expect(await readShowFile(page, 'episodes/staffel-3/04-mut.mp3')).toBe('ID3')
  })
})

test('a new person is added to the end of the list of people, and nobody else changes', async () => {
  await edit('/collections/registries/entries/people', async (page) => {
    await page
      .getByRole('button', { name: /Person.*hinzufügen/ })
      .first()
      .click()
    await field(page, 'Name').fill('Neue Person')
    await field(page, 'Kennung').fill('neue-person')
    await save(page)
    await expect.poll(() => readShowFile(page, 'episodes/people.yaml')).toContain('neue-person')
    const written = await readShowFile(page, 'episodes/people.yaml')
    expect(written).toBe(`${texts['episodes/people.yaml']}neue-person:\n  name: Neue Person\n`)
    expect(errorsIn(parsePeople({ file: 'episodes/people.yaml', text: written ?? '' }).problems)).toEqual([])
  })
})

test('the pages are listed, and the editors’ manual among them is not', async () => {
  await edit('/collections/pages', async (page) => {
    await page.getByText('Impressum').first().waitFor()
    expect(await page.getByText('README').count()).toBe(0)
  })
})
