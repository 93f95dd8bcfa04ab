// Says what was written for a new episode, and which commands come next.
import { relative } from 'node:path'
import type { RecordingDescription } from '../content/describe-recording.ts'
import type { NewWords } from '../words/new-de.ts'
import type { NewArguments } from './new-arguments.ts'
import type { EpisodePlan } from './new-plan.ts'
import { projectDir } from './project-dir.ts'

export interface WrittenEpisode {
  readonly typed: Pick<NewArguments, 'contentDir' | 'typedIn'>
  readonly plan: EpisodePlan
  readonly recording: RecordingDescription & { readonly source: string }
  /** Absolute paths. */
  readonly files: readonly string[]
  readonly title: string
}

/** Fit to be copied into any shell: what has more than plain characters stands in quotation marks. */
const quoted = (path: string): string =>
  /^[\w./\\:-]+$/.test(path) ? path : `"${path.replace(/(["$`\\])/g, '\\$1')}"`

const columns = (rows: readonly (readonly [does: string, command: string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([does]) => does.length))
  return rows.map(([does, command]) => `${`${does}:`.padEnd(width + 1)}  ${command}`)
}

/** Gives the text to print. */
export const reportNew = (
  { typed, plan, recording, files, title }: WrittenEpisode,
  words: NewWords,
): string => {
  const { contentDir, typedIn } = typed
  const fromThere = (path: string): string => {
    const short = relative(typedIn, path)
    return short === '' || short.startsWith('..') ? path : short
  }
  const isElsewhere = contentDir !== projectDir
  const content = isElsewhere ? ` --content ${quoted(contentDir)}` : ''
  const command = (name: string, what = ''): string =>
    `npm run ${name}${what === '' && !isElsewhere ? '' : ' --'}${what}${content}`
  const isMaster = recording.publishedAs === undefined
  const master = plan.isBeside ? '' : ` ${quoted(fromThere(recording.source))} ${plan.id}`
  const stays = plan.recordingTarget === undefined
  const rows = [
    ...(isMaster ? [[words.steps.audio, command('audio', master)] as const] : []),
    [words.steps.check, command('check')] as const,
    [words.steps.release, command('release')] as const,
  ]
  const file = fromThere(files.at(-1) ?? '')
  return [
    words.written({ title, files: files.map(fromThere) }),
    ...(stays ? [words.stays({ file: fromThere(recording.source) })] : []),
    words.next({ commands: columns(rows), file }),
  ].join('\n\n')
}
