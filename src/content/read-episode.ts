// Reads one episode: its Markdown file, its recording and its pictures.
import type { Audio } from '../model/audio.ts'
import { fieldOf } from '../model/complaint.ts'
import type { Episode } from '../model/episode.ts'
import type { ImageFacts } from '../model/image.ts'
import type { EpisodeSurroundings } from '../model/parse-episode.ts'
import { parseEpisode } from '../model/parse-episode.ts'
import { parseFileName } from '../model/parse-file-name.ts'
import type { Locate, Problem } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import type { EpisodeText } from '../model/text-before-measuring.ts'
import { checkNotes } from '../notes/check-notes.ts'
import { problemAt } from './fault.ts'
import type { MediaReference } from './find-media.ts'
import type { MediaRoom } from './measure-media.ts'
import { measureAudio, measureImage } from './measure-media.ts'
import { episodeRemains } from './named-media.ts'
import { readText } from './read-text.ts'
import type { FolderEntry } from './walk-folder.ts'

export interface EpisodeReading {
  /** The entry's path without ending. */
  readonly id: string
  /** Comes along with problems where the rest of the content can still be checked against it. */
  readonly episode: (Episode & { readonly locate: Locate }) | undefined
  /** The recording beside it that it names; undefined where none is named or nothing can be told. */
  readonly audioFile: string | undefined
  readonly problems: readonly Problem[]
}

/** Show notes have some hundred words; a book would fit. */
export const largestMarkdownBytes = 2_000_000

type Add = (problems: readonly Problem[]) => void

// Stands in for a recording that could not be measured: nothing lies beyond its end. It is never published.
const unmeasured = (file: string): Audio => ({
  kind: 'file',
  file,
  sizeBytes: 0,
  durationSeconds: Number.POSITIVE_INFINITY,
  mimeType: 'audio/mpeg',
  soundSha256: '',
})

const readAudio = async (
  room: MediaRoom,
  { audio }: EpisodeText,
  base: string,
  locate: Locate,
  add: Add,
): Promise<Audio> => {
  if (audio.kind === 'address') return audio
  const { file } = audio
  const { value, faults } = await measureAudio(room, { file, base, field: 'audio', kind: 'audio' })
  add(faults.map((fault) => problemAt(fault, locate(['audio']), 'audio')))
  // What is too short because it was cut off is one mistake, not one more for every chapter behind the cut.
  const isWhole = !faults.some(({ code }) => code === 'audio-cut-short' || code === 'audio-bytes-missing')
  return value !== undefined && isWhole ? { kind: 'file', file, ...value } : unmeasured(file)
}

const readImages = async (
  room: MediaRoom,
  { image, chapters }: EpisodeText,
  base: string,
  locate: Locate,
  add: Add,
): Promise<ImageFacts | undefined> => {
  for (const [index, { image: file }] of chapters.entries()) {
    if (file === undefined) continue
    const path = ['chapters', index, 'image']
    const field = fieldOf(path) ?? ''
    const { faults } = await measureImage(room, { file, base, field, kind: 'image' }, 'chapter')
    add(faults.map((fault) => problemAt(fault, locate(path), field)))
  }
  if (image === undefined) return undefined
  const reference: MediaReference = { file: image, base, field: 'image', kind: 'image' }
  const { value, faults } = await measureImage(room, reference, 'cover')
  add(faults.map((fault) => problemAt(fault, locate(['image']), 'image')))
  return value && { file: image, ...value }
}

const readRemains = async (
  room: MediaRoom,
  source: SourceText,
  base: string,
  add: Add,
): Promise<string | undefined> => {
  const { media, notes } = episodeRemains(source, base, room.episodes)
  for (const { position, ...reference } of media) {
    const { faults } =
      reference.kind === 'audio'
        ? await measureAudio(room, reference)
        : await measureImage(room, reference, 'cover')
    add(faults.map((fault) => problemAt(fault, position, reference.field)))
  }
  if (notes !== undefined) add(checkNotes(notes.markdown, { file: source.file, firstLine: notes.firstLine }))
  return media.find(({ kind }) => kind === 'audio')?.file
}

/**
 * Takes the entry of an episode's file. Reports everything that is wrong with it, its show notes, its recording and
 * its pictures; mistakes in the front matter hide none of the others.
 */
export const readEpisode = async (
  room: MediaRoom,
  entry: FolderEntry,
  around: EpisodeSurroundings,
): Promise<EpisodeReading> => {
  const problems: Problem[] = []
  const add: Add = (more) => void problems.push(...more)
  const id = entry.file.replace(/\.md$/, '')
  const base = id.slice(0, id.lastIndexOf('/'))
  const { source, problem } = await readText(entry, 'episodes', largestMarkdownBytes)
  if (source === undefined) {
    add([problem, ...parseFileName(`episodes/${entry.file}`).problems])
    return { id, episode: undefined, audioFile: undefined, problems }
  }
  const parsed = parseEpisode(source, around)
  add(parsed.problems)
  if (parsed.value === undefined) {
    const audioFile = await readRemains(room, source, base, add)
    return { id, episode: undefined, audioFile, problems }
  }
  const { episode: text, locate, notesLine } = parsed.value
  const audio = await readAudio(room, text, base, locate, add)
  const image = await readImages(room, text, base, locate, add)
  add(checkNotes(text.notesMarkdown, { file: source.file, firstLine: notesLine }))
  const audioFile = audio.kind === 'file' ? audio.file : undefined
  return { id, episode: { ...text, audio, image, locate }, audioFile, problems }
}
