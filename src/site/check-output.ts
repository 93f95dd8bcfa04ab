// Makes sure that a build replaces only what a build has made.
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { Refusal } from './refusal.ts'

/** A file of this name marks a folder that a build may replace as a whole. */
export const markerName = '.podcast-from-plain-files'

/** Resolves links in the part of the path that exists, so that one folder has one name. */
const realPath = (path: string): string =>
  existsSync(path) || dirname(path) === path
    ? realpathSync(path)
    : join(realPath(dirname(path)), basename(path))

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

/**
 * Takes the folder to write and the content folder; gives the absolute path to write to, with links resolved.
 * Throws a `Refusal` where the folder is a file, holds something that no build has made, or gets in the way of the content.
 */
export const checkOutput = (outputDir: string, contentDir: string): string => {
  const output = realPath(resolve(outputDir))
  const content = realPath(resolve(contentDir))
  const isInTheWay =
    isWithin(output, content) ||
    ['episodes', 'transcripts'].some((room) => isWithin(realPath(join(content, room)), output))
  if (isInTheWay) throw new Refusal('output-in-the-way', { folder: outputDir })
  if (!existsSync(output)) return output
  if (!statSync(output).isDirectory()) throw new Refusal('output-is-a-file', { folder: outputDir })
  const names = readdirSync(output)
  if (names.length > 0 && !names.includes(markerName))
    throw new Refusal('output-not-ours', { folder: outputDir })
  return output
}
