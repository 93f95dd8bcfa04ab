// Checks when the editors' page is part of a site, and when not.
import { expect, test } from 'vitest'
import { aShowFolder } from '../testing/a-show-folder.ts'
import { buildFolder } from '../testing/build-site.ts'
import { listFiles } from '../testing/site-pages.ts'
import { Refusal } from './refusal.ts'

const show = async () => {
  const files = await aShowFolder()
  const text = String(files['episodes/show.yaml'])
  return (more: string) => ({ ...files, 'episodes/show.yaml': `${text.trimEnd()}\n${more}` })
}
const repository = 'repository: https://github.com/konto/podcast\n'

const adminFilesOf = async (folder: string): Promise<readonly string[]> =>
  (await listFiles(folder)).filter((file) => /^\/?admin\//.test(file))

test('a site has the editors’ page only where it is asked for, and nothing else changes', async () => {
  const files = (await show())(repository)
  const plain = await buildFolder(files)
  const before = await listFiles(plain.outputDir)
  expect(await adminFilesOf(plain.outputDir)).toEqual([])
  await plain.rebuild({ isAdminWanted: true })
  const admin = await adminFilesOf(plain.outputDir)
  expect(admin.map((file) => file.replace(/^\//, ''))).toEqual(
    expect.arrayContaining(['admin/index.html', 'admin/admin.js', 'admin/config.json']),
  )
  const after = (await listFiles(plain.outputDir)).filter((file) => !admin.includes(file))
  expect(after).toEqual(before)
  const page = await plain.read('admin/index.html')
  expect(page).toContain('<html lang="de">')
  expect(page).toContain('noindex')
  expect(page).toContain('https://api.github.com')
  expect(JSON.parse(await plain.read('admin/config.json'))).toMatchObject({
    cms: { backend: { name: 'github', repo: 'konto/podcast' } },
  })
  for (const file of ['sitemap.xml', 'robots.txt', 'sw.js'])
    expect(await plain.read(file), file).not.toMatch(/\/admin\/|"admin/)
})

test('a site without a repository is not published with a page that could save nowhere', async () => {
  const built = await buildFolder((await show())(''))
  await expect(built.rebuild({ isAdminWanted: true })).rejects.toThrow(Refusal)
  await built.rebuild({ isPreview: true })
  expect(await adminFilesOf(built.outputDir)).not.toEqual([])
})
