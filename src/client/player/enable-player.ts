// Draws the player into a page, in place of the browser's own controls.
import { element } from '../element.ts'
import type { Page } from '../page.ts'
import { words } from '../words.ts'
import { sleepChoice, speedChoice } from './choices.ts'
import { control } from './control.ts'
import type { Drawing } from './drawing.ts'
import { headline } from './headline.ts'
import { enableKeys } from './keys.ts'
import { messages } from './messages.ts'
import { openKeysDialog, openShareDialog } from './open-dialogs.ts'
import { enablePlayButton } from './play-button.ts'
import { followLinks } from './recording-links.ts'
import { seekBar } from './seek-bar.ts'
import { transport } from './transport.ts'
import { volumeControl } from './volume.ts'

const shareFace = 'M12 15V3M8 7l4-4 4 4M5 12v8h14v-8'
const keysFace = 'M2 6h20v12H2zM6 10h1M10 10h1M14 10h1M18 10h1M7 14h10'

const tools = (container: HTMLElement, drawing: Drawing): HTMLElement => {
  const { player } = drawing
  const { share, keys } = words.player
  return element(
    'div',
    { class: 'tools' },
    speedChoice(drawing),
    sleepChoice(drawing),
    volumeControl(drawing),
    control({ name: share, face: shareFace, press: () => openShareDialog(container, player) }),
    control({ name: keys, face: keysFace, press: () => openKeysDialog(container) }),
  )
}

/** A page that is come back to while its recording plays brings another audio element, which nobody needs. */
const hideNativePlayer = (container: HTMLElement, audio: HTMLAudioElement): void => {
  const own = container.querySelector('audio')
  if (own !== null && own !== audio) own.remove()
  audio.controls = false
}

/** Takes the page and the player of its episode; does nothing where either has none. A small player has no tools. */
export const enablePlayer = ({ player, signal }: Page): void => {
  const container = document.querySelector<HTMLElement>('.player')
  if (player === undefined || container === null) return
  const drawing: Drawing = { player, signal }
  hideNativePlayer(container, player.audio)
  enablePlayButton(container, drawing)
  container.append(headline(drawing), seekBar(container, drawing), transport(player))
  if (!container.classList.contains('small')) container.append(tools(container, drawing))
  container.append(messages(drawing))
  followLinks(drawing)
  enableKeys(container, drawing)
}
