// Follows the sound through the transcript: what is said is marked, and stays in view while the reader lets it.
import type { Player } from '../player/player.ts'
import { highlight } from './highlight.ts'
import { keepInView } from './keep-in-view.ts'
import { spokenMarks } from './mark-spoken.ts'
import { fetchWords } from './spoken-words.ts'

/** Takes a transcript with times, and the player of its recording; all that it listens to and shows ends with `signal`. */
export const followSound = (section: HTMLElement, player: Player, signal: AbortSignal): void => {
  const { audio } = player
  const view = keepInView(section, signal)
  const marks = spokenMarks(view.see)
  const words = section.dataset['words']
  if (words !== undefined) fetchWords(words, signal).then(marks.useWords)
  let frame = 0

  const tick = (): void => {
    cancelAnimationFrame(frame)
    marks.show(audio.ended ? -1 : player.seconds())
    if (!audio.paused && !document.hidden) frame = requestAnimationFrame(tick)
  }
  const begin = (): void => {
    marks.startAt(player.seconds())
    tick()
  }
  audio.addEventListener('seeking', view.resume, { signal })
  for (const name of ['play', 'seeking']) audio.addEventListener(name, begin, { signal })
  for (const name of ['timeupdate', 'ended']) audio.addEventListener(name, tick, { signal })
  document.addEventListener('visibilitychange', tick, { signal })
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    highlight('spoken', [])
    highlight('spoken-word', [])
  })
  begin()
}
