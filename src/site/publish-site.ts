// Renders a prepared site out of sight, and puts it in the place of the old one when it is whole.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildReport, reportBuild } from './build-report.ts'
import type { PreparedSite } from './prepare-site.ts'
import { publishFiles } from './publish-files.ts'
import { publishRelease } from './publish-release.ts'
import { publishTranscripts } from './publish-transcripts.ts'
import { Refusal, systemCode } from './refusal.ts'
import { runEleventy } from './run-eleventy.ts'
import { openWorkspace } from './workspace.ts'

export interface SiteFolders {
  /** Absolute path of the folder to replace. */
  readonly outputDir: string
  /** Absolute path of the folder with the pages. */
  readonly pagesDir: string
  /** Called when the new site is whole; where it throws, the old one stays. */
  readonly beforeExchange?: () => Promise<void>
}

/** What the operating system refuses is nobody's mistake in the program: it gets a sentence, too. */
const asRefusal = (error: unknown, outputDir: string): unknown => {
  const code = systemCode(error)
  const path = error instanceof Error && 'path' in error ? String(error.path) : outputDir
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('disk-full', { path }, { cause: error })
  if (code === 'EBUSY' || code === 'EXDEV') return new Refusal('output-mounted', { path }, { cause: error })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Refusal('not-allowed', { path }, { cause: error })
  return error
}

/**
 * Renders all pages, adds all files and exchanges the output folder for the result. Where this throws (a `Refusal`, or a
 * mistake of ours) or is killed, the output folder is byte for byte what it was.
 */
export const publishSite = async (
  prepared: PreparedSite,
  { outputDir, pagesDir, beforeExchange }: SiteFolders,
): Promise<BuildReport> => {
  const workspace = openWorkspace(outputDir)
  try {
    const { newSite } = workspace
    const pages = await runEleventy({ pagesDir, outputDir: newSite, site: prepared.context })
    const folders = { newSite, oldSite: outputDir }
    await publishTranscripts(prepared.context.catalog, folders)
    await publishFiles(prepared, folders)
    await publishRelease(prepared.contract.published, newSite)
    const feed = await stat(join(newSite, prepared.context.catalog.paths.feed)).catch(() => undefined)
    await beforeExchange?.()
    workspace.publish()
    return reportBuild(prepared, { pages, feedBytes: feed?.size ?? 0 })
  } catch (error) {
    workspace.discard()
    throw asRefusal(error, outputDir)
  }
}
