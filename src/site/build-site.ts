// Builds the site of a content folder.
import { join, resolve } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { BuildReport } from './build-report.ts'
import { checkOutput } from './check-output.ts'
import { prepareSite, type SiteSettings } from './prepare-site.ts'
import { projectDir } from './project-dir.ts'
import { publishSite } from './publish-site.ts'
import { recoverOutput } from './workspace.ts'

export interface BuildSettings extends SiteSettings {
  /** Folder to write; what stood there is replaced as a whole. */
  readonly outputDir: string
  /** Folder with the pages; undefined: `src/pages`. */
  readonly pagesDir?: string
}

export type BuildOutcome =
  | { readonly report: BuildReport; readonly problems: readonly Problem[] }
  | { readonly report: undefined; readonly problems: readonly Problem[] }

/**
 * Builds the site of a content folder. With problems of severity `error` there is no report, and nothing was written:
 * the output is byte for byte what it was. The same holds where this throws, and where the process is killed at whatever
 * moment; only what a killed build left beside the output is cleaned up by the next one.
 */
export const buildSite = async (settings: BuildSettings): Promise<BuildOutcome> => {
  const outputDir = checkOutput(settings.outputDir, settings.contentDir)
  recoverOutput(outputDir)
  const { prepared, problems } = await prepareSite(settings)
  if (prepared === undefined) return { report: undefined, problems }
  const pagesDir = resolve(settings.pagesDir ?? join(projectDir, 'src/pages'))
  return { report: await publishSite(prepared, { outputDir, pagesDir }), problems }
}
