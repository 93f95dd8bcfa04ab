// Says in one word which program this is, so that work of another program is not taken for its own.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectDir } from './project-dir.ts'

/**
 * Takes names of rooms below `src` and gives a hash of all their code, and of the Unicode that decides what a letter is.
 * No version has to be raised by hand when a line of it changes.
 */
export const hashRooms = async (rooms: readonly string[]): Promise<string> => {
  const hash = createHash('sha256').update(process.versions['unicode'] ?? '')
  for (const room of rooms) {
    const folder = join(projectDir, 'src', room)
    const names = (await readdir(folder, { recursive: true })).filter((name) =>
      /(?<!\.test)\.tsx?$/.test(name),
    )
    for (const name of names.sort()) hash.update(`\n${name}\n`).update(await readFile(join(folder, name)))
  }
  return hash.digest('hex')
}
