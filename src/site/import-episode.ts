// Brings one episode here: its recording, pictures, transcripts and chapters, and last of all its Markdown file.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { offeredTranscripts, transcriptEnding } from '../import/best-transcript.ts'
import { episodeFile, type FiledChapter } from '../import/episode-file.ts'
import { chaptersInFile } from '../import/foreign-chapters.ts'
import type { ForeignAlternative, ForeignChapter, ImportNote } from '../import/foreign-feed.ts'
import type { PlannedEpisode } from '../import/plan-import.ts'
import { parseEpisode } from '../model/parse-episode.ts'
import { download } from './import-download.ts'
import { fetchSmall } from './import-fetch.ts'
import { isThere, moveInto, writeNew } from './import-files.ts'
import { fitImage } from './import-image.ts'
import {
  at,
  endingOf,
  guessedEnding,
  type ImportRoom,
  linkedAudio,
  loadAudio,
  type Note,
  nameOf,
} from './import-recording.ts'

export interface EpisodeImport {
  readonly notes: readonly ImportNote[]
  /** Everything that can be here is here. */
  readonly isWhole: boolean
}

const MOST_TEXT_BYTES = 20_000_000
const MOST_IMAGE_BYTES = 30_000_000
/** Gives the name of a picture beside the episode, loaded or there already. */
const loadImage = async (
  room: ImportRoom,
  id: string,
  url: string,
  use: 'cover' | 'chapter',
  note: Note,
): Promise<string | undefined> => {
  for (const ending of ['jpg', 'png'])
    if (await isThere(at(room, id, ending))) return `${nameOf(id)}.${ending}`
  const fetched = await fetchSmall(url, MOST_IMAGE_BYTES, room.fetch)
  const fitted = typeof fetched === 'string' ? undefined : await fitImage(fetched.bytes, use)
  if (fitted === undefined) {
    note('image-failed', url)
    return undefined
  }
  if (fitted.isConverted) note('image-converted', url)
  await writeNew(at(room, id, fitted.ending), fitted.bytes)
  return `${nameOf(id)}.${fitted.ending}`
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)

const loadChapters = async (
  room: ImportRoom,
  { id, foreign }: PlannedEpisode,
  note: Note,
): Promise<readonly FiledChapter[]> => {
  let chapters: readonly ForeignChapter[] = foreign.chapters
  if (chapters.length === 0 && foreign.chaptersUrl !== undefined) {
    const fetched = await fetchSmall(foreign.chaptersUrl, MOST_TEXT_BYTES, room.fetch)
    const read =
      typeof fetched === 'string' ? undefined : chaptersInFile(textOf(fetched.bytes), fetched.address)
    if (read === undefined) note('chapters-failed', foreign.chaptersUrl)
    chapters = read ?? []
  }
  const filed: FiledChapter[] = []
  for (const [index, { imageUrl, ...chapter }] of chapters.entries()) {
    const image =
      imageUrl === undefined
        ? undefined
        : await loadImage(room, `${id}-${index + 1}`, imageUrl, 'chapter', note)
    filed.push({ ...chapter, image })
  }
  return filed
}

const loadTranscripts = async (
  room: ImportRoom,
  { id, foreign }: PlannedEpisode,
  note: Note,
): Promise<void> => {
  for (const { language, forms } of offeredTranscripts(foreign.transcripts, room.language)) {
    const tag = language === undefined ? '' : `.${language}`
    const pathWith = (ending: string): string => join(room.contentDir, 'transcripts', `${id}${tag}.${ending}`)
    const there = await Promise.all(
      ['vtt', 'json', 'srt', 'html', 'txt'].map((ending) => isThere(pathWith(ending))),
    )
    let isDone = there.includes(true)
    for (const { url } of forms) {
      if (isDone) break
      const fetched = await fetchSmall(url, MOST_TEXT_BYTES, room.fetch)
      const ending =
        typeof fetched === 'string'
          ? undefined
          : transcriptEnding(textOf(fetched.bytes), language ?? room.language)
      if (typeof fetched === 'string' || ending === undefined) continue
      await writeNew(pathWith(ending), fetched.bytes)
      isDone = true
    }
    if (!isDone && forms[0] !== undefined) note('transcript-failed', forms[0].url)
  }
}

