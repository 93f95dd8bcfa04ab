// Reads one episode: its Markdown file, its recording and its pictures.
import type { Audio } from '../model/audio.ts'
import { fieldOf } from '../model/complaint.ts'
import type { Chapter, Episode } from '../model/episode.ts'
import type { ImageFacts } from '../model/image.ts'
import type { EpisodeSurroundings } from '../model/parse-episode.ts'
import { parseEpisode } from '../model/parse-episode.ts'
import { parseFileName } from '../model/parse-file-name.ts'
import type { Locate, Problem } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import type { EpisodeText } from '../model/text-before-measuring.ts'
import { checkNotes } from '../notes/check-notes.ts'
import { readChapterFile } from './chapter-files.ts'
import { problemAt } from './fault.ts'
import type { MediaReference } from './find-media.ts'
import type { MediaRoom } from './measure-media.ts'
import { measureAudio, measureImage } from './measure-media.ts'
import { episodeRemains } from './named-media.ts'
import { readAlternatives } from './read-alternatives.ts'
import { readChapters } from './read-chapters.ts'
import { readText } from './read-text.ts'
import { withoutWaitingDraft } from './waiting-draft.ts'
import type { FolderEntry } from './walk-folder.ts'

export interface EpisodeReading {
  /** The entry's path without ending. */
  readonly id: string
  /** Comes along with problems where the rest of the content can still be checked against it. */
  readonly episode: (Episode & { readonly locate: Locate }) | undefined
  /** The recording beside it that it names; undefined where none is named or nothing can be told. */
  readonly audioFile: string | undefined
  /** The other encodings beside it that it names. */
  readonly otherFiles: readonly string[]
  readonly problems: readonly Problem[]
}

/** Show notes have some hundred words; a book would fit. */
export const largestMarkdownBytes = 2_000_000

type Add = (problems: readonly Problem[]) => void

interface AudioReading {
  readonly audio: Audio
  /** Chapters that a program wrote into it. */
  readonly recorded: readonly Chapter[]
}

// Stands in for a recording that could not be measured: nothing lies beyond its end. It is never published.
const unmeasured = (file: string): Audio => ({
  kind: 'file',
  file,
  sizeBytes: 0,
  durationSeconds: Number.POSITIVE_INFINITY,
  mimeType: 'audio/mpeg',
  sound: undefined,
  soundSha256: '',
  waveform: undefined,
})

const readAudio = async (
  room: MediaRoom,
  { audio }: EpisodeText,
  base: string,
  locate: Locate,
  add: Add,
): Promise<AudioReading> => {
  if (audio.kind === 'address') return { audio, recorded: [] }
  const { file } = audio
  const { value, faults } = await measureAudio(room, { file, base, field: 'audio', kind: 'audio' })
  add(faults.map((fault) => problemAt(fault, locate(['audio']), 'audio')))
  // What is too short because it was cut off is one mistake, not one more for every chapter behind the cut.
  const isWhole = !faults.some(({ code }) => code === 'audio-cut-short' || code === 'audio-bytes-missing')
  if (value === undefined || !isWhole) return { audio: unmeasured(file), recorded: [] }
  const { chapters: recorded, ...measured } = value
  return { audio: { kind: 'file', file, ...measured }, recorded }
}

interface EpisodeImages {
  readonly image: ImageFacts | undefined
  readonly chapterImages: readonly ImageFacts[]
}

const readChapterImages = async (
  room: MediaRoom,
  { chapters }: EpisodeText,
  base: string,
  locate: Locate,
  add: Add,
): Promise<readonly ImageFacts[]> => {
  const images = new Map<string, ImageFacts>()
  for (const [index, { image: file }] of chapters.entries()) {
    if (file === undefined || /^https:/i.test(file)) continue
    const path = ['chapters', index, 'image']
    const field = fieldOf(path) ?? ''
    const { value, faults } = await measureImage(room, { file, base, field, kind: 'image' }, 'chapter')
    add(faults.map((fault) => problemAt(fault, locate(path), field)))
    if (value !== undefined) images.set(file, { file, ...value })
  }
  return [...images.values()]
}

const readImages = async (
  room: MediaRoom,
  text: EpisodeText,
  base: string,
  locate: Locate,
  add: Add,
): Promise<EpisodeImages> => {
  const chapterImages = await readChapterImages(room, text, base, locate, add)
  const { image } = text
  if (image === undefined) return { image, chapterImages }
  const reference: MediaReference = { file: image, base, field: 'image', kind: 'image' }
  const { value, faults } = await measureImage(room, reference, 'cover')
  add(faults.map((fault) => problemAt(fault, locate(['image']), 'image')))
  return { image: value && { file: image, ...value }, chapterImages }
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
    return { id, episode: undefined, audioFile: undefined, otherFiles: [], problems }
  }
  const parsed = parseEpisode(source, around)
  add(parsed.problems)
  if (parsed.value === undefined) {
    const audioFile = await readRemains(room, source, base, add)
    add((await readChapterFile(room.episodes, id)).problems)
    return withoutWaitingDraft(source, { id, episode: undefined, audioFile, otherFiles: [], problems })
  }
  const { episode: said, locate: inFront, notesLine } = parsed.value
  const { audio, recorded } = await readAudio(room, said, base, inFront, add)
  const { durationSeconds } = audio
  const sources = { id, chapters: said.chapters, locate: inFront, recorded, durationSeconds }
  const { chapters, locate, problems: inChapters } = await readChapters(room.episodes, sources)
  add(inChapters)
  const text = { ...said, chapters }
  const images = await readImages(room, text, base, locate, add)
  const { alternatives, problems: inAlternatives } = await readAlternatives(room, text, base, locate)
  add(inAlternatives)
  add(checkNotes(text.notesMarkdown, { file: source.file, firstLine: notesLine }))
  const audioFile = audio.kind === 'file' ? audio.file : undefined
  const otherFiles = text.alternatives.flatMap((one) => (one.kind === 'file' ? one.file : []))
  const episode = { ...text, audio, alternatives, ...images, locate }
  return withoutWaitingDraft(source, { id, episode, audioFile, otherFiles, problems })
}
