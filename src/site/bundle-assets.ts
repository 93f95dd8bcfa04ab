// Bundles styles, fonts and the browser's script into files that are named for their content.
import { basename, join } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { pathsFor } from '../catalog/paths.ts'
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
  /** What the script takes in at once; the rest of it loads when it is used. */
  readonly scriptParts: readonly string[]
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
export const target = ['chrome100', 'firefox100', 'safari15.4']

/** The script carries its words: for another language, those of the other file stand in their place. */
export const wordsOf = (language: string): Plugin => ({
  name: 'words',
  setup: ({ onResolve, resolve }) => {
    if (language === 'de') return
    onResolve({ filter: /\/client(?:-offline|-dock)?-de\.ts$/ }, ({ path, ...from }) =>
      resolve(path.replace(/-de\.ts$/, `-${language}.ts`), {
        resolveDir: from.resolveDir,
        kind: from.kind,
        importer: from.importer,
      }),
    )
  },
})

interface Bundle {
  readonly files: readonly BuiltFile[]
  /** What each file takes in as soon as it is loaded, by path. */
  readonly parts: ReadonlyMap<string, readonly string[]>
}

const bundle = async (projectDir: string, language: string, options: BuildOptions): Promise<Bundle> => {
  const { outputFiles = [], metafile } = await build({
    absWorkingDir: projectDir,
    plugins: [wordsOf(language)],
    outdir: join(projectDir, folder),
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.woff': 'empty', '.svg': 'dataurl' },
    bundle: true,
    minify: true,
    target,
    define: { OFFLINE_PATH: JSON.stringify(pathsFor(language).offline.slice(1)) },
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    write: false,
    ...options,
  })
  const addressOf = (path: string): string => `${folder}/${basename(path)}`
  const partsOf = Object.entries(metafile?.outputs ?? {}).map(([path, { imports }]) => {
    const taken = imports.filter(({ kind }) => kind === 'import-statement')
    return [addressOf(path), taken.map((part) => addressOf(part.path))] as const
  })
  return {
    files: outputFiles.map(({ path, contents }) => ({ path: addressOf(path), bytes: contents })),
    parts: new Map(partsOf),
  }
}

const pages = {
  site: 'src/assets/styles/site.css',
  feed: 'src/assets/styles/feed.css',
  main: 'src/client/main.ts',
}

/**
 * Takes the project's folder and the language of the words, `de` or `en`; gives the bundled files of
 * `src/assets/styles` and `src/client`. The names follow the content alone. Throws what the bundler throws: that is a
 * mistake in our own styles or script.
 */
export const bundleAssets = async (projectDir: string, language: Words['language']): Promise<AssetBundle> => {
  const [{ files: pageFiles, parts }, early] = await Promise.all([
    bundle(projectDir, language, { entryPoints: pages, format: 'esm', splitting: true }),
    bundle(projectDir, language, { entryPoints: { early: 'src/client/early.ts' }, format: 'iife' }),
  ])
  const files = [...pageFiles, ...early.files]
  const named = (name: string, ending: string): string => {
    const file = files.find(({ path }) => path.startsWith(`${folder}/${name}-`) && path.endsWith(ending))
    if (file === undefined) throw new Error(`The bundler made no ${name}${ending}.`)
    return file.path
  }
  return {
    styles: named('site', '.css'),
    feedStyles: named('feed', '.css'),
    script: named('main', '.js'),
    scriptParts: parts.get(named('main', '.js')) ?? [],
    earlyScript: named('early', '.js'),
    fonts: files.map(({ path }) => path).filter(isFirstPaintFont),
    files,
  }
}
