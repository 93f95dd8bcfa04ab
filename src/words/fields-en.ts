// English help for every key of the editors' files, by file and path.
import { episodeFieldsEn } from './episode-fields-en.ts'
import { episodeTagFieldsEn } from './episode-tag-fields-en.ts'
import type { Field } from './field.ts'
import { fieldsUnder } from './fields-under.ts'
import { registryFieldsEn } from './registry-fields-en.ts'
import { sharedTagFieldsEn } from './shared-tag-fields-en.ts'
import { showFieldsEn } from './show-fields-en.ts'
import { showTagFieldsEn } from './show-tag-fields-en.ts'

export const fieldsEn: Readonly<Record<string, Field>> = {
  ...episodeFieldsEn,
  ...episodeTagFieldsEn,
  ...fieldsUnder('episode', sharedTagFieldsEn),
  ...registryFieldsEn,
  ...showFieldsEn,
  ...showTagFieldsEn,
  ...fieldsUnder('show', sharedTagFieldsEn),
}
