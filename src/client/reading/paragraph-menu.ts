// The small menu of a paragraph: one for all of them, moved to where it is asked for.
import type { Cited } from '../../citation/cited.ts'
import { element } from '../element.ts'
import type { Page } from '../page.ts'
import { menuItems } from './paragraph-menu-items.ts'
import { placeOf } from './permalinks.ts'
import { citedPassage, wholeParagraph } from './quote-passage.ts'
import { placeBeside } from './quote-place.ts'

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Moves the focus with the keys that menus have, see https://www.w3.org/WAI/ARIA/apg/patterns/menubar/. */
const moveIn = (menu: HTMLElement, event: KeyboardEvent): void => {
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const items: readonly (Element | null)[] = [...menu.children]
  const next = items[step(items.indexOf(document.activeElement), items.length)]
  if (next instanceof HTMLElement) next.focus()
}

/** Calls `close` for Escape and for a press beside the menu. */
const closeOutside = (
  isOurs: (target: EventTarget | null) => boolean,
  close: () => void,
  signal: AbortSignal,
): void => {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close()
  }
  const onPress = ({ target }: Event): void => {
    if (!isOurs(target)) close()
  }
  document.addEventListener('keydown', onKey, { signal })
  document.addEventListener('pointerdown', onPress, { signal })
}

/** Gives what opens the one menu at the permalink of a paragraph, or closes it where it is open. */
export const paragraphMenu = (
  { player, signal }: Page,
  episode: Cited,
): ((permalink: HTMLElement) => void) => {
  const menu = element('span', { class: 'paragraph-menu', role: 'menu', hidden: true })
  let opener: HTMLElement | undefined

  const close = (): void => {
    const hadFocus = menu.contains(document.activeElement)
    opener?.removeAttribute('aria-expanded')
    if (hadFocus) opener?.focus({ preventScroll: true })
    opener = undefined
    menu.hidden = true
  }
  const open = (link: HTMLElement, paragraph: HTMLElement): void => {
    opener = link
    const cited = citedPassage(episode, [wholeParagraph(paragraph)])
    menu.setAttribute('aria-label', link.getAttribute('aria-label') ?? '')
    menu.replaceChildren(...menuItems(cited, placeOf(paragraph), player, close))
    paragraph.after(menu)
    menu.hidden = false
    link.setAttribute('aria-expanded', 'true')
    placeBeside(menu, link.getBoundingClientRect(), 'below')
    menu.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true })
  }
  const isOurs = (target: EventTarget | null): boolean =>
    target instanceof Node && (menu.contains(target) || opener?.contains(target) === true)

  menu.addEventListener('keydown', (event) => moveIn(menu, event))
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null && !isOurs(relatedTarget)) close()
  })
  closeOutside(isOurs, close, signal)
  return (link) => {
    const isOpen = link === opener
    close()
    if (!isOpen && link.parentElement !== null) open(link, link.parentElement)
  }
}
