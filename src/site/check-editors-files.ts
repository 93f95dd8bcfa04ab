// Reads the editors' files without building anything: all problems and advice, and what would repair them.
import { randomUUID } from 'node:crypto'
import { assembleCatalog } from '../catalog/assemble-catalog.ts'
import type { Content } from '../catalog/content.ts'
import { readContent } from '../content/read-content.ts'
import type { EpisodeSurroundings } from '../model/parse-episode.ts'
import type { Problem } from '../model/problem.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { adviseGlossary } from './advise-glossary.ts'
import { type AdviceSettings, type AdvisedContent, adviseContent } from './check-advice.ts'
import { suggestRepairs } from './check-suggestions.ts'

export interface EditorsFilesSettings extends AdviceSettings {
  readonly baseUrl: string | undefined
  readonly nowEpochMs: number
}

export interface EditorsFiles {
  readonly problems: readonly Problem[]
  readonly suggestions: readonly Suggestion[]
  readonly around: EpisodeSurroundings
}

/** What dates and guids are read with; a show that cannot be read is reported as that. */
const surroundingsOf = (content: Content | undefined): EpisodeSurroundings => ({
  timeZone: content?.show.timeZone ?? 'UTC',
  mintGuid: randomUUID,
})

/** Gives what to say about files without errors or with them, and what would repair it. */
export const withAdvice = async (
  settings: AdviceSettings,
  problems: readonly Problem[],
  advised: AdvisedContent | undefined,
): Promise<EditorsFiles> => {
  const around = surroundingsOf(advised?.content)
  const advice = advised === undefined ? [] : await adviseContent(settings, advised)
  const glossary = await adviseGlossary(settings)
  const found = [...problems, ...advice]
  const repairs = await suggestRepairs(settings.contentDir, found, around)
  return {
    problems: [...found, ...glossary.map(({ problem }) => problem)],
    suggestions: [...repairs, ...glossary],
    around,
  }
}

/** Reads and checks the editors' files; where they have errors, advice is given on what could be read. */
export const checkEditorsFiles = async (settings: EditorsFilesSettings): Promise<EditorsFiles> => {
  const { contentDir, cacheDir, baseUrl, nowEpochMs } = settings
  const assemble = (content: Content) =>
    assembleCatalog(content, { nowEpochMs, baseUrl: baseUrl ?? content.show.url, mintGuid: randomUUID })
  let readable: Content | undefined
  const { value, problems } = await readContent({
    contentDir,
    cacheDir,
    mintGuid: randomUUID,
    alsoCheck: (content) => {
      readable = content
      return assemble(content).problems.filter(({ severity }) => severity === 'error')
    },
  })
  const assembled = value && assemble(value)
  const content = value ?? readable
  return withAdvice(
    settings,
    [...problems, ...(assembled?.problems ?? [])],
    content && { content, catalog: assembled?.value, movedPages: [] },
  )
}
