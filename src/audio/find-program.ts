// Finds a program that this room runs, such as espeak-ng, on the machine it runs on.
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

const endings = process.platform === 'win32' ? ['.exe', ''] : ['']

/** Gives the first program of this name in the folders of `PATH`; undefined where there is none. */
export async function programInPath(name: string, path: string): Promise<string | undefined> {
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  for (const candidate of folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)))) {
    if (await isExecutable(candidate)) return candidate
  }
  return undefined
}

/**
 * Gives the path of a program: the variable `<NAME>_PATH` of the environment (`ESPEAK_NG_PATH`), else the first match in `PATH`.
 * Throws with a hint how to get it where there is none.
 */
export async function findProgram(
  name: 'espeak-ng',
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const variable = `${name.toUpperCase().replaceAll('-', '_')}_PATH`
  const named = environment[variable]
  const { PATH: path = '' } = environment
  if (named) {
    if (await isExecutable(named)) return named
    throw new Error(`${variable} is ${named}, but no program can be run there.`)
  }
  const found = await programInPath(name, path)
  if (found !== undefined) return found
  throw new Error(
    `${name} was not found. Install it (Debian: apt-get install ${name}, macOS: brew install ${name}) or set ${variable}.`,
  )
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
