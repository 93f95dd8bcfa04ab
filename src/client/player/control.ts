// Makes a button whose name is said and shown, and whose face is an icon.
import { element, icon } from '../element.ts'

interface Control {
  readonly name: string
  /** Data of the icon's path. */
  readonly face: string
  /** Stands in the middle of the icon. */
  readonly number?: number
  readonly press: () => void
}

export const control = ({ name, face, number, press }: Control): HTMLButtonElement => {
  const button = element(
    'button',
    { type: 'button', class: 'control', 'aria-label': name, title: name },
    icon(face),
  )
  if (number !== undefined) button.append(element('span', { 'aria-hidden': 'true' }, String(number)))
  button.addEventListener('click', press)
  return button
}
