// Remembers what was measured of files between builds, so that a recording is read once and not every time.
import { createHash, randomUUID } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from './fault.ts'
import type { AlternativeMeasure } from './read-alternative-facts.ts'
import type { AudioMeasure } from './read-audio-facts.ts'
import type { ImageMeasure, ImageUse } from './read-image-facts.ts'
import type { TranscriptFinding } from './read-transcript.ts'

interface Remembered<T> {
  readonly stamp: string
  readonly finding: T
}

/** What is remembered of one kind of file. */
export interface FactShelf<T> {
  /** Gives what was found when the file last had this stamp. */
  readonly recall: (file: string, stamp: string) => T | undefined
  readonly remember: (file: string, stamp: string, finding: T) => void
}

export interface FactCache {
  readonly audio: FactShelf<Finding<AudioMeasure>>
  readonly alternative: FactShelf<Finding<AlternativeMeasure>>
  readonly image: Readonly<Record<ImageUse, FactShelf<Finding<ImageMeasure>>>>
  readonly transcript: FactShelf<TranscriptFinding>
  /** Writes what this build recalled or remembered; files that it did not ask for are forgotten. */
  readonly save: () => Promise<void>
}

/** The cache as it is stored: pairs of file and what is remembered of it. */
interface Stored {
  readonly audio: Pairs<Finding<AudioMeasure>>
  readonly alternative: Pairs<Finding<AlternativeMeasure>>
  readonly cover: Pairs<Finding<ImageMeasure>>
  readonly chapter: Pairs<Finding<ImageMeasure>>
  readonly icon: Pairs<Finding<ImageMeasure>>
  readonly transcript: Pairs<TranscriptFinding>
}

type Pairs<T> = readonly (readonly [file: string, remembered: Remembered<T>])[]

// To be raised with every change to what is measured, reported or how it is stored.
const version = 7
const fileName = `facts-${version}.json`

const nothing: Stored = { audio: [], alternative: [], cover: [], chapter: [], icon: [], transcript: [] }

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

// The first line is the digest of the rest. Only a file that this program wrote to its end carries it, so what
// follows has the type it was written with; everything else is as good as no cache.
const readStored = async (path: string): Promise<Stored> => {
  try {
    const text = await readFile(path, 'utf8')
    const body = text.slice(65)
    if (text.slice(0, 64) !== digest(body)) return nothing
    const stored: Stored = JSON.parse(body)
    return stored
  } catch {
    return nothing
  }
}

// Renaming is atomic: builds at the same time overwrite each other's cache as a whole, and none sees half of one.
const writeStored = async (cacheDir: string, path: string, body: string): Promise<void> => {
  const draft = join(cacheDir, `.${fileName}-${randomUUID()}`)
  try {
    await mkdir(cacheDir, { recursive: true })
    await writeFile(draft, `${digest(body)}\n${body}`)
    await rename(draft, path)
  } catch {
    // Without a cache the next build is slower, nothing else.
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

/** Gives a text that changes whenever a file's content may have changed. */
export const stampOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string =>
  [size, mtimeNs, ctimeNs, ino].map((part) => part.toString(36)).join('-')

interface OpenShelf<T> extends FactShelf<T> {
  readonly used: () => Pairs<T>
  readonly isChanged: () => boolean
}

const openShelf = <T>(pairs: Pairs<T>): OpenShelf<T> => {
  const known = new Map(pairs)
  const used = new Map<string, Remembered<T>>()
  let isNew = false
  return {
    recall: (file, stamp) => {
      const remembered = known.get(file)
      if (remembered?.stamp !== stamp) return undefined
      used.set(file, remembered)
      return remembered.finding
    },
    remember: (file, stamp, finding) => {
      used.set(file, { stamp, finding })
      isNew = true
    },
    used: () => [...used],
    isChanged: () => isNew || used.size !== known.size,
  }
}

/** Opens the cache in a folder. A cache that is missing, broken or of another version is an empty one. */
export const openFactCache = async (cacheDir: string): Promise<FactCache> => {
  const path = join(cacheDir, fileName)
  const stored = await readStored(path)
  const audio = openShelf(stored.audio)
  const alternative = openShelf(stored.alternative)
  const cover = openShelf(stored.cover)
  const chapter = openShelf(stored.chapter)
  const icon = openShelf(stored.icon)
  const transcript = openShelf(stored.transcript)
  return {
    audio,
    alternative,
    image: { cover, chapter, icon },
    transcript,
    save: async () => {
      const shelves = [audio, alternative, cover, chapter, icon, transcript]
      if (!shelves.some((shelf) => shelf.isChanged())) return
      const body: Stored = {
        audio: audio.used(),
        alternative: alternative.used(),
        cover: cover.used(),
        chapter: chapter.used(),
        icon: icon.used(),
        transcript: transcript.used(),
      }
      await writeStored(cacheDir, path, JSON.stringify(body))
    },
  }
}
