// Knows with what the reader selects text, and whether that is still going on.

export interface Selecting {
  /** Whether a button of the mouse or a finger is down. */
  readonly isPressed: () => boolean
  readonly isByKey: () => boolean
}

/** Calls `onChange` whenever the selection may have changed, until the signal ends it. */
export const watchSelecting = (signal: AbortSignal, onChange: (selecting: Selecting) => void): void => {
  let isPressed = false
  let isByKey = false
  const change = (): void => onChange({ isPressed: () => isPressed, isByKey: () => isByKey })
  const press = (isDown: boolean) => (): void => {
    isPressed = isDown
    isByKey = false
    change()
  }
  const key = (): void => {
    isByKey = true
  }
  document.addEventListener('selectionchange', change, { signal })
  document.addEventListener('keydown', key, { signal })
  document.addEventListener('pointerdown', press(true), { signal })
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, press(false), { signal })
}

/** Whether text is selected that begins in an element. */
export const isSelectedIn = (element: Element): boolean => {
  const selection = getSelection()
  return (
    selection !== null && !selection.isCollapsed && element.contains(selection.getRangeAt(0).startContainer)
  )
}
