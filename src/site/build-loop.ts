// Builds again and again, each time in a process of its own, so that every change of the program counts.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CommandArguments } from './command-arguments.ts'
import { projectDir } from './project-dir.ts'

const worker = fileURLToPath(new URL('build-worker.ts', import.meta.url))

export interface BuildLoop {
  /** Builds as soon as nothing is being built; several wishes meanwhile are one. */
  readonly build: () => void
  readonly stop: () => void
}

const startWorker = ({ contentDir, outputDir, baseUrl }: CommandArguments): ChildProcess => {
  const address = baseUrl === undefined ? [] : ['--base-url', baseUrl]
  return fork(worker, ['--content', contentDir, '--output', outputDir, ...address], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}

/** Gives what the worker printed as an error, when it has ended; undefined where it built the site. */
const resultOf = (child: ChildProcess): Promise<string | undefined> =>
  new Promise((resolve) => {
    const errors: string[] = []
    child.stdout?.pipe(process.stdout, { end: false })
    child.stderr?.pipe(process.stderr, { end: false })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text))
    child.on('error', (error) => resolve(String(error)))
    child.on('close', (code) => resolve(code === 0 ? undefined : errors.join('')))
  })

/** Starts a loop; `onResult` hears after each build why it failed, or undefined where there is a new site. */
export const startBuildLoop = (
  settings: CommandArguments,
  onResult: (failure: string | undefined) => void,
): BuildLoop => {
  let standby = startWorker(settings)
  let isBuilding = false
  let isWanted = false
  let isStopped = false
  const run = async (): Promise<void> => {
    isBuilding = true
    while (isWanted && !isStopped) {
      isWanted = false
      const current = standby
      const result = resultOf(current)
      current.send('build')
      const failure = await result
      if (isStopped) return
      standby = startWorker(settings)
      onResult(failure)
    }
    isBuilding = false
  }
  return {
    build: () => {
      isWanted = true
      if (!isBuilding) void run()
    },
    stop: () => {
      isStopped = true
      standby.kill()
    },
  }
}
