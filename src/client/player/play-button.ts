// The red button: a link to the recording without script, play and pause with it.
import type { Drawing } from './drawing.ts'
import { listen } from './listen.ts'

/** The button says what a press does. While the recording loads it shows that, too. */
export const enablePlayButton = (container: HTMLElement, { player, signal }: Drawing): void => {
  const button = container.querySelector('a.play')
  if (button === null) return
  const { audio } = player
  const playName = button.getAttribute('aria-label') ?? ''
  const pauseName = button.getAttribute('data-pause') ?? playName
  const show = (): void => {
    button.classList.toggle('playing', !audio.paused)
    button.setAttribute('aria-label', audio.paused ? playName : pauseName)
  }
  const showWaiting = (isWaiting: boolean) => (): void => {
    container.classList.toggle('waiting', isWaiting && !audio.paused)
  }
  button.setAttribute('role', 'button')
  button.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== ' ') return
    event.preventDefault()
    player.toggle()
  })
  listen(audio, 'play pause ended', show, signal)
  listen(audio, 'waiting', showWaiting(true), signal)
  listen(audio, 'playing pause error ended', showWaiting(false), signal)
  show()
}
