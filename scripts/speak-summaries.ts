// Speaks the summaries: reads the transcripts, makes each episode's MP3 and puts the measured times back.
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { isMap, isNode, isScalar, parse, parseDocument } from 'yaml'
import type { Tags } from '../src/audio/encode-mp3.ts'
import { encodeMp3 } from '../src/audio/encode-mp3.ts'
import { findFfmpeg } from '../src/audio/find-ffmpeg.ts'
import { findProgram } from '../src/audio/find-program.ts'
import { readChapterNotes, retimeVtt } from '../src/audio/narration-vtt.ts'
import { durationSeconds } from '../src/audio/sound.ts'
import { speakNarration } from '../src/audio/speak-narration.ts'
import { cueTime } from '../src/transcript/cue-time.ts'
import { parseVtt } from '../src/transcript/vtt/parse-vtt.ts'

const voices = new Map([
  ['Computerstimme 1', { name: 'de+f3', pitch: 45, wordsPerMinute: 150 }],
  ['Computerstimme 2', { name: 'de+m3', pitch: 45, wordsPerMinute: 150 }],
])

type Values = ReadonlyMap<string, unknown>

const espeakPath = await findProgram('espeak-ng', process.env)
const { path: ffmpegPath } = await findFfmpeg(process.env)
const show = readValues(await readFile('episodes/show.yaml', 'utf8'))
const spellings = readValues(await readFile('episodes/pronunciation.yaml', 'utf8'))
const pronunciation = new Map([...spellings].map(([written, spoken]) => [written, `${spoken}`]))
const named = process.argv.slice(2)

for (const id of named.length > 0 ? named : await allTranscripts()) await speakSummary(id)

async function allTranscripts(): Promise<string[]> {
  const files = await readdir('transcripts', { recursive: true })
  const ids = files.filter((file) => file.endsWith('.vtt')).map((file) => file.slice(0, -'.vtt'.length))
  return ids.map((id) => id.replaceAll('\\', '/')).sort()
}

async function speakSummary(id: string): Promise<void> {
  const [vttFile, markdownFile] = [`transcripts/${id}.vtt`, `episodes/${id}.md`]
  const vtt = await readFile(vttFile, 'utf8')
  const { value: transcript, problems } = parseVtt(vtt, {
    file: vttFile,
    language: `${show.get('language')}`,
  })
  const [problem] = problems
  if (transcript === undefined || problem)
    throw new Error(`${problem?.file}:${problem?.line}: ${String(problem?.code)}`)
  if (transcript.speakers.some((speaker) => !voices.has(speaker))) {
    return console.log(`${id}: people speak here, left as it is`)
  }
  const chapters = readChapterNotes(vtt)
  const sentences = transcript.cues.map(({ text, speaker = '' }, index) => ({
    text,
    speaker,
    startsChapter: chapters.some(({ cueIndex }) => cueIndex === index),
  }))
  const { sound, times } = await speakNarration(sentences, { voices, pronunciation, espeakPath })
  const markdown = await readFile(markdownFile, 'utf8')
  const { integratedLufs, truePeakDb } = await encodeMp3(
    sound,
    tagsOf(markdown),
    `episodes/${id}.mp3`,
    ffmpegPath,
  )
  const timings = times.map(
    ({ startSeconds, endSeconds }) => `${cueTime(startSeconds)} --> ${cueTime(endSeconds)}`,
  )
  await replaceFile(vttFile, retimeVtt(vtt, timings))
  const lines = chapters.map(({ title, cueIndex }) => {
    const startSeconds = cueIndex === 0 ? 0 : (times[cueIndex]?.startSeconds ?? 0)
    return `  - ${JSON.stringify(`${minutesAndSeconds(startSeconds)} ${title}`)}\n`
  })
  if (lines.length > 0)
    await replaceFile(markdownFile, withChapters(markdown, `chapters:\n${lines.join('')}`))
  const measured = `${durationSeconds(sound).toFixed(1)} s, ${integratedLufs} LUFS, ${truePeakDb} dBTP`
  console.log(`${id}: ${measured}, ${times.length} cues, ${chapters.length} chapters`)
}

function tagsOf(markdown: string): Tags {
  const episode = readValues(frontMatterOf(markdown))
  const isComputer = readValuesList(episode.get('notice')).find(
    (notice) => notice.get('purpose') === 'ai-content',
  )
  const number = episode.get('episode')
  return {
    title: `${episode.get('title')}`,
    artist: `${show.get('author')}`,
    album: `${show.get('title')}`,
    track: number === undefined ? undefined : `${number}`,
    year: `${episode.get('date')}`.slice(0, 4),
    comment: `${isComputer?.get('text') ?? ''}`,
  }
}

function frontMatterOf(markdown: string): string {
  return /^---\n([\s\S]*?\n)---\n/.exec(markdown)?.[1] ?? ''
}

function readValues(yaml: string): Values {
  return valuesOf(parse(yaml))
}

function valuesOf(value: unknown): Values {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

function readValuesList(value: unknown): Values[] {
  return Array.isArray(value) ? value.map(valuesOf) : []
}

/** Replaces only the lines of `chapters`, so that comments and line breaks elsewhere stay as the editor wrote them. */
function withChapters(markdown: string, chapters: string): string {
  const frontMatter = frontMatterOf(markdown)
  const { contents } = parseDocument(frontMatter)
  const pairs = isMap(contents) ? contents.items : []
  const pairOf = (name: string) => pairs.find(({ key }) => isScalar(key) && key.value === name)
  const startOf = (name: string) => {
    const key = pairOf(name)?.key
    return isScalar(key) ? key.range?.[0] : undefined
  }
  const value = pairOf('chapters')?.value
  const start = startOf('chapters') ?? startOf('notice') ?? frontMatter.length
  const end = (isNode(value) ? value.range?.[2] : undefined) ?? start
  return markdown.replace(frontMatter, () => frontMatter.slice(0, start) + chapters + frontMatter.slice(end))
}

function minutesAndSeconds(seconds: number): string {
  return [Math.floor(seconds / 60), Math.floor(seconds) % 60]
    .map((part) => `${part}`.padStart(2, '0'))
    .join(':')
}

async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text)
  await rename(`${file}.part`, file)
}
