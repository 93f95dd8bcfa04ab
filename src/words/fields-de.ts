// German help for every key of the editors' files, by file and path: the manual and the completion in editors.
import { episodeFieldsDe } from './episode-fields-de.ts'
import { episodeTagFieldsDe } from './episode-tag-fields-de.ts'
import type { Field } from './field.ts'
import { fieldsUnder } from './fields-under.ts'
import { registryFieldsDe } from './registry-fields-de.ts'
import { sharedTagFieldsDe } from './shared-tag-fields-de.ts'
import { showFieldsDe } from './show-fields-de.ts'
import { showTagFieldsDe } from './show-tag-fields-de.ts'

export const fieldsDe: Readonly<Record<string, Field>> = {
  ...episodeFieldsDe,
  ...episodeTagFieldsDe,
  ...fieldsUnder('episode', sharedTagFieldsDe),
  ...registryFieldsDe,
  ...showFieldsDe,
  ...showTagFieldsDe,
  ...fieldsUnder('show', sharedTagFieldsDe),
}
