// Says whether a key pressed in the page is the player's, or belongs to what has the focus.

const takesText = 'textarea, select, [contenteditable], dialog, dialog *, audio, video'
const takesArrows = 'input, summary, [role=slider], [role=tab], [role=menuitem]'
const takesSpace = 'a, button, summary, [role=button], [tabindex]'

const isToggleInput = (target: Element): boolean =>
  target instanceof HTMLInputElement && ['checkbox', 'radio', 'range', 'button'].includes(target.type)

/** Takes the key's name and the element that has the focus. Whoever types, types; whatever a key already works, it keeps working. */
export const isKeyFree = (key: string, target: Element): boolean => {
  if (target.matches(takesText)) return false
  const isRange = target.matches('input[type=range]')
  if (target.matches('input') && !isToggleInput(target)) return false
  if (key.startsWith('Arrow')) return !target.matches(takesArrows)
  return key !== ' ' || isRange || !(target.matches(takesSpace) || target.matches('input'))
}
