// Suggests right forms of names in all transcripts.
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { stampOf } from '../content/fact-cache.ts'
import { mapLimited } from '../content/map-limited.ts'
import { markdownEntries } from '../content/markdown-entries.ts'
import { type PairedTranscript, pairTranscripts } from '../content/pair-transcripts.ts'
import { readText } from '../content/read-text.ts'
import { type FolderListing, walkFolder } from '../content/walk-folder.ts'
import { type FindForms, findForms } from '../glossary/find-forms.ts'
import { glossaryForms } from '../glossary/glossary-forms.ts'
import { suggestForms } from '../glossary/suggest-forms.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { type GlossaryCache, openGlossaryCache } from './glossary-cache.ts'
import { readGlossary } from './glossary-names.ts'

export interface GlossaryAdvice {
  readonly contentDir: string
  readonly cacheDir: string
}

// To be raised with every change to what is found or proposed.
const version = 1
const largestBytes = 20_000_000
const filesAtOnce = 4

const nothing: FolderListing = { name: '', entries: new Map(), namesByFolder: new Map(), problems: [] }

const transcriptsIn = async (contentDir: string): Promise<readonly PairedTranscript[]> => {
  const episodes = (await walkFolder(contentDir, 'episodes')) ?? nothing
  const transcripts = (await walkFolder(contentDir, 'transcripts')) ?? nothing
  const ids = markdownEntries(episodes).episodes.map(({ file }) => file.replace(/\.md$/, ''))
  const { pairs } = pairTranscripts({ transcripts, episodes }, new Set(ids), 'de')
  return pairs.filter(({ entry }) => entry.kind === 'file')
}

const adviseOn = async (
  { entry, language }: PairedTranscript,
  find: FindForms,
  cache: GlossaryCache,
): Promise<readonly Suggestion[]> => {
  const stats = await stat(entry.path, { bigint: true }).catch(() => undefined)
  if (stats === undefined) return []
  const stamp = stampOf(stats)
  const known = cache.recall(entry.place, stamp)
  if (known !== undefined) return known
  const { source } = await readText(entry, entry.room, largestBytes)
  if (source === undefined) return []
  const found = suggestForms(source.text, { file: source.file, language }, find)
  cache.remember(entry.place, stamp, found)
  return found
}

/**
 * Takes the content folder and the folder for what is remembered; gives a suggestion for every wrong form of a name in a transcript,
 * in the order of the files, none of them safe. Files that cannot be read say nothing, and neither does a glossary with errors: both
 * are reported elsewhere. A transcript is read again only when it or a registry has changed.
 */
export const adviseGlossary = async ({
  contentDir,
  cacheDir,
}: GlossaryAdvice): Promise<readonly Suggestion[]> => {
  const { value } = await readGlossary(contentDir)
  if (value === undefined) return []
  const forms = glossaryForms(value.names)
  const key = createHash('sha256').update(JSON.stringify({ version, forms })).digest('hex')
  const cache = await openGlossaryCache(cacheDir, key)
  const find = findForms(forms)
  const found = await mapLimited(await transcriptsIn(contentDir), filesAtOnce, (transcript) =>
    adviseOn(transcript, find, cache),
  )
  await cache.save()
  return found.flat()
}
