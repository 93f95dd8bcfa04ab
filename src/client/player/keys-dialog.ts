// Lists the keys, lets the reader switch them off, and forgets what the player remembers on this device.
import { element } from '../element.ts'
import { fill, words } from '../words.ts'
import { showDialog } from './dialog.ts'
import { changePlayerSettings, playerSettings } from './player-settings.ts'
import { countPositions, forgetPositions } from './remember-position.ts'

const keyList = (): HTMLElement => {
  const said = words.player
  const lines = [
    [[said.space, 'K'], said.toggle],
    [['←', 'J'], said.back],
    [['→', 'L'], said.forward],
    [['<'], said.slower],
    [['>'], said.faster],
    [['M'], said.muteKey],
    [['?'], said.help],
  ] as const
  return element(
    'dl',
    {},
    ...lines.map(([keys, does]) =>
      element(
        'div',
        {},
        element('dt', {}, ...keys.map((key) => element('kbd', {}, key))),
        element('dd', {}, does),
      ),
    ),
  )
}

const useKeys = (): HTMLElement => {
  const tick = element('input', { type: 'checkbox', checked: playerSettings().hasKeys })
  tick.addEventListener('change', () => changePlayerSettings({ hasKeys: tick.checked }))
  return element('label', { class: 'tick' }, tick, words.player.useKeys)
}

/** Not there where nothing is remembered. */
const forgetting = (): readonly HTMLElement[] => {
  const count = countPositions()
  if (count === 0) return []
  const status = element('p', { role: 'status' })
  const button = element('button', { type: 'button' }, fill(words.player.forget, { count }))
  button.addEventListener('click', () => {
    forgetPositions()
    status.textContent = words.player.forgotten
    button.disabled = true
  })
  return [element('p', { class: 'buttons' }, button), status]
}

export const showKeysDialog = (container: HTMLElement): void =>
  showDialog(container, words.player.keysTitle, keyList(), useKeys(), ...forgetting())
