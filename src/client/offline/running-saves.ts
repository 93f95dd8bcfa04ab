// Remembers what is being saved while the reader moves from page to page.
import { type Outcome, type Saving, saveEpisode } from './save-episode.ts'

export interface RunningSave {
  readonly sizeBytes: number
  readonly receivedBytes: () => number
  readonly cancel: () => void
  readonly outcome: Promise<Outcome>
  /** Told with each part that arrives, and at the end, until the signal ends. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void
}

/** Belongs to the window, not to a page: leaving an exchanged page does not break off what it began. */
const running = new Map<string, RunningSave>()

/** Takes the address of a recording. */
export const runningSave = (recording: string): RunningSave | undefined => running.get(recording)

export const startSave = (saving: Omit<Saving, 'signal' | 'onProgress'>): RunningSave => {
  const { recording, sizeBytes } = saving.episode
  const breaker = new AbortController()
  const changes = new EventTarget()
  let received = 0
  const onProgress = (bytes: number): void => {
    received = bytes
    changes.dispatchEvent(new Event('change'))
  }
  const outcome = saveEpisode({ ...saving, signal: breaker.signal, onProgress })
    .catch((): Outcome => 'failed')
    .finally(() => running.delete(recording))
  const save: RunningSave = {
    sizeBytes,
    receivedBytes: () => received,
    cancel: () => breaker.abort(),
    outcome,
    watch: (changed, signal) => changes.addEventListener('change', changed, { signal }),
  }
  running.set(recording, save)
  return save
}
