// Brings the recording of an episode here, or describes it where it stays.
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { fileKindOf } from '../content/file-kind.ts'
import type { EpisodeMedia } from '../import/episode-file.ts'
import type { ImportNote } from '../import/foreign-feed.ts'
import type { PlannedEpisode } from '../import/plan-import.ts'
import { download } from './import-download.ts'
import type { FetchPlace } from './import-fetch.ts'
import { isThere, moveInto } from './import-files.ts'
import type { DownloadPlace } from './import-transfer.ts'

/** Where an import works, and how. */
export interface ImportRoom {
  readonly contentDir: string
  readonly fetch: FetchPlace
  readonly download: DownloadPlace
  readonly timeZone: string
  readonly language: string
  readonly showImageUrl: string | undefined
  /** Recordings stay where they are. */
  readonly linksAudio: boolean
}

const AUDIO_ENDINGS = ['mp3', 'm4a', 'aac', 'ogg', 'opus', 'flac', 'wav'] as const
const ENDING_OF_KIND: Readonly<Record<string, string>> = {
  mp3: 'mp3',
  mp4: 'm4a',
  aac: 'aac',
  ogg: 'ogg',
  opus: 'opus',
  flac: 'flac',
  wav: 'wav',
}

/** Gives the path of a file of an episode. */
export const at = (room: ImportRoom, id: string, ending: string): string =>
  join(room.contentDir, 'episodes', `${id}.${ending}`)
/** Gives the name of the files of an episode without folder and ending. */
export const nameOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1)

/** Gives the ending of a recording that is not here yet. */
export const guessedEnding = ({ foreign: { enclosure } }: PlannedEpisode): string => {
  if (/mp4|m4a/.test(enclosure.type)) return 'm4a'
  const ending = /\.([a-z0-9]{2,4})$/i.exec(new URL(enclosure.url).pathname)?.[1]?.toLowerCase()
  return AUDIO_ENDINGS.find((known) => known === ending) ?? 'mp3'
}

/** Gives the ending of what a file holds, undefined for what is no sound. */
export const endingOf = async (path: string, type: string): Promise<string | undefined> => {
  const file = await open(path)
  try {
    const head = new Uint8Array(4096)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    const bytes = head.subarray(0, bytesRead)
    if (bytes[0] === 0x49 && bytes[1] === 0x44 && bytes[2] === 0x33) return 'mp3'
    const kind = fileKindOf(bytes)
    return ENDING_OF_KIND[kind] ?? (kind === 'unknown' && /mpeg|mp3/.test(type) ? 'mp3' : undefined)
  } finally {
    await file.close()
  }
}

/** Writes down what is not as the feed had it. */
export type Note = (code: ImportNote['code'], found: string) => void

/** Gives the ending of the recording that is here, loaded or from before; undefined where it is missing. */
export const loadAudio = async (
  room: ImportRoom,
  planned: PlannedEpisode,
  note: Note,
): Promise<string | undefined> => {
  const { id, foreign } = planned
  for (const ending of AUDIO_ENDINGS) if (await isThere(at(room, id, ending))) return ending
  const { url, type, sizeBytes } = foreign.enclosure
  const loaded = await download(url, room.download)
  if (loaded.failure !== undefined) {
    note('audio-failed', `${url} (${loaded.failure})`)
    return undefined
  }
  const ending = await endingOf(loaded.path, type)
  if (ending === undefined) {
    note('audio-kind', url)
    return undefined
  }
  if (sizeBytes !== undefined && sizeBytes !== loaded.sizeBytes)
    note('audio-length', `${sizeBytes} → ${loaded.sizeBytes}`)
  await moveInto(loaded.path, at(room, id, ending))
  return ending
}

/** A recording that stays elsewhere has to be described: apps and directories want https, a length and a type. */
export const linkedAudio = ({ foreign }: PlannedEpisode, note: Note): EpisodeMedia['audio'] | undefined => {
  const { url, type, sizeBytes } = foreign.enclosure
  if (sizeBytes === undefined || foreign.durationSeconds === undefined) return undefined
  if (url.startsWith('http:')) note('audio-linked-unsure', url)
  const known = type === 'audio/mp3' || !type.startsWith('audio/') ? 'audio/mpeg' : type
  return {
    url: url.replace(/^http:/, 'https:'),
    sizeBytes,
    durationSeconds: foreign.durationSeconds,
    type: known,
  }
}
