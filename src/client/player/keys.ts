// Drives the player with single keys, wherever the reader is in the page.
import type { Drawing } from './drawing.ts'
import { isKeyFree } from './key-target.ts'
import { openKeysDialog } from './open-dialogs.ts'
import type { Player } from './player.ts'
import { nextSpeed, playerSettings } from './player-settings.ts'
import { backSeconds, forwardSeconds } from './skip-seconds.ts'

type Action = (player: Player) => void

const changeSpeed =
  (direction: 1 | -1): Action =>
  ({ audio }) => {
    audio.playbackRate = nextSpeed(audio.playbackRate, direction)
  }
const toggle: Action = (player) => player.toggle()
const back: Action = (player) => player.skip(-backSeconds)
const forward: Action = (player) => player.skip(forwardSeconds)

const actions: Readonly<Record<string, Action>> = {
  ' ': toggle,
  k: toggle,
  j: back,
  ArrowLeft: back,
  l: forward,
  ArrowRight: forward,
  m: ({ audio }) => {
    audio.muted = !audio.muted
  },
  '<': changeSpeed(-1),
  '>': changeSpeed(1),
}

const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey

/**
 * Where the player is only a part of the page, the keys drive it once it has been used: before, the space bar turns
 * pages. They can be switched off, see https://www.w3.org/TR/WCAG22/#character-key-shortcuts.
 */
export const enableKeys = (container: HTMLElement, { player, signal }: Drawing): void => {
  const isSmall = container.classList.contains('small')
  const isUsed = (): boolean => !isSmall || player.audio.readyState > 0
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event
      if (event.defaultPrevented || hasModifier(event) || !playerSettings().hasKeys) return
      if (!(target instanceof Element) || !isKeyFree(key, target) || !isUsed()) return
      const action =
        key === '?' ? () => openKeysDialog(container) : actions[key.length === 1 ? key.toLowerCase() : key]
      if (action === undefined) return
      event.preventDefault()
      action(player)
    },
    { signal },
  )
}
