// Saves an episode on the device: recording, page, and all that the page needs; whole or not at all.
import { cacheNames } from './cache-names.ts'
import { asPage, fetchWhole, keepFiles } from './fetch-whole.ts'
import { removeUnfinished, type SavedEpisode, writeNote } from './saved-notes.ts'
import { stamped } from './stamp.ts'

export interface Saving {
  readonly scope: string
  readonly episode: SavedEpisode
  /** Addresses of styles, script, fonts and pictures of the page. */
  readonly assets: readonly string[]
  readonly signal: AbortSignal
  /** Told how many bytes of the recording have arrived. */
  readonly onProgress: (bytes: number) => void
}

export type Outcome = 'saved' | 'aborted' | 'full' | 'busy' | 'failed'

/** Passes an answer on and counts it; what ends early or late is no recording. */
const counted = (answer: Response, sizeBytes: number, onProgress: (bytes: number) => void): Response => {
  const reader = answer.body?.getReader()
  let received = 0
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done = true, value } = (await reader?.read()) ?? {}
      if (value !== undefined) {
        received += value.length
        onProgress(received)
        controller.enqueue(value)
      }
      if (!done) return
      if (received === sizeBytes) controller.close()
      else controller.error(new Error(`${received} of ${sizeBytes} bytes`))
    },
    cancel: (reason) => reader?.cancel(reason),
  })
  return new Response(body, { headers: answer.headers })
}

/** Saves the recording's own size is known from its answer where a new tag changed it since the page was built. */
const sizeOf = ({ headers }: Response, fallback: number): number =>
  headers.has('Content-Encoding') ? fallback : Number(headers.get('Content-Length') ?? fallback)

const saveRecording = async ({ scope, episode, signal, onProgress }: Saving): Promise<number> => {
  const saved = await caches.open(cacheNames(scope).saved)
  const answer = await fetchWhole(episode.recording, { signal, cache: 'no-store' })
  const sizeBytes = sizeOf(answer, episode.sizeBytes)
  await saved.put(episode.recording, stamped(counted(answer, sizeBytes, onProgress)))
  return sizeBytes
}

/** The page before its files: what no kept page names is swept away. */
const savePage = async ({ scope, episode, assets, signal }: Saving): Promise<void> => {
  const names = cacheNames(scope)
  await keepFiles(names.pages, [episode.page], {
    init: { ...asPage, signal, cache: 'no-cache' },
    isNew: true,
  })
  await keepFiles(names.assets, assets, { init: { signal } })
  await keepFiles(names.files, episode.files, { init: { signal, cache: 'no-cache' }, isNew: true })
}

const hasRoom = async (sizeBytes: number): Promise<boolean> => {
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {}
  return quota === undefined || quota - usage > sizeBytes
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name

const outcomeOf = (error: unknown, signal: AbortSignal): Outcome => {
  if (signal.aborted) return 'aborted'
  return isNamed(error, 'QuotaExceededError') ? 'full' : 'failed'
}

const saveAll = async (saving: Saving): Promise<Outcome> => {
  const { scope, episode, signal } = saving
  try {
    if (!(await hasRoom(episode.sizeBytes))) return 'full'
    // Where the browser asks its user, the answer need not be waited for.
    navigator.storage?.persist?.().catch(() => undefined)
    const sizeBytes = await saveRecording(saving)
    await savePage(saving)
    if (signal.aborted) return 'aborted'
    await writeNote(scope, { ...episode, sizeBytes })
    return 'saved'
  } catch (error) {
    return outcomeOf(error, signal)
  }
}

/** Saves an episode, once at a time in all windows; after everything but `saved` nothing of its recording is left. */
export const saveEpisode = async (saving: Saving): Promise<Outcome> => {
  const outcome = await navigator.locks.request(saving.episode.recording, { ifAvailable: true }, (lock) =>
    lock === null ? ('busy' as const) : saveAll(saving),
  )
  if (outcome !== 'busy') await removeUnfinished(saving.scope)
  return outcome
}
