// Publishes recordings whose tags are written anew, or links them from the old site where nothing changed.
import { createHash } from 'node:crypto'
import { link, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { recordingTag, tagTexts } from '../files/recording-tag.ts'
import type { Id3Picture } from '../tags/id3-facts.ts'
import { renderId3Tag } from '../tags/render-id3-tag.ts'
import { tagAreaBytes } from '../tags/tag-area.ts'
import { hashRooms } from './hash-rooms.ts'
import { inParallel } from './in-parallel.ts'
import type { PreparedSite } from './prepare-site.ts'
import { forgetRecordings, readRecordingRecord, writeRecordingRecord } from './recording-record.ts'
import { Refusal } from './refusal.ts'
import { type TagPictureUse, tagPictureKey, tagPictures } from './tag-pictures.ts'
import { readTranscriptRecord } from './transcript-record.ts'
import { type MeasuredSound, writeRecording } from './write-recording.ts'

/** So many transcripts and tags are in memory at once. */
const atOnce = 4

interface Folders {
  /** Its transcripts are written already. */
  readonly newSite: string
  /** The site that is being replaced; undefined where the new one is written over it. */
  readonly oldSite: string | undefined
}

interface Recording {
  readonly episode: CatalogEpisode
  readonly path: string
  /** Absolute path of the editors' file. */
  readonly source: string
  readonly measured: MeasuredSound
}

/** Takes a recording's episode; gives whether it is published behind a tag of its own and not as it is. */
export const isRetagged = ({ enclosure }: Pick<CatalogEpisode, 'enclosure'>): boolean =>
  enclosure.recording?.sound !== undefined

const recordingsOf = ({ episodes }: Catalog, episodesDir: string): readonly Recording[] =>
  episodes.flatMap((episode) => {
    const { path, recording } = episode.enclosure
    if (path === undefined || recording?.sound === undefined) return []
    const { file, sizeBytes, sound, soundSha256 } = recording
    return [{ episode, path, source: join(episodesDir, file), measured: { sizeBytes, sound, soundSha256 } }]
  })

/**
 * Everything that a file is made from. Transcripts, and the program that reads them, are told by what the record of this build
 * says of them.
 */
const hashOf = (
  program: string,
  catalog: Catalog,
  { episode, measured }: Recording,
  transcripts: ReadonlyMap<string, { readonly made: string }>,
): string => {
  const { chapterImages, image } = episode
  const facts = [
    program,
    tagTexts(catalog, episode),
    tagPictureKey(image, 'cover'),
    chapterImages.map((one) => [one.path, tagPictureKey(one, 'chapter')]),
    transcripts.get(episode.transcripts[0]?.file ?? '')?.made,
    measured.soundSha256,
  ]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

type Draw = (image: CatalogEpisode['image'], use: TagPictureUse) => Promise<Id3Picture>

/** What does not fit into the tag is left out and nobody is told: page, feed and files have it all. */
const tagOf = async (catalog: Catalog, episode: CatalogEpisode, draw: Draw): Promise<Uint8Array> => {
  const ofChapters = new Map<string, Id3Picture>()
  for (const image of episode.chapterImages)
    ofChapters.set(catalog.baseUrl + image.path.slice(1), await draw(image, 'chapter'))
  const pictures = {
    cover: await draw(episode.image, 'cover'),
    ofChapter: (image: string) => ofChapters.get(image),
  }
  const facts = recordingTag(tagTexts(catalog, episode), pictures, episode.transcripts[0]?.read())
  return renderId3Tag(facts, tagAreaBytes(episode.enclosure.durationSeconds)).bytes
}

const linkFromOldSite = async (
  { path, episode }: Recording,
  newSite: string,
  oldSite: string,
): Promise<boolean> => {
  try {
    const old = await stat(join(oldSite, path))
    if (!old.isFile() || old.size !== episode.enclosure.sizeBytes) return false
    await link(join(oldSite, path), join(newSite, path))
    return true
  } catch {
    return false
  }
}

const checkSource = async ({ source, measured }: Recording): Promise<void> => {
  const found = await stat(source).catch(() => undefined)
  if (found?.size !== measured.sizeBytes) throw new Refusal('file-changed', { file: source })
}

/**
 * Takes a prepared site and the sites' folders, and writes all its MP3 files below `newSite`, each as a tag with title,
 * chapters, cover and transcript and the untouched sound. Where `oldSite` has a file that was made from the same, it is
 * linked: its time of change stays, too. A new one has the time at which it was written, because its length tells nobody
 * that it changed. Throws a `Refusal` where a file of the content changed since it was read.
 */
export const publishRecordings = async (
  { context: { catalog }, ...folders }: Pick<PreparedSite, 'context' | 'episodesDir' | 'cacheDir'>,
  { newSite, oldSite }: Folders,
): Promise<void> => {
  const program = await hashRooms(['files', 'model', 'site', 'tags'])
  const transcripts = await readTranscriptRecord(newSite)
  const before = oldSite === undefined ? new Map() : await readRecordingRecord(oldSite)
  if (oldSite === undefined) await forgetRecordings(newSite)
  const record = new Map<string, string>()
  const draw = tagPictures(folders)
  await inParallel(recordingsOf(catalog, folders.episodesDir), atOnce, async (recording) => {
    const { episode, path, source, measured } = recording
    const made = hashOf(program, catalog, recording, transcripts)
    const target = join(newSite, path)
    await checkSource(recording)
    await mkdir(dirname(target), { recursive: true })
    const isSame = oldSite !== undefined && before.get(path) === made
    if (!isSame || !(await linkFromOldSite(recording, newSite, oldSite)))
      await writeRecording(target, await tagOf(catalog, episode, draw), source, measured)
    record.set(path, made)
  })
  await writeRecordingRecord(newSite, record)
}
