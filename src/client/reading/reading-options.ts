// Lets readers set text size, space between lines, and whether the page follows the sound.
import { element } from '../element.ts'
import type { Page } from '../page.ts'
import { words } from '../words.ts'
import { type ReadingSettings, shownSettings, storeSettings } from './reading-settings.ts'
import { transcriptTools } from './transcript-tools.ts'

type Choices = readonly (readonly [value: string, label: string])[]

const radios = (name: 'text' | 'lines', legend: string, choices: Choices): HTMLFieldSetElement => {
  const chosen = shownSettings()[name]
  return element(
    'fieldset',
    {},
    element('legend', {}, legend),
    ...choices.map(([value, label]) =>
      element(
        'label',
        {},
        element('input', { type: 'radio', name, value, checked: value === chosen }),
        label,
      ),
    ),
  )
}

const followBox = (): HTMLLabelElement => {
  const box = element('input', { type: 'checkbox', name: 'follow', checked: shownSettings().follow })
  return element('label', {}, box, words.reading.settings.follow)
}

/** Takes the control that the reader changed. */
const changed = ({ name, value, checked }: HTMLInputElement): ReadingSettings => ({
  ...shownSettings(),
  [name]: name === 'follow' ? checked : value,
})

/** Does nothing on a page without a transcript; offers to follow only where there is a sound to follow. */
export const enableReadingOptions = ({ player, signal }: Page): void => {
  const tools = transcriptTools()
  if (tools === undefined) return
  const { title, text, lines, normal, large, larger, wide } = words.reading.settings
  const canFollow = player !== undefined && document.querySelector('#transcript.timed') !== null
  const group = element(
    'details',
    {},
    element('summary', {}, title),
    element(
      'div',
      { role: 'group', 'aria-label': title },
      radios('text', text, [
        ['normal', normal],
        ['large', large],
        ['larger', larger],
      ]),
      radios('lines', lines, [
        ['normal', normal],
        ['wide', wide],
      ]),
      ...(canFollow ? [followBox()] : []),
    ),
  )
  group.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) storeSettings(changed(target))
  })
  group.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !group.open) return
    group.open = false
    group.querySelector('summary')?.focus()
  })
  const closeOutside = ({ target }: Event): void => {
    if (target instanceof Node && !group.contains(target)) group.open = false
  }
  document.addEventListener('pointerdown', closeOutside, { signal })
  tools.append(group)
}
