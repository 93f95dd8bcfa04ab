// Keeps a build out of sight until it is whole, and then puts it in the place of the one before at once.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A folder beside the output, such as `._site-4711-0a1b2c3d`, that belongs to one build. */
export interface Workspace {
  /** Where the new site is written. */
  readonly newSite: string
  /** Puts the new site in the place of the output. What stood there is gone afterwards. */
  readonly publish: () => void
  /** Throws away what was written; does nothing after `publish`. */
  readonly discard: () => void
}

const openHere = new Set<string>()

const workspacesOf = (outputDir: string) => {
  const folder = dirname(outputDir)
  if (!existsSync(folder)) return []
  const prefix = `.${basename(outputDir)}-`
  return readdirSync(folder).flatMap((name) => {
    const match = name.startsWith(prefix) ? /^(\d+)-[0-9a-f]{8}$/.exec(name.slice(prefix.length)) : null
    return match?.[1] === undefined ? [] : [{ path: join(folder, name), processId: Number(match[1]) }]
  })
}

/** Says whether the process still runs. One with our own number is us, or was another in another container. */
const isRunning = (processId: number, path: string): boolean => {
  if (processId === process.pid) return openHere.has(path)
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const moveAway = (outputDir: string, to: string): void => {
  try {
    renameSync(outputDir, to)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/**
 * Node knows no rename that exchanges two folders, so there are two renames, back to back. Who is killed between them
 * leaves the old site in its workspace, from where `recoverOutput` fetches it. Where another build comes between them,
 * its site is moved away like any other.
 */
const swap = (outputDir: string, workspace: string, newSite: string): void => {
  for (let attempt = 1; ; attempt += 1) {
    moveAway(outputDir, join(workspace, `old-${attempt}`))
    try {
      renameSync(newSite, outputDir)
      return
    } catch (error) {
      if (!isTaken(error) || attempt === 100) throw error
    }
  }
}

const oldSitesIn = (workspace: string): readonly string[] =>
  readdirSync(workspace)
    .filter((name) => name.startsWith('old-'))
    .map((name) => join(workspace, name))

/**
 * Takes the absolute path of an output folder and cleans up behind builds that were killed: where one was killed in the
 * middle of the exchange the old site is put back, and its workspace is removed. Workspaces of running builds stay.
 */
export const recoverOutput = (outputDir: string): void => {
  for (const { path, processId } of workspacesOf(outputDir)) {
    if (isRunning(processId, path)) continue
    try {
      for (const oldSite of oldSitesIn(path)) {
        if (!existsSync(outputDir)) renameSync(oldSite, outputDir)
      }
    } catch (error) {
      // Another build cleans up at the same time.
      if (!isMissing(error) && !isTaken(error)) throw error
    }
    rmSync(path, { recursive: true, force: true })
  }
}

/** Opens a workspace for a build of this process beside the output folder, given as an absolute path. */
export const openWorkspace = (outputDir: string): Workspace => {
  const name = `.${basename(outputDir)}-${process.pid}-${randomBytes(4).toString('hex')}`
  const path = join(dirname(outputDir), name)
  const newSite = join(path, 'new')
  openHere.add(path)
  mkdirSync(newSite, { recursive: true })
  const discard = () => {
    rmSync(path, { recursive: true, force: true })
    openHere.delete(path)
  }
  return {
    newSite,
    discard,
    publish: () => {
      swap(outputDir, path, newSite)
      discard()
    },
  }
}
