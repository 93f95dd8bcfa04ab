// Builds the show of this repository once for all tests of a kind, with the command that people run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the finished site of this repository's show, built for `realShowUrl`. */
    readonly realShowFolder: string
    readonly realShowUrl: string
    /** What the build command printed. */
    readonly realShowSummary: string
  }
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))
const url = 'https://podcast.example/'

/** Vitest calls this before the first test of a project; it gives what is to be called after the last one. */
export const setup = (project: TestProject): (() => void) => {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'real-show-')))
  const folder = join(parent, 'site')
  const remove = (): void => rmSync(parent, { recursive: true, force: true, maxRetries: 3 })
  const args = ['--import', 'tsx', 'scripts/build.ts', '--output', folder, '--base-url', url]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectFolder,
    encoding: 'utf8',
  })
  if (status !== 0) {
    remove()
    throw new Error(`The show of this repository could not be built.\n${stdout}\n${stderr}`)
  }
  project.provide('realShowFolder', folder)
  project.provide('realShowUrl', url)
  project.provide('realShowSummary', stdout)
  return remove
}
