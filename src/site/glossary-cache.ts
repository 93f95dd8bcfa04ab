// Remembers what the glossary found in each transcript, so that ten thousand of them are read once and not at every check.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Suggestion } from '../model/suggestion.ts'

export interface GlossaryCache {
  /** Gives what was found when the file last had this stamp. */
  readonly recall: (file: string, stamp: string) => readonly Suggestion[] | undefined
  readonly remember: (file: string, stamp: string, found: readonly Suggestion[]) => void
  /** Writes what was recalled or remembered; files that were not asked for are forgotten. */
  readonly save: () => Promise<void>
}

/** Most files have nothing to say: their stamp is enough. */
type Stored = readonly (readonly [file: string, stamp: string, found?: readonly Suggestion[]])[]

const fileName = 'glossary.json'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

// The first line is the digest of the rest together with all that the findings depend on besides the files. Only this program
// writes it, so what follows has the type that it was written with.
const readStored = async (path: string, key: string): Promise<Stored> => {
  try {
    const text = await readFile(path, 'utf8')
    const body = text.slice(65)
    if (text.slice(0, 64) !== digest(key + body)) return []
    const stored: Stored = JSON.parse(body)
    return stored
  } catch {
    return []
  }
}

const writeStored = async (cacheDir: string, text: string): Promise<void> => {
  const draft = join(cacheDir, `.${fileName}-${randomUUID()}`)
  try {
    await mkdir(cacheDir, { recursive: true })
    await writeFile(draft, text)
    await rename(draft, join(cacheDir, fileName))
  } catch {
    // Without a cache the next check is slower, nothing else.
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

/** What JSON does not keep. */
const restored = (found: readonly Suggestion[]): readonly Suggestion[] =>
  found.map(({ problem, ...rest }) => ({ ...rest, problem: { ...problem, field: problem.field } }))

/** Takes the cache's folder and a text that changes with everything that findings depend on besides the files themselves. */
export const openGlossaryCache = async (cacheDir: string, key: string): Promise<GlossaryCache> => {
  const stored = await readStored(join(cacheDir, fileName), key)
  const known = new Map(stored.map(([file, stamp, found = []]) => [file, { stamp, found }]))
  const used = new Map<string, { readonly stamp: string; readonly found: readonly Suggestion[] }>()
  let isNew = false
  return {
    recall: (file, stamp) => {
      const remembered = known.get(file)
      if (remembered?.stamp !== stamp) return undefined
      used.set(file, remembered)
      return restored(remembered.found)
    },
    remember: (file, stamp, found) => {
      used.set(file, { stamp, found })
      isNew = true
    },
    save: async () => {
      if (!isNew && used.size === known.size) return
      const entries = [...used].map(([file, { stamp, found }]) =>
        found.length === 0 ? [file, stamp] : [file, stamp, found],
      )
      const body = JSON.stringify(entries)
      await writeStored(cacheDir, `${digest(key + body)}\n${body}`)
    },
  }
}
