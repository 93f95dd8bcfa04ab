// Lets links to the recording, and to seconds of this episode, drive the player instead of leaving the page.
import type { Drawing } from './drawing.ts'
import { mediaTime } from './media-time.ts'
import type { Player } from './player.ts'

const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

/** Says whether it has done what the link asks for. */
const follow = (link: HTMLAnchorElement, player: Player): boolean => {
  const time = mediaTime(link.hash)
  const isRecording = link.href.split('#')[0] === player.audio.src
  const isEpisode = link.origin === location.origin && link.pathname === player.facts.path && !link.search
  if (time === undefined) {
    if (isRecording) player.toggle()
    return isRecording
  }
  if (!isRecording && !isEpisode) return false
  player.goTo(time)
  player.play()
  return true
}

export const followLinks = ({ player, signal }: Drawing): void => {
  const goToAddress = (): void => {
    const time = mediaTime(location.hash)
    if (time !== undefined) player.goTo(time)
  }
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || link.hasAttribute('download') || event.defaultPrevented || !isPlainClick(event))
        return
      if (follow(link, player)) event.preventDefault()
    },
    { signal },
  )
  addEventListener('hashchange', goToAddress, { signal })
}
