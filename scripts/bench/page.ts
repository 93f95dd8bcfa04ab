// npm run bench -- page: shows what a reader's browser loads for the page of an hour-long episode.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSite } from '../../src/site/build-site.ts'
import { anHourLongShow } from '../../src/testing/an-hour-long-show.ts'
import { weighPage } from '../../src/testing/page-weight.ts'

const writeShow = async (contentDir: string): Promise<void> => {
  for (const [name, entry] of Object.entries(await anHourLongShow())) {
    if (typeof entry !== 'string' && !(entry instanceof Uint8Array)) continue
    mkdirSync(dirname(join(contentDir, name)), { recursive: true })
    writeFileSync(join(contentDir, name), entry)
  }
}

/** Builds a show with one episode of an hour and 900 cues; prints the bytes of its page after brotli. */
export const benchPage = async (): Promise<void> => {
  const contentDir = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    await writeShow(contentDir)
    const [outputDir, cacheDir] = [join(contentDir, '_site'), join(contentDir, '.cache')]
    await buildSite({ contentDir, outputDir, cacheDir, baseUrl: undefined, nowEpochMs: Date.UTC(2030, 0, 1) })
    const weight = await weighPage(outputDir, 'folgen/anfang/index.html')
    for (const [name, bytes] of Object.entries(weight))
      console.log(`${name.padEnd(8)}${String(bytes).padStart(8)} bytes`)
  } finally {
    rmSync(contentDir, { recursive: true })
  }
}
