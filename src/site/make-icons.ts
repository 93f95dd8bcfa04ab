// Makes the site's icons from the one that the show brings.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppIcon } from '../views/site-context.ts'
import type { BuiltFile } from './bundle-assets.ts'
import { cachedBytes } from './cached-bytes.ts'
import { iconFile } from './icon-file.ts'
import { Refusal } from './refusal.ts'

export interface Icons {
  readonly icon32: string | undefined
  readonly icon180: string | undefined
  /** Icons for a site that is installed like an app. */
  readonly appIcons: readonly AppIcon[]
  readonly files: readonly BuiltFile[]
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

interface IconFolders {
  readonly episodesDir: string
  readonly cacheDir: string
}

/** Reads the show's icon; gives what draws it with so many pixels a side, and whether a launcher may cut it. */
const iconMaker = async (icon: string, { episodesDir, cacheDir }: IconFolders) => {
  const unreadable = (cause: unknown): never => {
    throw new Refusal('image-unreadable', { file: icon }, { cause })
  }
  const source = await readFile(join(episodesDir, icon)).catch(unreadable)
  return async (side: number, isMaskable = false): Promise<BuiltFile> => {
    const kind = isMaskable ? 'maskable' : 'icon'
    const bytes = await cachedBytes(cacheDir, 'icons', `1 ${hashOf(source)} ${side} ${kind}`, async () => {
      const { drawIcon, drawMaskableIcon } = await import('./draw-picture.ts')
      return (isMaskable ? drawMaskableIcon : drawIcon)(source, side).catch(unreadable)
    })
    return { path: `/assets/${kind}-${side}.${hashOf(bytes).slice(0, 8)}.png`, bytes }
  }
}

/**
 * Takes the path of `show.icon` below the episodes folder and gives PNG files for browsers' tabs, phones' home screens
 * and launchers. Throws a `Refusal` where it cannot be read.
 */
export const makeIcons = async (icon: string | undefined, folders: IconFolders): Promise<Icons> => {
  if (icon === undefined) return { icon32: undefined, icon180: undefined, appIcons: [], files: [] }
  const make = await iconMaker(icon, folders)
  const [small, touch, middle, large, maskable] = await Promise.all([
    make(32),
    make(180),
    make(192),
    make(512),
    make(512, true),
  ])
  // Where no page tells them of an icon, as beside the feed, browsers ask for this one.
  const unasked = { path: '/favicon.ico', bytes: iconFile(small.bytes, 32) }
  return {
    icon32: small.path,
    icon180: touch.path,
    appIcons: [
      { path: middle.path, sidePixels: 192, isMaskable: false },
      { path: large.path, sidePixels: 512, isMaskable: false },
      { path: maskable.path, sidePixels: 512, isMaskable: true },
    ],
    files: [small, touch, middle, large, maskable, unasked],
  }
}
