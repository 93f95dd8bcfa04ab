// Gathers the advice that only npm run check gives: about episodes, texts, links and loudness.
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { adviseEpisodes } from '../advice/advise-episodes.ts'
import { adviseLinks } from '../advice/advise-links.ts'
import { adviseNotes } from '../advice/advise-notes.ts'
import type { EditorText } from '../advice/editor-text.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Content, ContentEpisode } from '../catalog/content.ts'
import { pagePaths } from '../catalog/page-paths.ts'
import { pathsFor } from '../catalog/paths.ts'
import { decodeText } from '../content/decode-text.ts'
import { mapLimited } from '../content/map-limited.ts'
import { parseFrontMatter } from '../model/parse-front-matter.ts'
import { parseShow } from '../model/parse-show.ts'
import type { Problem } from '../model/problem.ts'
import { adviseLoudness, type MeasuredRecording } from './advise-loudness.ts'

export interface AdviceSettings {
  readonly contentDir: string
  readonly cacheDir: string
  /** Measures recordings whose loudness nobody knows; undefined: says nothing of them. */
  readonly measuring?: {
    readonly ffmpegPath: string
    readonly onMeasured: (done: number, all: number) => void
  }
  /** Tells whether a page has an anchor; undefined: nobody knows. */
  readonly hasAnchor: (page: string, anchor: string) => boolean | undefined
}

/** The content as far as it could be read, and the catalog where it has no errors. */
export interface AdvisedContent {
  readonly content: Content
  readonly catalog: Catalog | undefined
  /** Pages that only lead on to others. */
  readonly movedPages: readonly string[]
}

const filesAtOnce = 8

/** Gives the text of an editors' file without byte order mark, undefined where it cannot be read. */
export const readEditorsFile = async (contentDir: string, file: string): Promise<string | undefined> => {
  const bytes = await readFile(join(contentDir, file)).catch(() => undefined)
  return bytes && decodeText(bytes).text
}

/** The notes of an episode or the text of a page; undefined where the file has changed meanwhile. */
const readMarkdown = async (
  contentDir: string,
  file: string,
  pagePath: string,
): Promise<EditorText | undefined> => {
  const text = await readEditorsFile(contentDir, file)
  const front =
    text && parseFrontMatter({ file, text }, () => ({ code: 'page-front-matter-missing', facts: {} }))
  if (!front || front.value === undefined) return undefined
  const { markdown, markdownLine: firstLine } = front.value
  return { file, markdown, firstLine, pagePath }
}

const adviseTexts = async (
  { contentDir, hasAnchor }: AdviceSettings,
  { content, catalog, movedPages }: AdvisedContent,
): Promise<readonly Problem[]> => {
  const paths = pathsFor(content.show.language)
  const notes = await mapLimited(content.episodes, filesAtOnce, async ({ id, slug, summary }) => ({
    summary,
    text: await readMarkdown(contentDir, `episodes/${id}.md`, paths.episode(slug)),
  }))
  const pages = await mapLimited(content.pages, filesAtOnce, ({ slug }) =>
    readMarkdown(contentDir, `episodes/${slug}.md`, paths.page(slug)),
  )
  const baseUrl = catalog?.baseUrl ?? content.show.url
  const tooLong = notes.flatMap(({ text, summary }) => (text ? adviseNotes(text, summary, baseUrl) : []))
  if (catalog === undefined) return tooLong
  const texts = [...notes.map(({ text }) => text), ...pages].filter((text) => text !== undefined)
  const durations = new Map(catalog.episodes.map(({ path, enclosure }) => [path, enclosure.durationSeconds]))
  const known = new Set([...pagePaths(catalog), ...movedPages])
  return [...tooLong, ...adviseLinks(texts, { baseUrl, pages: known, durations, hasAnchor })]
}

const recordingOf = (contentDir: string, { audio, locate }: ContentEpisode): readonly MeasuredRecording[] => {
  if (audio.kind !== 'file') return []
  const path = join(contentDir, 'episodes', audio.file)
  return [{ place: locate(['audio']), file: basename(audio.file), path, soundSha256: audio.soundSha256 }]
}

/** Undefined where show.yaml has mistakes, which are reported. */
const wantedLoudness = async (contentDir: string): Promise<number | undefined> => {
  const file = 'episodes/show.yaml'
  const text = await readEditorsFile(contentDir, file)
  return text === undefined ? undefined : parseShow({ file, text }).value?.audio.loudness
}

const adviseRecordings = async (
  { contentDir, cacheDir, measuring }: AdviceSettings,
  episodes: readonly ContentEpisode[],
): Promise<readonly Problem[]> => {
  const integratedLufs = await wantedLoudness(contentDir)
  if (integratedLufs === undefined) return []
  const recordings = episodes.flatMap((episode) => recordingOf(contentDir, episode))
  let done = 0
  return adviseLoudness(recordings, {
    integratedLufs,
    cacheDir,
    ffmpegPath: measuring?.ffmpegPath,
    atOnce: measuring === undefined ? filesAtOnce : availableParallelism(),
    onAsked: () => {
      done += 1
      measuring?.onMeasured(done, recordings.length)
    },
  })
}

/** Takes the content, as much of it as there is; gives the advice in no order. Reads files and the cache, writes only the cache. */
export const adviseContent = async (
  settings: AdviceSettings,
  advised: AdvisedContent,
): Promise<readonly Problem[]> => [
  ...adviseEpisodes(advised.content),
  ...(await adviseTexts(settings, advised)),
  ...(await adviseRecordings(settings, advised.content.episodes)),
]
