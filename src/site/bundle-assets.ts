// Bundles styles, fonts and the browser's script into files that are named for their content.
import { basename, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Words } from '../words/words-for.ts'

/** A file that the build itself makes, with its path from the site's root. */
export interface BuiltFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface AssetBundle {
  readonly styles: string
  readonly feedStyles: string
  readonly script: string
  /** The few lines that must run before the first paint. */
  readonly earlyScript: string
  /** Fonts needed for the first paint. */
  readonly fonts: readonly string[]
  readonly files: readonly BuiltFile[]
}

const folder = '/assets'

/** The upright Latin cuts: what the first screen of a page is set in. Others load when a character asks for them. */
const isFirstPaintFont = (path: string): boolean => /-latin-[a-z0-9]+-normal-[^/]*\.woff2$/.test(path)

/** Browsers of spring 2022 and later. */
const target = ['chrome100', 'firefox100', 'safari15.4']

/** The script carries its words: for another language, those of the other file stand in their place. */
const wordsOf = (language: string): Plugin => ({
  name: 'words',
  setup: ({ onResolve, resolve }) => {
    if (language === 'de') return
    onResolve({ filter: /\/client-de\.ts$/ }, ({ path, ...from }) =>
      resolve(path.replace(/-de\.ts$/, `-${language}.ts`), {
        resolveDir: from.resolveDir,
        kind: from.kind,
        importer: from.importer,
      }),
    )
  },
})

const bundle = async (projectDir: string, language: string) => {
  const { outputFiles } = await build({
    absWorkingDir: projectDir,
    entryPoints: {
      site: 'src/assets/styles/site.css',
      feed: 'src/assets/styles/feed.css',
      main: 'src/client/main.ts',
      early: 'src/client/early.ts',
    },
    plugins: [wordsOf(language)],
    outdir: join(projectDir, folder),
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.woff': 'empty', '.svg': 'dataurl' },
    bundle: true,
    minify: true,
    format: 'esm',
    target,
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  })
  return outputFiles.map(({ path, contents }) => ({ path: `${folder}/${basename(path)}`, bytes: contents }))
}

/**
 * Takes the project's folder and the language of the words, `de` or `en`; gives the bundled files of
 * `src/assets/styles` and `src/client`. The names follow the content alone. Throws what the bundler throws: that is a mistake in our own styles or script.
 */
export const bundleAssets = async (projectDir: string, language: Words['language']): Promise<AssetBundle> => {
  const files = await bundle(projectDir, language)
  const named = (name: string, ending: string): string => {
    const file = files.find(({ path }) => path.startsWith(`${folder}/${name}-`) && path.endsWith(ending))
    if (file === undefined) throw new Error(`The bundler made no ${name}${ending}.`)
    return file.path
  }
  return {
    styles: named('site', '.css'),
    feedStyles: named('feed', '.css'),
    script: named('main', '.js'),
    earlyScript: named('early', '.js'),
    fonts: files.map(({ path }) => path).filter(isFirstPaintFont),
    files,
  }
}
