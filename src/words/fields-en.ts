// English help for every key of the editors' files, by file and path.
import { episodeFieldsEn } from './episode-fields-en.ts'
import type { Field } from './field.ts'
import { registryFieldsEn } from './registry-fields-en.ts'
import { showFieldsEn } from './show-fields-en.ts'

export const fieldsEn: Readonly<Record<string, Field>> = {
  ...episodeFieldsEn,
  ...registryFieldsEn,
  ...showFieldsEn,
}
