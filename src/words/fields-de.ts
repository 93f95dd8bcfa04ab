// German help for every key of the editors' files, by file and path: the manual and the completion in editors.
import { episodeFieldsDe } from './episode-fields-de.ts'
import type { Field } from './field.ts'
import { registryFieldsDe } from './registry-fields-de.ts'
import { showFieldsDe } from './show-fields-de.ts'

export const fieldsDe: Readonly<Record<string, Field>> = {
  ...episodeFieldsDe,
  ...registryFieldsDe,
  ...showFieldsDe,
}
