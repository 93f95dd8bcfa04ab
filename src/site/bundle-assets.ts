// Bundles styles, fonts and the browser's script into files that are named for their content.
import { basename, join } from 'node:path'
import { build } from 'esbuild'

/** A file that the build itself makes, with its path from the site's root. */
export interface BuiltFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface AssetBundle {
  readonly styles: string
  readonly feedStyles: string
  readonly script: string
  /** Fonts needed for the first paint. */
  readonly fonts: readonly string[]
  readonly files: readonly BuiltFile[]
}

const folder = '/assets'

/** The upright Latin cuts: what the first screen of a page is set in. Others load when a character asks for them. */
const isFirstPaintFont = (path: string): boolean => /-latin-[a-z0-9]+-normal-[^/]*\.woff2$/.test(path)

/** Browsers of spring 2022 and later. */
const target = ['chrome100', 'firefox100', 'safari15.4']

const bundle = async (projectDir: string) => {
  const { outputFiles } = await build({
    absWorkingDir: projectDir,
    entryPoints: {
      site: 'src/assets/styles/site.css',
      feed: 'src/assets/styles/feed.css',
      main: 'src/client/main.ts',
    },
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
 * Takes the project's folder and gives the bundled files of `src/assets/styles` and `src/client`. The names follow the
 * content alone. Throws what the bundler throws: that is a mistake in our own styles or script.
 */
export const bundleAssets = async (projectDir: string): Promise<AssetBundle> => {
  const files = await bundle(projectDir)
  const named = (name: string, ending: string): string => {
    const file = files.find(({ path }) => path.startsWith(`${folder}/${name}-`) && path.endsWith(ending))
    if (file === undefined) throw new Error(`The bundler made no ${name}${ending}.`)
    return file.path
  }
  return {
    styles: named('site', '.css'),
    feedStyles: named('feed', '.css'),
    script: named('main', '.js'),
    fonts: files.map(({ path }) => path).filter(isFirstPaintFont),
    files,
  }
}
