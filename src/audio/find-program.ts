// Finds a program that this room runs, such as ffmpeg, on the machine it runs on.
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/**
 * Gives the path of a program: the variable `<NAME>_PATH` of the environment (`FFMPEG_PATH`), else the first match in `PATH`.
 * Throws with a hint how to get it where there is none.
 */
export async function findProgram(
  name: 'ffmpeg' | 'espeak-ng',
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const variable = `${name.toUpperCase().replaceAll('-', '_')}_PATH`
  const named = environment[variable]
  const { PATH: path = '' } = environment
  const fromPath = path.split(delimiter).map((folder) => join(folder, name))
  for (const candidate of named ? [named] : fromPath) {
    if (await isExecutable(candidate)) return candidate
  }
  throw new Error(
    named
      ? `${variable} is ${named}, but no program can be run there.`
      : `${name} was not found. Install it (Debian: apt-get install ${name}, macOS: brew install ${name}) or set ${variable}.`,
  )
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
