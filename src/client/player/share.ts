// Shares the episode from the second that plays: the address, to copy or to hand to another app.
import { formatTimecode } from '../../model/format-timecode.ts'
import { copyFrom } from '../copying.ts'
import { element } from '../element.ts'
import { fill, words } from '../words.ts'
import { showDialog } from './dialog.ts'
import type { Player } from './player.ts'

const appButton = (title: string, address: () => string): HTMLButtonElement => {
  const button = element('button', { type: 'button' }, words.player.shareWith)
  button.addEventListener('click', () => {
    // The reader may change their mind: that is no mistake.
    navigator.share({ title, url: address() }).catch(() => undefined)
  })
  return button
}

/** The tick is set where there is a second to share. */
export const showShareDialog = (container: HTMLElement, { facts, seconds }: Player): void => {
  const atSeconds = Math.floor(seconds())
  const said = words.player
  const input = element('input', { readonly: true, 'aria-label': said.address })
  const tick = element('input', { type: 'checkbox', checked: atSeconds > 0 })
  const copy = element('button', { type: 'button' }, said.copy)
  const status = element('p', { role: 'status' })
  const show = (): void => {
    input.value = location.origin + facts.path + (tick.checked ? `#t=${atSeconds}` : '')
    status.textContent = ''
  }
  tick.addEventListener('change', show)
  copy.addEventListener('click', async () => {
    status.textContent = (await copyFrom(input)) ? said.copied : said.copyFailed
  })
  show()
  const buttons = element('p', { class: 'buttons' }, copy)
  if ('share' in navigator) buttons.append(appButton(facts.title, () => input.value))
  const from = fill(said.shareFrom, { time: formatTimecode(atSeconds) })
  showDialog(
    container,
    said.shareTitle,
    input,
    element('label', { class: 'tick' }, tick, from),
    buttons,
    status,
  )
}
