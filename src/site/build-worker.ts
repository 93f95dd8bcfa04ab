// A process that stands ready to build once: packages are loaded, the project's own modules not yet, so it is never stale.
import { performance } from 'node:perf_hooks'

/** What takes long to load. Eleventy alone needs more time than the build of a small show. */
const slowPackages = [
  '@11ty/eleventy',
  'esbuild',
  'markdown-it',
  'music-metadata',
  'podcast',
  'preact-render-to-string',
  'sharp',
  'temporal-polyfill',
  'yaml',
  'zod',
]

const loaded = Promise.allSettled(slowPackages.map((name) => import(name)))

/** The first message of the parent starts the build; what to build was said when this process was started. */
process.once('message', async () => {
  const startedMs = performance.now()
  await loaded
  const { readCommandArguments } = await import('./command-arguments.ts')
  const { runBuildCommand } = await import('./build-command.ts')
  const settings = readCommandArguments(process.argv.slice(2), {})
  const report = await runBuildCommand(settings, { startedMs, isPreview: true })
  process.exitCode = report === undefined ? 1 : 0
  process.disconnect()
})
