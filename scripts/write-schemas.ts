// Writes the JSON Schemas in episodes/.schema/ and the generated part of episodes/README.md; --check only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '../src/model/json-schemas.ts'
import { manualTables } from '../src/model/manual-tables.ts'
import { manualText } from '../src/model/manual-text.ts'
import { fieldsDe } from '../src/words/fields-de.ts'
import { manualDe } from '../src/words/manual-de.ts'

const episodes = new URL('../episodes/', import.meta.url)
const readIfThere = (file: URL): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const manual = manualText(
  readFileSync(new URL('README.md', episodes), 'utf8'),
  manualTables(fieldsDe, manualDe),
)
const wanted = new Map([['README.md', manual]])
for (const [name, text] of jsonSchemas(fieldsDe)) wanted.set(`.schema/${name}`, text)

const stale = [...wanted].filter(([name, text]) => readIfThere(new URL(name, episodes)) !== text)
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`episodes/${name} is stale: run  npm run schemas`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  mkdirSync(new URL('.schema/', episodes), { recursive: true })
  for (const [name, text] of stale) writeFileSync(new URL(name, episodes), text)
  console.log(`${stale.length} of ${wanted.size} files written.`)
}
