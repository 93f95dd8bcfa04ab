// Lets links to the recording drive the player of the page instead of leaving it.
import { startOfFragment } from './start-of-fragment.ts'

const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

/** Starts the sound. A refusal shows in the player itself. */
const play = (audio: HTMLAudioElement): void => {
  audio.play().catch(() => audio.focus())
}

/** The button says what a click does: play, or pause. */
const enableButton = (button: HTMLAnchorElement, audio: HTMLAudioElement): void => {
  const playLabel = button.getAttribute('aria-label') ?? ''
  const pauseLabel = button.getAttribute('data-pause') ?? playLabel
  const showState = (): void => {
    button.classList.toggle('playing', !audio.paused)
    button.setAttribute('aria-label', audio.paused ? playLabel : pauseLabel)
  }
  button.setAttribute('role', 'button')
  button.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return
    event.preventDefault()
    button.click()
  })
  for (const event of ['play', 'pause', 'ended']) audio.addEventListener(event, showState)
}

const startAt = (audio: HTMLAudioElement, startSeconds: number | undefined): void => {
  if (startSeconds !== undefined) audio.currentTime = startSeconds
}

/** Takes a click on a link; plays where the link leads into the recording of this page. */
const follow = (event: MouseEvent, audio: HTMLAudioElement): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.hasAttribute('download') || !isPlainClick(event)) return
  const [recording] = link.href.split('#')
  if (recording !== audio.src) return
  event.preventDefault()
  const startSeconds = startOfFragment(link.hash)
  if (startSeconds === undefined && !audio.paused) {
    audio.pause()
    return
  }
  startAt(audio, startSeconds)
  if (startSeconds !== undefined) history.replaceState(null, '', `#t=${startSeconds}`)
  play(audio)
}

/** Does nothing on a page without a player. */
export const enablePlaying = (): void => {
  const audio = document.querySelector('audio')
  if (audio === null) return
  const button = document.querySelector<HTMLAnchorElement>('a.play')
  if (button !== null) enableButton(button, audio)
  document.addEventListener('click', (event) => follow(event, audio))
  const startAtAddress = (): void => startAt(audio, startOfFragment(location.hash))
  addEventListener('hashchange', startAtAddress)
  startAtAddress()
}
