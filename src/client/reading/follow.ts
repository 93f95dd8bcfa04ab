// Lets the transcript follow the sound; what does it is loaded with the first sound.
import type { Page } from '../page.ts'

/** Does nothing on a page without a player or without a transcript that has times. */
export const enableFollowing = ({ player, signal }: Page): void => {
  const section = document.querySelector<HTMLElement>('#transcript.timed')
  if (player === undefined || section === null) return
  const begin = async (): Promise<void> => {
    const { followSound } = await import('./follow-sound.ts')
    if (!signal.aborted) followSound(section, player, signal)
  }
  if (player.audio.paused) player.audio.addEventListener('play', begin, { signal, once: true })
  else begin()
}
