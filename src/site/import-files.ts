// Writes the files of an import: each whole or not at all, none over another.
import { randomBytes } from 'node:crypto'
import { access, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemCode } from './refusal.ts'

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const besideOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}-${randomBytes(8).toString('hex')}`)

const writeBeside = async (path: string, content: string | Uint8Array): Promise<string> => {
  await mkdir(dirname(path), { recursive: true })
  const beside = besideOf(path)
  const file = await open(beside, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  return beside
}

/** Writes a file that is not there yet; one that is there stays as it is. */
export const writeNew = async (path: string, content: string | Uint8Array): Promise<void> => {
  if (await isThere(path)) return
  const beside = await writeBeside(path, content)
  try {
    await link(beside, path)
  } catch (error) {
    const code = systemCode(error)
    // Not every disk knows links.
    if (code !== 'EEXIST') await rename(beside, path)
  } finally {
    await rm(beside, { force: true })
  }
}

/** Writes a file of our own, or leaves it alone where it says the same. */
export const writeOwn = async (path: string, text: string, before: string | undefined): Promise<void> => {
  if (before === text) return
  await rename(await writeBeside(path, text), path)
}

/** Moves a loaded file to its place; the folder is on the same disk. */
export const moveInto = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
  await rm(from.replace(/\.part$/, '.txt'), { force: true })
}
