// Finds out which recordings are to be made of which masters.
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { walkFolder } from '../content/walk-folder.ts'
import { nearest } from '../model/nearest.ts'
import { NAME_PATTERN, suggestedName } from '../model/suggested-name.ts'
import { Refusal } from './refusal.ts'

export interface AudioJob {
  /** Absolute path of the master. */
  readonly source: string
  /** Absolute path of the recording, without ending. */
  readonly target: string
  /** The episode's file below the content folder, and its text where it is there. */
  readonly episodeFile: string
  readonly episodeText: string | undefined
  readonly sourceBytes: number
}

/** What nobody publishes: these lie beside an episode to be made into its MP3. */
const master = /\.(wav|w64|flac|aiff?|caf|m4v|mov|mkv|avi)$/i

const readOrNothing = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined)

/** The name that the episode gives its recording, where it is an MP3 in the same folder. */
const namedMp3 = (text: string | undefined): string | undefined =>
  /^audio:[ \t]*["']?([a-z0-9-]+)\.mp3["']?[ \t]*(?:#.*)?$/m.exec(text ?? '')?.[1]

/** Takes an episode as a path below the episodes folder without ending. */
const jobFor = async (episodesDir: string, source: string, id: string): Promise<AudioJob> => {
  const episodeText = await readOrNothing(join(episodesDir, `${id}.md`))
  const name = namedMp3(episodeText) ?? basename(id)
  const { size } = await stat(source)
  const target = join(episodesDir, dirname(id), name)
  return { source, target, episodeFile: `episodes/${id}.md`, episodeText, sourceBytes: size }
}

/** Gives the episode that was typed, `staffel-2/07-name`, whatever path or ending it was typed with. */
const idTyped = (typed: string): string =>
  typed
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)?(?:episodes\/)?/, '')
    .replace(/\.(?:md|mp3)$/i, '')

const refuseUnfit = (id: string): void => {
  const parts = id.split('/')
  if (parts.every((part) => NAME_PATTERN.test(part))) return
  const fit = parts.map((part) => suggestedName(part))
  const suggestion = fit.every((part) => part !== undefined) ? fit.join('/') : undefined
  throw new Refusal('audio-target-unfit', { found: id.slice(0, 200), suggestion })
}

const refuseMissingFolder = async (episodesDir: string, id: string, source: string): Promise<void> => {
  const folder = dirname(id)
  const isFolder = (path: string): Promise<boolean> =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
  if (await isFolder(join(episodesDir, folder))) return
  const listing = await walkFolder(dirname(episodesDir), 'episodes')
  const folders = [...(listing?.namesByFolder.keys() ?? [])].filter((name) => name !== '')
  const near = nearest(folder, folders)
  throw new Refusal('audio-folder-missing', {
    folder: `episodes/${folder}`,
    nearest: near && `npm run audio -- "${source}" ${near}/${basename(id)}`,
  })
}

/**
 * Takes the content folder, a recording, and the episode where one was typed. Throws a `Refusal` where the recording is not
 * there, it is not clear where the MP3 belongs, or the MP3 would overwrite the recording.
 */
export const jobOf = async (
  contentDir: string,
  source: string,
  typed: string | undefined,
): Promise<AudioJob> => {
  const episodesDir = resolve(contentDir, 'episodes')
  const shown = relative(process.cwd(), source)
  const found = await stat(source).catch(() => undefined)
  if (found?.isFile() !== true) throw new Refusal('audio-not-there', { found: shown })
  const beside = relative(await realpath(episodesDir).catch(() => episodesDir), await realpath(source))
  const isBeside = !beside.startsWith(`..${sep}`) && beside !== '..' && resolve(beside) !== beside
  if (typed === undefined && !isBeside) throw new Refusal('audio-without-target', { source: shown })
  const id =
    typed === undefined
      ? beside
          .split(sep)
          .join('/')
          .replace(/\.[^./]*$/, '')
      : idTyped(typed)
  refuseUnfit(id)
  await refuseMissingFolder(episodesDir, id, shown)
  const job = await jobFor(episodesDir, source, id)
  const there = await realpath(`${job.target}.mp3`).catch(() => undefined)
  if (there !== undefined && there === (await realpath(source)))
    throw new Refusal('audio-onto-itself', { file: shown })
  return job
}

const changedMs = async (path: string): Promise<number> => (await stat(path)).mtimeMs

/** Gives a job for each master beside an episode whose MP3 is missing or older; of two masters the newer one counts. */
export const jobsBeside = async (contentDir: string): Promise<readonly AudioJob[]> => {
  const episodesDir = resolve(contentDir, 'episodes')
  const listing = await walkFolder(contentDir, 'episodes')
  const entries = [...(listing?.entries.values() ?? [])]
  const jobs = new Map<string, AudioJob & { readonly changedMs: number }>()
  for (const { file, path, kind } of entries) {
    const id = file.replace(/\.[^./]*$/, '')
    if (kind !== 'file' || !master.test(file) || listing?.entries.has(`${id}.md`) !== true) continue
    const job = await jobFor(episodesDir, path, id)
    const changed = await changedMs(path)
    const before = await changedMs(`${job.target}.mp3`).catch(() => undefined)
    if (before !== undefined && before >= changed) continue
    if ((jobs.get(job.target)?.changedMs ?? 0) < changed) jobs.set(job.target, { ...job, changedMs: changed })
  }
  return [...jobs.values()]
}
