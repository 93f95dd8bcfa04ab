// Makes recordings as a command does: finds masters and ffmpeg, asks before it replaces, works, reports.
import { readFile, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { AudioFault, type AudioFaultCode, type AudioFaultFacts } from '../audio/audio-fault.ts'
import { type Ffmpeg, findFfmpeg } from '../audio/find-ffmpeg.ts'
import {
  isOwnRecording,
  type MadeRecording,
  makeRecording,
  type RecordingSettings,
} from '../audio/make-recording.ts'
import { clearUnfinished } from '../audio/unfinished-file.ts'
import { parseShow } from '../model/parse-show.ts'
import type { AudioWords } from '../words/audio-de.ts'
import type { Said } from '../words/said.ts'
import { type Words, wordsFor } from '../words/words-for.ts'
import { type AudioArguments, readAudioArguments } from './audio-arguments.ts'
import { type AudioJob, jobOf, jobsBeside } from './audio-jobs.ts'
import { audioProgress } from './audio-progress.ts'
import { reportRecording } from './audio-report.ts'
import { printAll } from './build-command.ts'
import { inParallel } from './in-parallel.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'
import { askWhether } from './release-question.ts'
import { showLanguage } from './show-language.ts'
import { untilInterrupted } from './until-interrupted.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Outcome = { readonly made: MadeRecording } | { readonly failure: unknown }

const truePeakDb = -1
const fromHere = (path: string): string => relative(process.cwd(), path) || path

const sayFault = <Code extends AudioFaultCode>(
  sentences: { readonly [Each in Code]: (facts: AudioFaultFacts[Each]) => Said },
  { code, facts }: AudioFault<Code>,
): Said => sentences[code](facts)

/** Gives the text to print for whatever was thrown. */
export const sayAudioFault = (error: unknown, words: Words): string => {
  if (!(error instanceof AudioFault)) return printRefusal(error, words)
  const { what, write } = sayFault(words.audio.faults, error)
  return write === undefined ? what : `${what}\n\n  ${words.problemList.write}  ${write}`
}

/** Undefined where show.yaml has mistakes, which are printed. */
const readSettings = async (
  settings: AudioArguments,
  words: Words,
): Promise<RecordingSettings | undefined> => {
  const file = 'episodes/show.yaml'
  const text = await readFile(join(settings.contentDir, file), 'utf8')
  const { value, problems } = parseShow({ file, text })
  if (value === undefined) {
    printAll(problems, words)
    return undefined
  }
  const { channels, loudness, also } = value.audio
  const wanted = { opus: settings.isOpusWanted, aac: settings.isAacWanted }
  return {
    channels,
    level: { integratedLufs: loudness, truePeakDb },
    otherForms: (['opus', 'aac'] as const).filter((form) => wanted[form] || also.includes(form)),
    isTrimmed: settings.isTrimmed,
  }
}

/** What others made is replaced only where somebody says so. */
const mayReplace = async (
  jobs: readonly AudioJob[],
  cacheDir: string,
  { isYesSaid }: AudioArguments,
  words: AudioWords,
): Promise<boolean> => {
  if (isYesSaid) return true
  const foreign: string[] = []
  for (const { target } of jobs) {
    const path = `${target}.mp3`
    const isThere = await stat(path).then(
      () => true,
      () => false,
    )
    if (isThere && !(await isOwnRecording(path, cacheDir))) foreign.push(fromHere(path))
  }
  if (foreign.length === 0) return true
  const { stdin: input, stdout: output } = process
  if (!input.isTTY || !output.isTTY) throw new Refusal('audio-nobody-to-ask', { files: foreign })
  return askWhether(words.question(foreign), words.yes, { input, output })
}

interface Work {
  readonly jobs: readonly AudioJob[]
  readonly settings: RecordingSettings
  readonly ffmpeg: Ffmpeg
  readonly cacheDir: string
  readonly words: AudioWords
}

const makeAll = ({ jobs, settings, ffmpeg, cacheDir, words }: Work): Promise<readonly Outcome[]> =>
  untilInterrupted(async (signal) => {
    const passes = 1 + (settings.isTrimmed ? 1 : 0) + 2 * (1 + settings.otherForms.length)
    const sizes = jobs.map(({ sourceBytes }) => sourceBytes)
    const progress = audioProgress(sizes, passes, words, process.stderr, () => performance.now())
    const outcomes: Outcome[] = []
    await inParallel([...jobs.entries()], availableParallelism(), async ([index, job]) => {
      const { source, target } = job
      if (!process.stderr.isTTY)
        console.error(words.begun({ source: fromHere(source), target: fromHere(`${target}.mp3`) }))
      const task = { source, target, settings, ffmpeg, cacheDir, signal, onSeconds: progress.watch(index) }
      outcomes[index] = await makeRecording(task).then(
        (made) => ({ made }),
        (failure: unknown) => ({ failure }),
      )
      progress.done(index)
    })
    progress.clear()
    return outcomes
  })

const printOutcomes = (outcomes: readonly Outcome[], { jobs, settings }: Work, words: Words): boolean => {
  const failures: string[] = []
  for (const [index, job] of jobs.entries()) {
    const outcome = outcomes[index]
    if (outcome === undefined) continue
    if ('made' in outcome) console.log(`\n${reportRecording(outcome.made, job, settings, words.audio)}`)
    else failures.push(`${fromHere(job.source)}\n  ${sayAudioFault(outcome.failure, words)}`)
  }
  if (failures.length < jobs.length) console.log(`\n${words.audio.next}`)
  if (failures.length > 0)
    console.error(`\n${words.audio.failed(failures.length)}\n\n${failures.join('\n\n')}`)
  return failures.length === 0
}

const run = async (typed: AudioArguments, environment: Environment, words: Words): Promise<boolean> => {
  const settings = await readSettings(typed, words)
  if (settings === undefined) return false
  const { contentDir, source, target } = typed
  const jobs = source === undefined ? await jobsBeside(contentDir) : [await jobOf(contentDir, source, target)]
  if (jobs.length === 0) {
    console.log(words.audio.nothingToDo)
    return true
  }
  const cacheDir = join(projectDir, '.cache')
  for (const folder of new Set(jobs.map((job) => dirname(job.target)))) await clearUnfinished(folder)
  const ffmpeg = await findFfmpeg(environment)
  console.error(words.audio.using(ffmpeg))
  if (!(await mayReplace(jobs, cacheDir, typed, words.audio))) {
    console.log(words.audio.declined)
    return true
  }
  const work = { jobs, settings, ffmpeg, cacheDir, words: words.audio }
  return printOutcomes(await makeAll(work), work, words)
}

/** Takes the words after the command and the environment; prints, and gives the exit code: 1 where something is not made. */
export const runAudioCommand = async (
  typed: readonly string[],
  environment: Environment,
): Promise<number> => {
  let words = wordsFor(showLanguage(projectDir))
  try {
    const settings = readAudioArguments(typed, environment)
    words = wordsFor(settings.language ?? showLanguage(settings.contentDir))
    if (!settings.isHelpWanted) return (await run(settings, environment, words)) ? 0 : 1
    console.log(words.audio.help)
    return 0
  } catch (error) {
    console.error(sayAudioFault(error, words))
    return 1
  }
}
