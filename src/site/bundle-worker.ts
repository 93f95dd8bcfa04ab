// Bundles the service worker, which stands at the site's root under a name that never changes.
import { build } from 'esbuild'
import { pathsFor } from '../catalog/paths.ts'
import type { Words } from '../words/words-for.ts'
import { type AssetBundle, type BuiltFile, target, wordsOf } from './bundle-assets.ts'

/**
 * What the stand-in for pages without a network needs, and all parts of the script: a part that loads only when it is
 * used could not be loaded then.
 */
const siteFiles = ({ files, styles, fonts }: AssetBundle): readonly string[] => {
  const scripts = files.map(({ path }) => path).filter((path) => path.endsWith('.js'))
  return [styles, ...fonts, ...scripts].map((path) => path.slice(1)).sort()
}

/**
 * Takes the project's folder, the language of the words and what was bundled for the pages; gives the worker. Its bytes
 * change whenever a file that it has to have changes, which is how browsers notice a new one:
 * https://w3c.github.io/ServiceWorker/#update-algorithm
 */
export const bundleWorker = async (
  projectDir: string,
  language: Words['language'],
  pages: AssetBundle,
): Promise<BuiltFile> => {
  const paths = pathsFor(language)
  const { outputFiles } = await build({
    absWorkingDir: projectDir,
    entryPoints: ['src/client/offline/service-worker.ts'],
    plugins: [wordsOf(language)],
    define: {
      OFFLINE_PATH: JSON.stringify(paths.offline.slice(1)),
      SITE_FILES: JSON.stringify(siteFiles(pages)),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target,
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  })
  const [worker] = outputFiles
  if (worker === undefined) throw new Error('The bundler made no service worker.')
  return { path: paths.serviceWorker, bytes: worker.contents }
}
