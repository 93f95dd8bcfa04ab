// Lets Eleventy's own command line build the site: the same pages and files, straight into its output folder.
import { join, relative } from 'node:path'
import type { EleventyConfig } from '@11ty/eleventy'
import { printProblems } from '../model/print-problems.ts'
import type { SiteContext } from '../views/site-context.ts'
import { wordsFor } from '../words/words-for.ts'
import { readCommandArguments } from './command-arguments.ts'
import { configurePages } from './configure-pages.ts'
import { type PreparedSite, prepareSite } from './prepare-site.ts'
import { projectDir } from './project-dir.ts'
import { publishFiles } from './publish-files.ts'
import { publishRelease } from './publish-release.ts'
import { publishTranscripts } from './publish-transcripts.ts'
import { showLanguage } from './show-language.ts'

/** What goes wrong with the content is said once; Eleventy would print an error twice, with its stack. */
const stopWith = (text: string): never => {
  console.error(text)
  process.exit(1)
}

/** Prepares the site of this project; prints the problems of its content and ends the process where there are any. */
const prepare = async (): Promise<PreparedSite> => {
  const { contentDir, cacheDir, baseUrl } = readCommandArguments([], process.env)
  const words = wordsFor(showLanguage(contentDir))
  const { prepared, problems } = await prepareSite({ contentDir, cacheDir, baseUrl, nowEpochMs: Date.now() })
  const text = problems.length === 0 ? '' : printProblems(problems, words)
  if (prepared === undefined) return stopWith(text)
  if (text !== '') console.error(`${text}\n`)
  return prepared
}

/**
 * Takes Eleventy's configuration and registers the whole site. Unlike `npm run build`, which exchanges finished sites,
 * Eleventy writes over what is there; nothing is written where the content has problems.
 */
export const registerSite = (config: EleventyConfig): void => {
  let prepared: PreparedSite | undefined
  // Eleventy watches only what is named from the folder it is called in.
  const fromHere = (folder: string): string => relative(process.cwd(), join(projectDir, folder))
  config.setInputDirectory(fromHere('src/pages'))
  config.setOutputDirectory('_site')
  config.addWatchTarget(fromHere('episodes/'))
  config.addWatchTarget(fromHere('transcripts/'))
  configurePages(config, {
    site: async (): Promise<SiteContext> => {
      prepared = await prepare()
      return prepared.context
    },
  })
  config.on('eleventy.after', async ({ directories, outputMode }) => {
    if (prepared === undefined || outputMode !== 'fs') return
    const newSite = directories.output
    await publishTranscripts(prepared.context.catalog, { newSite, oldSite: undefined })
    await publishFiles(prepared, { newSite, oldSite: newSite })
    await publishRelease(prepared.contract.published, newSite)
  })
}
