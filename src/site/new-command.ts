// Begins an episode as a command does: understands the recording, asks or takes proposals, writes, and says what to do next.
import { randomUUID } from 'node:crypto'
import { basename, relative } from 'node:path'
import { episodeTemplate } from '../model/episode-template.ts'
import { parseEpisode } from '../model/parse-episode.ts'
import type { Problem } from '../model/problem.ts'
import { fieldsDe } from '../words/fields-de.ts'
import { fieldsEn } from '../words/fields-en.ts'
import { type Words, wordsFor } from '../words/words-for.ts'
import { printAll } from './build-command.ts'
import { type Answers, collectAnswers, PersonLeft } from './new-answers.ts'
import { ANSWER_FLAGS, type NewArguments, readNewArguments } from './new-arguments.ts'
import { type EpisodePlan, planEpisode } from './new-plan.ts'
import { copyProgress } from './new-progress.ts'
import { type Asker, asker } from './new-questions.ts'
import { findRecording, type Recording } from './new-recording.ts'
import { reportNew } from './new-report.ts'
import { readSurroundings, type Surroundings } from './new-show.ts'
import { findTranscripts } from './new-transcript.ts'
import { writeEpisode } from './new-write.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'
import { showLanguage } from './show-language.ts'
import { untilInterrupted } from './until-interrupted.ts'

type Environment = Readonly<Record<string, string | undefined>>

const fromHere = (path: string): string => relative(process.cwd(), path) || path

const askerFor = ({ isYesSaid }: NewArguments): Asker | undefined => {
  if (isYesSaid) return undefined
  const { stdin: input, stdout: output } = process
  if (!input.isTTY || !output.isTTY) throw new Refusal('new-nobody-to-ask', { flags: ANSWER_FLAGS })
  return asker({ input, output })
}

const listOrNothing = ({ ids }: Answers['guest']): readonly string[] | undefined =>
  ids.length > 0 ? ids : undefined

const textOf = (answers: Answers, plan: EpisodePlan, isDraft: boolean, words: Words): string => {
  const values = {
    title: answers.title,
    date: answers.date,
    guid: randomUUID(),
    season: answers.season,
    episode: answers.episode,
    type: answers.type === 'full' ? undefined : answers.type,
    audio: plan.audioName,
    summary: answers.summary,
    hosts: listOrNothing(answers.host),
    guests: listOrNothing(answers.guest),
    places: listOrNothing(answers.place),
    topics: listOrNothing(answers.topic),
    draft: isDraft || undefined,
  }
  return episodeTemplate(values, words.language === 'de' ? fieldsDe : fieldsEn, words.new.template)
}

/** What no single answer shows is found by reading the file as a build will. */
const errorsIn = (text: string, { id }: EpisodePlan, { show }: Surroundings): readonly Problem[] => {
  const source = { file: `episodes/${id}.md`, text }
  const { problems } = parseEpisode(source, { timeZone: show.timeZone, mintGuid: randomUUID })
  return problems.filter(({ severity }) => severity === 'error')
}

interface Begun {
  readonly typed: NewArguments
  readonly around: Surroundings
  readonly recording: Recording
  readonly answers: Answers
}

const finish = async ({ typed, around, recording, answers }: Begun, words: Words): Promise<boolean> => {
  const { contentDir, isMoved, isDraft } = typed
  const { source, sizeBytes } = recording
  const plan = await planEpisode({
    contentDir,
    source,
    recording,
    answers,
    around,
    typedName: typed.name,
    isMoved,
  })
  const text = textOf(answers, plan, isDraft, words)
  const problems = errorsIn(text, plan, around)
  printAll(problems, words)
  if (problems.length > 0) return false
  const { found: transcripts, unfit } = await findTranscripts(source, around.show.language)
  const progress = copyProgress(fromHere(source), sizeBytes, words.new, process.stderr)
  const files = await untilInterrupted(
    (signal) =>
      writeEpisode({
        contentDir,
        source,
        isMoved,
        plan,
        answers,
        around,
        text,
        transcripts,
        signal,
        onBytes: progress.add,
      }),
    new PersonLeft(),
  ).finally(progress.clear)
  for (const file of unfit) console.error(words.new.transcriptUnfit({ file: fromHere(file) }))
  console.log(reportNew({ typed, plan, recording, files, title: answers.title }, words.new))
  return true
}

const run = async (typed: NewArguments, words: Words): Promise<boolean> => {
  const asking = askerFor(typed)
  try {
    const { value: around, problems } = await readSurroundings(typed.contentDir)
    printAll(problems, words)
    if (around === undefined) return false
    const recording = await findRecording(typed, asking, words)
    const { source, title: tagTitle, durationSeconds: seconds } = recording
    console.log(words.new.recording({ file: basename(source), seconds }))
    const nowEpochMs = Date.now()
    const questions = { typed, asker: asking, words, around, nowEpochMs, tagTitle, source }
    const answers = await collectAnswers(questions)
    asking?.close()
    return await finish({ typed, around, recording, answers }, words)
  } finally {
    asking?.close()
  }
}

/** Takes the words after the command and the environment; prints, and gives the exit code: 1 where there is no new episode. */
export const runNewCommand = async (typed: readonly string[], environment: Environment): Promise<number> => {
  let words = wordsFor(showLanguage(projectDir))
  try {
    const settings = readNewArguments(typed, environment)
    words = wordsFor(settings.language ?? showLanguage(settings.contentDir))
    if (!settings.isHelpWanted) return (await run(settings, words)) ? 0 : 1
    console.log(words.new.help)
    return 0
  } catch (error) {
    console.error(error instanceof PersonLeft ? words.new.stopped : printRefusal(error, words))
    return 1
  }
}
