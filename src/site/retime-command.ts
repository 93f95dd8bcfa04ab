// Moves times as a command does: finds the files, compares, shows, asks, writes, and says what comes next.
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { AudioFault } from '../audio/audio-fault.ts'
import { digestFile } from '../audio/digest-file.ts'
import { type FileMove, retimeFile } from '../retime/retime-file.ts'
import { movesNothing, shiftMap } from '../retime/time-map.ts'
import { type Words, wordsFor } from '../words/words-for.ts'
import { sayAudioFault } from './audio-command.ts'
import { compareRecordings } from './compare-recordings.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'
import { askWhether } from './release-question.ts'
import { type RetimeArguments, readRetimeArguments } from './retime-arguments.ts'
import { type EpisodeFiles, episodeFiles } from './retime-files.ts'
import { madeMove, moveKey, rememberMove } from './retime-memory.ts'
import { type Comparison, describeComparison, describeMove } from './retime-report.ts'
import { showLanguage } from './show-language.ts'
import { writeEdits } from './write-edits.ts'

type Environment = Readonly<Record<string, string | undefined>>

const cacheDir = join(projectDir, '.cache')
/** What is said a moment after the end belongs to the recording. */
const slackSeconds = 2

/** What to move by, and the key that this move is remembered by. */
interface Task {
  readonly comparison: Comparison
  readonly key: string
  /** The files that are to be moved. */
  readonly files: EpisodeFiles['files']
}

const realPathOf = (path: string): Promise<string> =>
  realpath(path).catch(() => {
    throw new Refusal('retime-recording-missing', { found: path })
  })

/** Gives the files that this move has not changed yet; throws a `Refusal` where it has changed all. */
const filesLeft = async (key: string, { files }: EpisodeFiles, isAgain: boolean): Promise<Task['files']> => {
  if (isAgain) return files
  const { moved, isWhole } = await madeMove(cacheDir, key, files)
  if (isWhole) throw new Refusal('retime-done', {})
  return files.filter(({ file }) => !moved.has(file))
}

const taskFor = async (
  typed: RetimeArguments,
  episode: EpisodeFiles,
  environment: Environment,
  words: Words,
): Promise<Task> => {
  const { contentDir, offsetSeconds, from, isAgain } = typed
  if (offsetSeconds !== undefined) {
    const key = moveKey(contentDir, episode.id, String(offsetSeconds))
    const files = await filesLeft(key, episode, isAgain)
    const endless = Number.POSITIVE_INFINITY
    const map = shiftMap(offsetSeconds)
    return { key, files, comparison: { map, changed: [], oldSeconds: endless, newSeconds: endless } }
  }
  if (from === undefined) throw new Refusal('retime-from-missing', { id: episode.id })
  const to = typed.to ?? episode.recording
  if (to === undefined) throw new Refusal('retime-elsewhere', { id: episode.id })
  const [old, fresh] = [await realPathOf(from), await realPathOf(to)]
  if (old === fresh) throw new Refusal('retime-same-file', { found: from })
  const key = moveKey(contentDir, episode.id, await digestFile(old), await digestFile(fresh))
  const files = await filesLeft(key, episode, isAgain)
  return { key, files, comparison: await compareRecordings(old, fresh, environment, words) }
}

const movesOf = ({ files, comparison: { map } }: Task): readonly FileMove[] =>
  files.map((source) => {
    const { move, fault } = retimeFile(source, map)
    if (move === undefined) throw new Refusal(`retime-file-${fault}`, { file: source.file })
    return move
  })

const refuseBeyond = (moves: readonly FileMove[], { oldSeconds }: Comparison): void => {
  for (const { file, lastSeconds } of moves)
    if (lastSeconds > oldSeconds + slackSeconds)
      throw new Refusal('retime-times-beyond', { file, seconds: lastSeconds, oldSeconds })
}

const printFindings = ({ comparison }: Task, { offsetSeconds }: RetimeArguments, words: Words): void => {
  const lines =
    offsetSeconds === undefined
      ? [words.retime.found, ...describeComparison(comparison, words.retime).map((line) => `- ${line}`)]
      : [words.retime.shifted(offsetSeconds)]
  console.log(lines.join('\n'))
}

const mayWrite = async (typed: RetimeArguments, files: number, words: Words): Promise<boolean> => {
  if (typed.isYesSaid) return true
  const { stdin: input, stdout: output } = process
  if (!input.isTTY || !output.isTTY) throw new Refusal('retime-nobody-to-ask', {})
  return askWhether(`\n${words.retime.question({ files })}`, words.retime.yes, { input, output })
}

const run = async (typed: RetimeArguments, environment: Environment, words: Words): Promise<void> => {
  if (typed.episode === undefined) throw new Refusal('retime-episode-missing', {})
  const episode = await episodeFiles(typed.contentDir, typed.episode)
  const task = await taskFor(typed, episode, environment, words)
  const { map, changed, oldSeconds, newSeconds } = task.comparison
  const isSame = movesNothing(map, oldSeconds) && changed.length === 0
  if (isSame && (typed.offsetSeconds !== undefined || Math.abs(newSeconds - oldSeconds) < 0.1))
    return console.log(words.retime.nothing)
  printFindings(task, typed, words)
  const moves = movesOf(task)
  if (!typed.isAgain) refuseBeyond(moves, task.comparison)
  const changing = moves.filter(({ edits, soundbites }) => edits.length + soundbites.lost.length > 0)
  if (changing.length === 0) return console.log(`\n${words.retime.nothingToMove}`)
  for (const move of changing) console.log(`\n${describeMove(move, typed.isFull, words.retime)}`)
  const edits = moves.flatMap((move) => move.edits)
  if (edits.length === 0) return
  if (typed.isTrial) return console.log(`\n${words.retime.dryRun}`)
  const names = new Set(edits.map(({ file }) => file))
  if (!(await mayWrite(typed, names.size, words))) return console.log(words.retime.declined)
  const touched = task.files.filter(({ file }) => names.has(file))
  await rememberMove(cacheDir, task.key, touched)
  const files = await writeEdits(typed.contentDir, edits)
  console.log(`\n${words.retime.written({ files })}\n${words.retime.next}`)
}

/** Takes the words after the command and the environment; prints, and gives the exit code: 1 where something stopped it. */
export const runRetimeCommand = async (
  typed: readonly string[],
  environment: Environment,
): Promise<number> => {
  let words = wordsFor(showLanguage(projectDir))
  try {
    const settings = readRetimeArguments(typed, environment)
    words = wordsFor(settings.language ?? showLanguage(settings.contentDir))
    if (settings.isHelpWanted) console.log(words.retime.help)
    else await run(settings, environment, words)
    return 0
  } catch (error) {
    console.error(error instanceof AudioFault ? sayAudioFault(error, words) : printRefusal(error, words))
    return 1
  }
}
