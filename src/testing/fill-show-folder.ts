// Puts a show's files into a folder that only a browser sees, in place of the one on the disk that somebody would choose.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folderName = 'show'

/** Takes a content folder; gives its texts by their path in it. Recordings and pictures are not needed to edit texts. */
export const textsOf = (contentDir: string): Readonly<Record<string, string>> => {
  const folder = join(contentDir, 'episodes')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:md|yaml)$/.test(name) && statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(
    names.map((name) => [`episodes/${name}`, readFileSync(join(folder, name), 'utf8')]),
  )
}

/**
 * Fills the browser's own file system (https://fs.spec.whatwg.org/#origin-private-file-system), and lets the dialog for folders
 * choose it from the next page on: no test can click in that dialog. The page must be one of the site.
 */
export const fillShowFolder = async (page: Page, files: Readonly<Record<string, string>>): Promise<void> => {
  await page.evaluate(
    async ([name, entries]) => {
      const root = await navigator.storage.getDirectory()
      const show = await root.getDirectoryHandle(name, { create: true })
      await show.getDirectoryHandle('.git', { create: true })
      for (const [path, text] of entries) {
        const parts = path.split('/')
        const file = parts.pop() ?? ''
        let folder = show
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true })
        const writer = await (await folder.getFileHandle(file, { create: true })).createWritable()
        await writer.write(text)
        await writer.close()
      }
    },
    [folderName, Object.entries(files)] as const,
  )
  await page.addInitScript((name) => {
    const choose = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name)
    Object.assign(window, { showDirectoryPicker: choose })
  }, folderName)
}

/** Gives the text of a file in that folder; undefined where there is none. */
export const readShowFile = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(
    async ([name, parts]) => {
      try {
        let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name)
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part)
        const file = await folder.getFileHandle(parts.at(-1) ?? '')
        return await (await file.getFile()).text()
      } catch {
        return undefined
      }
    },
    [folderName, path.split('/')] as const,
  )
