// Finds the recording that an episode begins with: typed, or asked for until it is one.
import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { describeRecording, maySound, type RecordingDescription } from '../content/describe-recording.ts'
import type { Words } from '../words/words-for.ts'
import { PersonLeft } from './new-answers.ts'
import type { NewArguments } from './new-arguments.ts'
import { type Asker, droppedPath } from './new-questions.ts'
import { printRefusal } from './print-refusal.ts'
import { Refusal } from './refusal.ts'

const fromHere = (path: string): string => relative(process.cwd(), path) || path

export interface Recording extends RecordingDescription {
  readonly source: string
}

const readRecording = async (source: string): Promise<Recording> => {
  const found = await stat(source).catch(() => undefined)
  if (found?.isFile() !== true) throw new Refusal('new-recording-missing', { found: fromHere(source) })
  const recording = await describeRecording(source)
  if (!maySound(recording)) {
    const kind = recording.sizeBytes === 0 ? 'zeros' : recording.kind
    throw new Refusal('new-not-a-recording', { file: fromHere(source), kind })
  }
  return { ...recording, source }
}

/** Throws a `Refusal` for what is no recording where nobody can be asked, and `PersonLeft`. */
export const findRecording = async (
  { source, typedIn }: NewArguments,
  asking: Asker | undefined,
  words: Words,
): Promise<Recording> => {
  if (source !== undefined) return readRecording(source)
  if (asking === undefined) throw new Refusal('new-recording-missing', { found: '' })
  for (;;) {
    const typed = await asking.ask(words.new.questions.recording, '')
    if (typed === undefined) throw new PersonLeft()
    try {
      return await readRecording(resolve(typedIn, droppedPath(typed)))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      asking.say(printRefusal(error, words))
    }
  }
}