const loadAlternative = async (
  room: ImportRoom,
  id: string,
  one: ForeignAlternative,
  note: Note,
): Promise<unknown> => {
  const { title, bitrate, codecs, language } = one
  const rest = { title, bitrate, codecs, language }
  if (room.linksAudio)
    return one.url.startsWith('https:') && one.sizeBytes !== undefined
      ? { url: one.url, sizeBytes: one.sizeBytes, type: one.type, ...rest }
      : undefined
  const wanted = /mp4|m4a|aac/.test(one.type)
    ? 'm4a'
    : /opus/.test(`${one.type} ${one.codecs ?? ''} ${one.url}`)
      ? 'opus'
      : /ogg/.test(one.type)
        ? 'ogg'
        : 'mp3'
  const path = at(room, id, wanted)
  if (!(await isThere(path))) {
    const loaded = await download(one.url, room.download)
    if (loaded.failure !== undefined || (await endingOf(loaded.path, one.type)) === undefined) {
      note('alternative-failed', one.url)
      return undefined
    }
    await moveInto(loaded.path, path)
  }
  return { file: `${nameOf(id)}.${wanted}`, ...rest }
}

/** The Markdown file is there from an earlier run: only its recording may be missing. */
const finishEpisode = async (
  room: ImportRoom,
  planned: PlannedEpisode,
): Promise<EpisodeImport | undefined> => {
  const path = at(room, planned.id, 'md')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const read = parseEpisode(
    { file: `episodes/${planned.id}.md`, text },
    { timeZone: room.timeZone, mintGuid: () => '' },
  )
  const audio = read.value?.episode.audio
  if (audio?.kind !== 'file' || (await isThere(join(room.contentDir, 'episodes', audio.file))))
    return { notes: [], isWhole: true }
  const notes: ImportNote[] = []
  const ending = await loadAudio(room, planned, (code, found) => notes.push({ code, found }))
  return { notes, isWhole: ending !== undefined }
}

/** Takes an episode; gives what had to be noted. What is here already stays as it is and is not asked for again. */
export const importEpisode = async (
  room: ImportRoom,
  planned: PlannedEpisode,
): Promise<EpisodeImport | undefined> => {
  const finished = await finishEpisode(room, planned)
  if (finished !== undefined) return finished.notes.length === 0 && finished.isWhole ? undefined : finished
  const notes: ImportNote[] = []
  const note: Note = (code, found) => notes.push({ code, found: found.slice(0, 500) })
  const { id, foreign } = planned
  const chapters = await loadChapters(room, planned, note)
  await loadTranscripts(room, planned, note)
  const { imageUrl } = foreign
  const image =
    imageUrl === undefined || imageUrl === room.showImageUrl
      ? undefined
      : await loadImage(room, id, imageUrl, 'cover', note)
  const linked = room.linksAudio ? linkedAudio(planned, note) : undefined
  const ending = linked === undefined ? await loadAudio(room, planned, note) : undefined
  const alternatives: unknown[] = []
  for (const [index, one] of foreign.alternatives.entries()) {
    const found = await loadAlternative(room, `${id}-alternative-${index + 1}`, one, note)
    if (found !== undefined) alternatives.push(found)
  }
  const audio = linked ?? `${nameOf(id)}.${ending ?? guessedEnding(planned)}`
  const { text, leftOut } = episodeFile(planned, { audio, alternatives, image, chapters }, room.timeZone)
  for (const key of leftOut) note('key-left-out', key)
  await writeNew(at(room, id, 'md'), text)
  return { notes, isWhole: linked !== undefined || ending !== undefined }
}
