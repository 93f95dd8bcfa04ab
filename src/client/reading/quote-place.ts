// Puts a small floating element beside what it belongs to, inside of the window and without moving anything.

const margin = 8

const kept = (value: number, most: number): number => Math.max(margin, Math.min(value, most))

/**
 * Takes an element that is shown with `position: absolute`, the box it belongs to in the window, and the side that it
 * should stand on; sets `--x` and `--y` for the styles. Where that side has no room it stands on the other.
 */
export const placeBeside = (element: HTMLElement, box: DOMRect, side: 'above' | 'below'): void => {
  const { offsetWidth: width, offsetHeight: height, offsetParent } = element
  const origin = (offsetParent ?? document.documentElement).getBoundingClientRect()
  const above = box.top - height - margin
  const below = box.bottom + margin
  const fits = side === 'above' ? above >= margin : below + height <= innerHeight - margin
  const wanted = (side === 'above') === fits ? above : below
  const x = kept(box.left + box.width / 2 - width / 2, document.documentElement.clientWidth - width - margin)
  const y = kept(wanted, innerHeight - height - margin)
  element.style.setProperty('--x', `${Math.round(x - origin.left)}px`)
  element.style.setProperty('--y', `${Math.round(y - origin.top)}px`)
}
