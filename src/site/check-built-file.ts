// Finds the file of a built folder that an address stands for.
import { stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

export interface BuiltFileFacts {
  /** From the built folder, with slashes. */
  readonly path: string
  readonly absolutePath: string
  /** Undefined where there is no such file. */
  readonly sizeBytes: number | undefined
}

/** Takes the address behind that of the site; undefined where it cannot be one, or leads out of the folder. */
const pathOf = (address: string): string | undefined => {
  const path = address.split(/[?#]/, 1)[0] ?? ''
  try {
    const decoded = decodeURIComponent(path)
    if (decoded.includes('\0') || decoded.split(/[/\\]/).includes('..')) return undefined
    return decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded
  } catch {
    return undefined
  }
}

const sizeOf = async (absolutePath: string): Promise<number | undefined> => {
  const facts = await stat(absolutePath).catch(() => undefined)
  return facts?.isFile() === true ? facts.size : undefined
}

/** Takes the built folder and an address behind that of the site, as `folgen/halle/`. */
export const readBuiltFile = async (folder: string, address: string): Promise<BuiltFileFacts> => {
  const path = pathOf(address)
  const absolutePath = join(folder, path ?? '')
  const sizeBytes = path === undefined ? undefined : await sizeOf(absolutePath)
  return { path: relative(folder, absolutePath).replaceAll('\\', '/'), absolutePath, sizeBytes }
}
