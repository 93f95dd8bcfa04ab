// Copies this project with another show, for tests of what commands do when its files are edited.
import { cp, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Folder, type FolderEntry, folderOf } from './folder-of.ts'

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Takes the editors' files and gives a folder with them and the whole program, ready to run `npm run ...` in. */
export const projectCopy = async (files: Readonly<Record<string, FolderEntry>>): Promise<Folder> => {
  const folder = await folderOf(files)
  for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json', 'eleventy.config.ts'])
    await cp(join(projectFolder, name), join(folder.path, name), {
      recursive: true,
      filter: (path) => !/\.test\.tsx?$/.test(path),
    })
  await symlink(join(projectFolder, 'node_modules'), join(folder.path, 'node_modules'), 'junction')
  return folder
}
