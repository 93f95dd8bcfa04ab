// Makes the site's icons from the one that the show brings.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltFile } from './bundle-assets.ts'
import { cachedBytes } from './cached-bytes.ts'
import { iconFile } from './icon-file.ts'
import { Refusal } from './refusal.ts'

export interface Icons {
  readonly icon32: string | undefined
  readonly icon180: string | undefined
  readonly files: readonly BuiltFile[]
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Takes the path of `show.icon` below the episodes folder and gives PNG files for browsers' tabs and phones' home screens. */
export const makeIcons = async (
  icon: string | undefined,
  { episodesDir, cacheDir }: { readonly episodesDir: string; readonly cacheDir: string },
): Promise<Icons> => {
  if (icon === undefined) return { icon32: undefined, icon180: undefined, files: [] }
  const source = await readFile(join(episodesDir, icon)).catch((cause: unknown) => {
    throw new Refusal('image-unreadable', { file: icon }, { cause })
  })
  const make = async (side: number): Promise<BuiltFile> => {
    const bytes = await cachedBytes(cacheDir, 'icons', `1 ${hashOf(source)} ${side}`, async () => {
      const { drawIcon } = await import('./draw-picture.ts')
      return drawIcon(source, side).catch((cause: unknown) => {
        throw new Refusal('image-unreadable', { file: icon }, { cause })
      })
    })
    return { path: `/assets/icon-${side}.${hashOf(bytes).slice(0, 8)}.png`, bytes }
  }
  const [small, touch] = await Promise.all([make(32), make(180)])
  // Where no page tells them of an icon, as beside the feed, browsers ask for this one.
  const unasked = { path: '/favicon.ico', bytes: iconFile(small.bytes, 32) }
  return { icon32: small.path, icon180: touch.path, files: [small, touch, unasked] }
}
