// Runs Eleventy over a folder of pages, inside this process.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Eleventy, type EleventyConfig } from '@11ty/eleventy'
import type { SiteContext } from '../views/site-context.ts'
import { configurePages } from './configure-pages.ts'

export interface EleventyRun {
  /** Absolute path of the folder with `*.11ty.tsx`. */
  readonly pagesDir: string
  /** Absolute path of an existing folder. */
  readonly outputDir: string
  readonly site: SiteContext
}

/** Eleventy wraps the error of a page several times; the innermost is the one that says what broke. */
const innermost = (error: unknown): unknown => {
  let inner = error
  while (inner instanceof Error && 'originalError' in inner && inner.originalError !== undefined)
    inner = inner.originalError
  return inner
}

/** Eleventy's quiet mode begins too late for the stopwatches that exist already: on a busy computer they would speak. */
const silence = ({ benchmarkManager }: EleventyConfig): void => {
  for (const stopwatches of Object.values(benchmarkManager.getAll())) stopwatches.setIsVerbose(false)
}

/**
 * Renders all pages into `outputDir` and gives how many of them are HTML. No configuration file is read, so that the
 * folder in which the command is called makes no difference. Throws what a page throws, with the page named.
 */
export const runEleventy = async ({ pagesDir, outputDir, site }: EleventyRun): Promise<number> => {
  let pages = 0
  const eleventy = new Eleventy(pagesDir, outputDir, {
    configPath: null,
    quietMode: true,
    loader: 'esm',
    config: (config) => {
      silence(config)
      configurePages(config, {
        site: () => site,
        writePage: (outputPath, text) => {
          mkdirSync(dirname(outputPath), { recursive: true })
          writeFileSync(outputPath, text)
          if (outputPath.endsWith('.html')) pages += 1
        },
      })
    },
  })
  eleventy.disableLogger()
  try {
    await eleventy.init()
    await eleventy.write()
  } catch (error) {
    const cause = innermost(error)
    if (cause === error || !(error instanceof Error)) throw error
    throw new Error(error.message, { cause })
  }
  return pages
}
