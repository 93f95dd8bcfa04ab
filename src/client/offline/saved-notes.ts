// Keeps a note for each episode that is saved completely: without it, a recording on the device counts for nothing.
import { cacheNames } from './cache-names.ts'

export interface SavedEpisode {
  /** Address of the episode's page. */
  readonly page: string
  readonly title: string
  readonly recording: string
  readonly sizeBytes: number
  /** Addresses of the transcripts and chapters that were saved with it. */
  readonly files: readonly string[]
}

const mark = '?saved'

const openSaved = (scope: string): Promise<Cache> => caches.open(cacheNames(scope).saved)

export const writeNote = async (scope: string, episode: SavedEpisode): Promise<void> => {
  const saved = await openSaved(scope)
  await saved.put(episode.page + mark, new Response(JSON.stringify(episode)))
}

/** Gives all episodes that are saved, in the order in which they were. */
export const savedEpisodes = async (scope: string): Promise<readonly SavedEpisode[]> => {
  const saved = await openSaved(scope)
  const notes = (await saved.keys()).filter(({ url }) => url.endsWith(mark))
  const read = notes.map(async (note): Promise<readonly SavedEpisode[]> => {
    const found = await saved.match(note)
    return found === undefined ? [] : [await found.json()]
  })
  return (await Promise.all(read)).flat()
}

/** Takes the address of an episode's page; its recording goes, too. The page stays as one that was visited. */
export const removeSaved = async (scope: string, page: string): Promise<void> => {
  const saved = await openSaved(scope)
  await saved.delete(page + mark)
  await removeUnfinished(scope)
}

/** Deletes recordings without a note, unless a window is busy saving them right then. */
export const removeUnfinished = async (scope: string): Promise<void> => {
  const saved = await openSaved(scope)
  for (const { url } of await saved.keys()) {
    if (url.endsWith(mark)) continue
    await navigator.locks.request(url, { ifAvailable: true }, async (lock) => {
      if (lock === null) return
      const isNoted = (await savedEpisodes(scope)).some(({ recording }) => recording === url)
      if (!isNoted) await saved.delete(url)
    })
  }
}
