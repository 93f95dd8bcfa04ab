// Runs in the editors' page: teaches the CMS to read and write our files, and starts it.
import './prefer-language.ts'
import CMS, { type CmsConfig } from '@sveltia/cms'
import { type Group, isGroup } from '../model/yaml-data.ts'
import { fileFormats, type Schemas } from './file-formats.ts'

interface AdminConfig {
  readonly cms: CmsConfig
  readonly schemas: Schemas
}

const groupOf = (value: unknown): Group => {
  const plain: Group = JSON.parse(JSON.stringify(value ?? {}))
  return isGroup(plain) ? plain : {}
}

const start = async (): Promise<void> => {
  const response = await fetch('config.json')
  const { cms, schemas }: AdminConfig = await response.json()
  for (const [name, ending, { fromFile, toFile }] of fileFormats(schemas))
    CMS.registerCustomFormat(name, ending, { fromFile, toFile: (form: unknown) => toFile(groupOf(form)) })
  document.querySelector('#loading')?.remove()
  CMS.init({ config: cms })
}

await start()
