// What every player can do with its recording: play, stop, go to a second, say where it stands.
import type { Player, PlayerFacts } from './player.ts'

export type Sound = Pick<
  Player,
  'audio' | 'facts' | 'play' | 'pause' | 'toggle' | 'seek' | 'seconds' | 'durationSeconds'
>

/** The element's own second works before anything is loaded, too, but its events tell nothing of it then. */
export const makeSound = (audio: HTMLAudioElement, facts: PlayerFacts): Sound => {
  const seconds = (): number => audio.currentTime
  const durationSeconds = (): number => (audio.duration > 0 ? audio.duration : facts.durationSeconds)
  const seek = (to: number): void => {
    audio.currentTime = Math.min(Math.max(to, 0), durationSeconds())
    if (audio.readyState === 0)
      for (const type of ['seeking', 'timeupdate']) audio.dispatchEvent(new Event(type))
  }
  const play = (): void => {
    if (audio.error !== null) {
      const at = seconds()
      audio.load()
      seek(at)
    }
    // The reason of a refusal is told by the element's own events.
    audio.play().catch(() => undefined)
  }
  const pause = (): void => audio.pause()
  const toggle = (): void => (audio.paused ? play() : pause())
  return { audio, facts, play, pause, toggle, seek, seconds, durationSeconds }
}
