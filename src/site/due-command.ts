// Says when the next episode appears and whether a build is due, for people and for cron.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EpisodeDate, episodeDates } from '../content/episode-dates.ts'
import { isoDateTime } from '../files/iso-date-time.ts'
import { type LiveRelease, parseReleaseJson, RELEASE_PATH } from '../files/release-json.ts'
import { parseShow } from '../model/parse-show.ts'
import { type Words, wordsFor } from '../words/words-for.ts'
import { printAll } from './build-command.ts'
import { type DueArguments, readDueArguments } from './due-arguments.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'
import { showLanguage } from './show-language.ts'

type Environment = Readonly<Record<string, string | undefined>>

const exitCodes = { nothingDue: 0, wrong: 1, due: 10 } as const

/** Gives whether the live site lacks an episode that it should have by now; undefined stands for no site. */
export const isBuildDue = (
  live: LiveRelease | undefined,
  dates: readonly EpisodeDate[],
  nowEpochMs: number,
): boolean => {
  if (live === undefined) return true
  const published = dates.filter(({ publishedEpochMs }) => publishedEpochMs <= nowEpochMs).length
  return published !== live.episodes || (live.nextDueEpochMs ?? Number.POSITIVE_INFINITY) <= nowEpochMs
}

const printNext = (
  dates: readonly EpisodeDate[],
  { nowEpochMs, timeZone, words }: { nowEpochMs: number; timeZone: string; words: Words },
): void => {
  const [next] = dates
    .filter(({ publishedEpochMs }) => publishedEpochMs > nowEpochMs)
    .sort((one, other) => one.publishedEpochMs - other.publishedEpochMs)
  if (next === undefined) {
    console.log(words.due.nothingNext)
    return
  }
  const { title, publishedEpochMs: epochMs } = next
  console.log(words.due.next({ title, epochMs, iso: isoDateTime(epochMs), timeZone }))
}

const run = async ({ contentDir, outputDir }: DueArguments, nowEpochMs: number, words: Words) => {
  const file = 'episodes/show.yaml'
  const text = await readFile(join(contentDir, file), 'utf8').catch(() => {
    throw new Refusal('new-show-missing', { file: join(contentDir, file) })
  })
  const { value, problems } = parseShow({ file, text })
  printAll(problems, words)
  if (value === undefined) return exitCodes.wrong
  const { timeZone } = value.show
  const dates = await episodeDates(contentDir, timeZone)
  const release = await readFile(join(outputDir, RELEASE_PATH), 'utf8').catch(() => '')
  const isDue = isBuildDue(parseReleaseJson(release), dates, nowEpochMs)
  console.log(isDue ? words.due.due : words.due.notDue)
  printNext(dates, { nowEpochMs, timeZone, words })
  return isDue ? exitCodes.due : exitCodes.nothingDue
}

/** Takes the words after the command, the environment and the time; prints, and gives the exit code. */
export const runDueCommand = async (
  typed: readonly string[],
  environment: Environment,
  nowEpochMs: number,
): Promise<number> => {
  let words = wordsFor(showLanguage(projectDir))
  try {
    const settings = readDueArguments(typed, environment)
    words = wordsFor(settings.language ?? showLanguage(settings.contentDir))
    if (!settings.isHelpWanted) return await run(settings, nowEpochMs, words)
    console.log(words.due.help)
    return exitCodes.nothingDue
  } catch (error) {
    console.error(printRefusal(error, words))
    return exitCodes.wrong
  }
}
