// How much a reader's browser loads for a page: what the page names, each file compressed with brotli.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

export interface PageWeight {
  /** Bytes after brotli; fonts are compressed already and count as they are. */
  readonly html: number
  readonly styles: number
  readonly script: number
  readonly fonts: number
}

const addressesOf = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].flatMap(([, address]) => (address === undefined ? [] : [address]))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Takes the folder of a built site and the path of a page in it, with its file name. */
export const weighPage = async (folder: string, page: string): Promise<PageWeight> => {
  const read = (path: string): Promise<Uint8Array> => readFile(join(folder, path))
  const compressed = async (path: string): Promise<number> => brotliCompressSync(await read(path)).length
  const html = await readFile(join(folder, page), 'utf8')
  const styles = addressesOf(html, /<link rel="stylesheet" href="([^"]+)"/g)
  const scripts = addressesOf(html, /(?:<script[^>]* src|<link rel="modulepreload" href)="([^"]+)"/g)
  const fonts = addressesOf(html, /<link rel="preload" href="([^"]+)" as="font"/g)
  const weigh = async (paths: readonly string[]): Promise<number> =>
    sum(await Promise.all(paths.map(compressed)))
  return {
    html: brotliCompressSync(html).length,
    styles: await weigh(styles),
    script: await weigh(scripts),
    fonts: sum(await Promise.all(fonts.map(async (path) => (await read(path)).length))),
  }
}
