// Bundles the CMS of the editors' page out of its package, once for each version of it and of our own code.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { BuiltFile } from './bundle-assets.ts'
import { hashRooms } from './hash-rooms.ts'

const PACKAGE = 'node_modules/@sveltia/cms'

/** Browsers in which the CMS runs. */
const target = ['chrome120', 'firefox120', 'safari17']

/** No form of ours asks for code or maps or repacks pictures, and the words are those of our two languages. */
const leftOut = [
  /^@shikijs\//,
  /^(?:terra-draw|leaflet|svgo)/,
  /\/(?:shiki-engine|heic|webp_enc)[\w-]*\.js$/,
  /\/locales\/(?!de\.json)[\w-]+\.json$/,
]

/** What is left out says so to whoever asks for it, and the CMS does without. */
const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' && leftOut.some((pattern) => pattern.test(path))
        ? { path: 'left-out', namespace: 'left-out' }
        : undefined,
    )
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({
      contents: "throw new Error('This part of the CMS is not part of this site.')",
    }))
  },
}

const fontsElsewhere = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)[^/]*\/[\w-]+\.woff2/g

/** The package registers its own fonts, but its styles still name those of a network, which browsers fetch first. */
const ownFonts = (names: readonly string[]): Plugin => ({
  name: 'own-fonts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text.replace(fontsElsewhere, (address, font: string) => {
        const name = names.find((each) => each.startsWith(`${font}-`) && each.endsWith('.woff2'))
        if (name === undefined)
          throw new Error(`The CMS wants a font that its package does not have: ${address}`)
        return `assets/${name}`
      })
      return { contents, loader: 'js' }
    })
  },
})

/** The package's own code looks for its fonts in this place. */
const assetsOf = async (projectDir: string): Promise<readonly BuiltFile[]> => {
  const folder = join(projectDir, PACKAGE, 'npm/assets')
  const names = (await readdir(folder)).filter((name) => /\.(?:woff2|txt)$/.test(name))
  return Promise.all(
    names.sort().map(async (name) => ({ path: `assets/${name}`, bytes: await readFile(join(folder, name)) })),
  )
}

const bundled = async (projectDir: string): Promise<readonly BuiltFile[]> => {
  const assets = await assetsOf(projectDir)
  const fonts = assets.map(({ path }) => path.slice('assets/'.length))
  const { outputFiles } = await build({
    absWorkingDir: projectDir,
    entryPoints: { admin: 'src/admin/start-admin.ts' },
    plugins: [withoutUnused, ownFonts(fonts)],
    outdir: join(projectDir, 'admin'),
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target,
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  })
  const files = outputFiles.map(({ path, contents }) => ({
    path: relative(join(projectDir, 'admin'), path).replaceAll('\\', '/'),
    bytes: contents,
  }))
  const license = await readFile(join(projectDir, PACKAGE, 'LICENSE.txt'))
  return [...files, ...assets, { path: 'LICENSE.txt', bytes: license }]
}

const readBundle = async (folder: string): Promise<readonly BuiltFile[]> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = relative(folder, join(parentPath, name)).replaceAll('\\', '/')
        return { path, bytes: await readFile(join(parentPath, name)) }
      }),
  )
}

const writeBundle = async (folder: string, files: readonly BuiltFile[]): Promise<void> => {
  const unfinished = `${folder}.${process.pid}`
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(unfinished, path)), { recursive: true })
    await writeFile(join(unfinished, path), bytes)
  }
  // Somebody else may have been faster with the same bytes.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }))
}

const versionOf = async (projectDir: string): Promise<string> => {
  const packages = await Promise.all(
    ['@sveltia/cms', 'yaml', 'esbuild'].map((name) =>
      readFile(join(projectDir, 'node_modules', name, 'package.json')),
    ),
  )
  const hash = createHash('sha256').update(await hashRooms(['admin', 'model']))
  for (const text of packages) hash.update(text)
  return hash.digest('hex').slice(0, 16)
}

/**
 * Takes the project's folder and the folder for what is slow to make; gives the files that the editors' page loads, with their paths
 * beside it. Those of an older version are forgotten.
 */
export const bundleAdmin = async (projectDir: string, cacheDir: string): Promise<readonly BuiltFile[]> => {
  const all = join(cacheDir, 'admin')
  const folder = join(all, await versionOf(projectDir))
  const kept = await readBundle(folder).catch(() => undefined)
  if (kept !== undefined) return kept
  const files = await bundled(projectDir)
  await rm(all, { recursive: true, force: true })
  await mkdir(all, { recursive: true })
  await writeBundle(folder, files)
  return files
}
