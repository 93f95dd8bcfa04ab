// A card over the page that closes with Escape, with its button, and with a press beside it.
import { element } from '../element.ts'
import { words } from '../words.ts'

/** Shows it at once, and takes it away when it is closed: what it says is made anew each time. The focus goes back by itself. */
export const showDialog = (container: HTMLElement, title: string, ...content: readonly Node[]): void => {
  const close = element('button', { type: 'button' }, words.player.close)
  const heading = element('h2', { id: 'dialog-title' }, title)
  const card = element('div', {}, heading, ...content, close)
  const dialog = element('dialog', { 'aria-labelledby': heading.id }, card)
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  container.append(dialog)
  dialog.showModal()
}
