// Checks as a command does: understands what was typed, repairs where that is wanted, prints what was found.
import { join } from 'node:path'
import { AudioFault, type AudioFaultCode, type AudioFaultFacts } from '../audio/audio-fault.ts'
import { findFfmpeg } from '../audio/find-ffmpeg.ts'
import type { Said } from '../words/said.ts'
import { type Words, wordsFor } from '../words/words-for.ts'
import { type CheckArguments, readCheckArguments } from './check-command-arguments.ts'
import { printCheck } from './check-command-output.ts'
import { checkFeed } from './check-feed-command.ts'
import { type CheckResult, countResult } from './check-result.ts'
import { checkServed } from './check-served.ts'
import { asker } from './new-questions.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'
import { showLanguage } from './show-language.ts'

type Environment = Readonly<Record<string, string | undefined>>

// Whoever reads the output as data must not find a sentence in it.
const tell = ({ format }: CheckArguments, sentence: string): void => {
  if (format === 'text') console.error(`${sentence}\n`)
}

const sayFault = <Code extends AudioFaultCode>(
  sentences: { readonly [Each in Code]: (facts: AudioFaultFacts[Each]) => Said },
  { code, facts }: AudioFault<Code>,
): string => sentences[code](facts).what

/** A terminal gets one line that changes, anything else one line for the whole. */
const measuring = async ({ isAudioMeasured }: CheckArguments, environment: Environment, words: Words) => {
  if (!isAudioMeasured) return undefined
  const { path: ffmpegPath } = await findFfmpeg(environment)
  const onMeasured = (done: number, all: number): void => {
    const line = words.repair.measuring(done, all)
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${done === all ? '\n' : ''}`)
    else if (done === all) console.error(line)
  }
  return { ffmpegPath, onMeasured }
}

const fix = async (settings: CheckArguments, words: Words, cacheDir: string): Promise<void> => {
  const { stdin: input, stdout: output } = process
  const isTalk = settings.format === 'text' && input.isTTY && output.isTTY
  const talk = isTalk && !settings.isYesSaid && !settings.isDryRun ? asker({ input, output }) : undefined
  // What is repaired goes where it does not disturb the list.
  const say = (text: string): void => (settings.format === 'text' ? console.log(text) : console.error(text))
  tell(settings, words.repair.looking)
  const { fixContent } = await import('./check-fix.ts')
  try {
    const whole = { ...settings, cacheDir, nowEpochMs: Date.now(), hasAnchor: () => undefined }
    await fixContent({ ...whole, asker: talk, say }, words)
  } finally {
    talk?.close()
  }
}

/** What is checked is what was named; the show itself where nothing was. */
const check = async (
  settings: CheckArguments,
  environment: Environment,
  words: Words,
): Promise<CheckResult> => {
  if (settings.feed !== undefined) return checkFeed(settings.feed, Date.now())
  if (settings.url !== undefined) {
    tell(settings, words.lint.asking(settings.url))
    return checkServed(settings.url, Date.now())
  }
  const cacheDir = join(projectDir, '.cache')
  const measured = await measuring(settings, environment, words)
  if (settings.isFixWanted) await fix(settings, words, cacheDir)
  tell(settings, words.lint.building)
  // What builds is large, and a feed of somebody else is judged without it.
  const { checkContent } = await import('./check-content-command.ts')
  const { contentDir, baseUrl } = settings
  return checkContent({
    contentDir,
    baseUrl,
    cacheDir,
    nowEpochMs: Date.now(),
    ...(measured && { measuring: measured }),
  })
}

/** Takes the words after the command and the environment; prints, and gives the exit code: 1 where there is an error. */
export const runCheckCommand = async (
  typed: readonly string[],
  environment: Environment,
): Promise<number> => {
  let words = wordsFor(showLanguage(projectDir))
  try {
    const settings = readCheckArguments(typed, environment)
    words = wordsFor(settings.language ?? showLanguage(settings.contentDir))
    if (settings.isHelpWanted) {
      console.log(words.lint.help)
      return 0
    }
    const result = await check(settings, environment, words)
    console.log(printCheck(result, settings.format, words))
    return countResult(result).errors > 0 ? 1 : 0
  } catch (error) {
    console.error(
      error instanceof AudioFault ? sayFault(words.audio.faults, error) : printRefusal(error, words),
    )
    return 1
  }
}
