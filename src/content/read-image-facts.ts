// Reads what is to be known of a picture, and whether it fits where it is used.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Metadata } from 'sharp'
import sharp from 'sharp'
import type { ImageFacts } from '../model/image.ts'
import type { FileKind } from '../words/file-kinds-de.ts'
import type { Fault, Finding } from './fault.ts'
import { fileKindOf, headBytes } from './file-kind.ts'

/** Everything measured of a picture; its name is known to whoever asked. */
export type ImageMeasure = Omit<ImageFacts, 'file'>

/**
 * What a picture is for: a `cover` obeys the rules of the directories, a `chapter` picture only has to be a JPEG or
 * PNG that opens, an `icon` is an SVG or PNG.
 */
export type ImageUse = 'cover' | 'chapter' | 'icon'

const wantedKinds: Readonly<Record<ImageUse, readonly FileKind[]>> = {
  cover: ['jpeg', 'png'],
  chapter: ['jpeg', 'png'],
  icon: ['svg', 'png'],
}

const endings: Readonly<Partial<Record<FileKind, RegExp>>> = {
  jpeg: /\.jpe?g$/i,
  png: /\.png$/i,
  svg: /\.svg$/i,
}
const newEndings: Readonly<Partial<Record<FileKind, string>>> = { jpeg: 'jpg', png: 'png', svg: 'svg' }

// https://podcasters.apple.com/support/896-artwork-requirements
const smallestPixels = 1400
const largestPixels = 3000
const heavyBytes = 1_000_000
// Far beyond any cover: not even worth reading.
const largestBytes = 50_000_000

// Opening with a strict decoder is the only way to find a picture that was cut short; a tiny result keeps it cheap.
const opened = async (bytes: Uint8Array): Promise<Metadata | undefined> => {
  try {
    const image = sharp(bytes, { failOn: 'error' })
    const metadata = await image.metadata()
    await image.resize(8, 8).toBuffer()
    return metadata
  } catch {
    return undefined
  }
}

const sizeFaults = (
  file: string,
  { width: widthPixels, height: heightPixels }: Metadata,
): readonly Fault[] => {
  const facts = { file, widthPixels, heightPixels }
  if (widthPixels !== heightPixels) return [{ code: 'image-not-square', severity: 'error', facts }]
  if (widthPixels < smallestPixels) return [{ code: 'image-too-small', severity: 'error', facts }]
  return widthPixels > largestPixels ? [{ code: 'image-too-large', severity: 'error', facts }] : []
}

const colorFaults = (file: string, { space, depth, hasAlpha }: Metadata): readonly Fault[] => {
  const faults: Fault[] = []
  const wrong = (colors: 'cmyk' | 'gray' | 'deep' | 'other') =>
    faults.push({ code: 'image-colors', severity: 'error', facts: { file, colors } })
  if (depth === 'ushort') wrong('deep')
  else if (space === 'cmyk') wrong('cmyk')
  else if (space === 'b-w') wrong('gray')
  else if (space !== 'srgb') wrong('other')
  if (hasAlpha) faults.push({ code: 'image-transparent', severity: 'error', facts: { file } })
  return faults
}

const coverFaults = (file: string, sizeBytes: number, metadata: Metadata): readonly Fault[] => {
  const faults = [...sizeFaults(file, metadata), ...colorFaults(file, metadata)]
  if (sizeBytes > heavyBytes)
    faults.push({ code: 'image-heavy', severity: 'advice', facts: { file, sizeBytes } })
  return faults
}

const endingFaults = (file: string, kind: FileKind): readonly Fault[] => {
  if (endings[kind]?.test(file) === true) return []
  const rename = `${file.replace(/\.[^.]*$/, '')}.${newEndings[kind] ?? kind}`
  return [{ code: 'image-ending', severity: 'error', facts: { file, kind, rename } }]
}

const refuse = (fault: Fault): Finding<never> => ({ value: undefined, faults: [fault] })

/**
 * Takes the path of a picture and what it is for. Reports pictures that are empty, no picture, of the wrong kind or
 * name, damaged, and covers of the wrong size, shape or colours. Rejects where the disk cannot be read.
 */
export const readImageFacts = async (path: string, use: ImageUse): Promise<Finding<ImageMeasure>> => {
  const file = basename(path)
  const { size: sizeBytes } = await stat(path)
  if (sizeBytes > largestBytes)
    return refuse({ code: 'image-heavy', severity: 'error', facts: { file, sizeBytes } })
  const bytes = await readFile(path)
  if (bytes.length === 0) return refuse({ code: 'image-empty', severity: 'error', facts: { file } })
  const kind = fileKindOf(bytes.subarray(0, headBytes))
  const wanted = wantedKinds[use]
  if (!wanted.includes(kind))
    return refuse({ code: 'image-kind', severity: 'error', facts: { file, kind, wanted } })
  const metadata = await opened(bytes)
  if (metadata === undefined) return refuse({ code: 'image-unreadable', severity: 'error', facts: { file } })
  const value: ImageMeasure = {
    widthPixels: metadata.width,
    heightPixels: metadata.height,
    mimeType: kind === 'png' ? 'image/png' : 'image/jpeg',
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  const faults = use === 'cover' ? coverFaults(file, bytes.length, metadata) : []
  return { value, faults: [...endingFaults(file, kind), ...faults] }
}
