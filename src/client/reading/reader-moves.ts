// Tells when readers move the page themselves; scrolling alone does not say who scrolls.

const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '])

/** What keeps such keys for itself. */
const usesKeys = 'input, select, textarea, button, summary, audio, [role], [contenteditable]'

const isScrollKey = ({ key, defaultPrevented, altKey, target }: KeyboardEvent): boolean =>
  scrollKeys.has(key) &&
  !defaultPrevented &&
  !altKey &&
  !(target instanceof Element && target.matches(usesKeys))

/** The bar belongs to no element but the root, and lies outside of its content. */
const isScrollBar = ({ target, clientX, clientY }: PointerEvent): boolean => {
  const root = document.documentElement
  return target === root && (clientX >= root.clientWidth || clientY >= root.clientHeight)
}

const isKeyboardFocus = ({ target }: FocusEvent): boolean =>
  target instanceof Element && target.matches('p[id] > a:focus-visible')

/** Says that the reader is taken elsewhere in the page, by a part of the script. */
export const announceMove = (): void => {
  document.dispatchEvent(new Event('reader-moved'))
}

/**
 * Calls `onMove` whenever the reader moves: by wheel, touch, keys that scroll, the scroll bar, the keyboard's way through
 * the transcript's links, a link to another place of the page, or a search.
 */
export const readerMoves = (section: HTMLElement, signal: AbortSignal, onMove: () => void): void => {
  const passive = { signal, passive: true }
  addEventListener('wheel', (event) => !event.ctrlKey && onMove(), passive)
  addEventListener('touchmove', onMove, passive)
  addEventListener('hashchange', onMove, { signal })
  addEventListener('keydown', (event) => isScrollKey(event) && onMove(), { signal })
  addEventListener('pointerdown', (event) => isScrollBar(event) && onMove(), passive)
  section.addEventListener('focusin', (event) => isKeyboardFocus(event) && onMove(), { signal })
  document.addEventListener('reader-moved', onMove, { signal })
}
