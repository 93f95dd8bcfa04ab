// Says what the reader would otherwise wonder about: that the excerpt is over, that the recording cannot be loaded.
import { element } from '../element.ts'
import { words } from '../words.ts'
import type { Drawing } from './drawing.ts'
import { listen } from './listen.ts'
import { playerChanged } from './player.ts'

export const messages = ({ player, signal }: Drawing): HTMLElement => {
  const { audio } = player
  const place = element('p', { role: 'status', class: 'message' })
  const showFailure = (): void => {
    const { failed, offline, download } = words.player
    place.replaceChildren(
      `${navigator.onLine ? failed : offline} `,
      element('a', { href: audio.src, download: true }, download),
    )
  }
  const show = (): void => {
    if (audio.error === null) place.textContent = player.excerpt()?.isOver ? words.player.excerptOver : ''
  }
  listen(audio, 'error', showFailure, signal)
  listen(audio, `playing emptied ${playerChanged}`, show, signal)
  if (audio.error === null) show()
  else showFailure()
  return place
}
