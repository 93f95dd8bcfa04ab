// Writes a new episode: recording, transcript and registries first, the Markdown file last.
import { readFile, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { clearUnfinished } from '../audio/unfinished-file.ts'
import { addEntries } from '../model/add-entries.ts'
import type { RegistryKind } from '../words/new-de.ts'
import type { Answers } from './new-answers.ts'
import { dropWaiting, isThere, letAppear, type WaitingFile, waitingCopy, waitingText } from './new-files.ts'
import type { EpisodePlan } from './new-plan.ts'
import type { Surroundings } from './new-show.ts'
import type { FoundTranscript } from './new-transcript.ts'
import { Refusal } from './refusal.ts'

export interface NewEpisode {
  readonly contentDir: string
  readonly source: string
  readonly isMoved: boolean
  readonly plan: EpisodePlan
  readonly answers: Answers
  readonly around: Surroundings
  /** The text of the Markdown file. */
  readonly text: string
  readonly transcripts: readonly FoundTranscript[]
  readonly signal: AbortSignal
  readonly onBytes: (bytes: number) => void
}

/** Hosts and guests stand in one file. */
const kindsByFile: readonly (readonly [RegistryKind, ...RegistryKind[]])[] = [
  ['host', 'guest'],
  ['place'],
  ['topic'],
]

/** Gives the registries that get new entries, with their new texts. */
const changedRegistries = ({ around, answers }: NewEpisode): readonly { file: string; text: string }[] =>
  kindsByFile.flatMap((kinds) => {
    const [kind] = kinds
    const { source, parse } = around.registries[kind]
    const added = new Map(kinds.flatMap((each) => [...answers[each].added]))
    if (added.size === 0) return []
    const text = addEntries(source, added, parse)
    if (text === undefined)
      throw new Refusal('new-entry-unfit', { kind, found: [...added.keys()].join('; ') })
    return [{ file: source.file, text }]
  })

/** Where a transcript goes; undefined where it lies beside the episode already and is read there. */
const transcriptTarget = (
  { contentDir, plan }: NewEpisode,
  { ending }: FoundTranscript,
): string | undefined => {
  const isReadThere = plan.recordingTarget === undefined && plan.isBeside && !ending.endsWith('.md')
  return isReadThere ? undefined : join(contentDir, 'transcripts', `${plan.id}${ending}`)
}

const sameBytes = async (path: string, bytes: Uint8Array): Promise<boolean> =>
  Buffer.compare(await readFile(path), bytes) === 0

const refuseOther = async (target: string, isOurs: (path: string) => Promise<boolean>): Promise<boolean> => {
  if (!(await isThere(target))) return false
  if (await isOurs(target)) return true
  const name = target.slice(target.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  throw new Refusal('new-name-taken', { file: target, name: `${name}-2` })
}

const prepare = async (episode: NewEpisode, into: WaitingFile[]): Promise<void> => {
  const { contentDir, plan, source, transcripts, text } = episode
  const recording = plan.recordingTarget
  if (recording !== undefined && !(await isThere(recording)))
    into.push(await waitingCopy(source, recording, episode))
  for (const transcript of transcripts) {
    const target = transcriptTarget(episode, transcript)
    if (target === undefined) continue
    const isCopied = await refuseOther(target, (path) => sameBytes(path, transcript.bytes))
    if (!isCopied) into.push(await waitingText(target, transcript.bytes))
  }
  for (const { file, text: changed } of changedRegistries(episode))
    into.push(await waitingText(join(contentDir, file), changed, true))
  into.push(await waitingText(join(contentDir, 'episodes', `${plan.id}.md`), text))
}

/**
 * Writes everything, and gives the paths of what is new or was added to, the Markdown file last. Whatever interrupts it: either the episode is
 * there with all that belongs to it, or its Markdown file is not, and a second run takes up what is there.
 */
export const writeEpisode = async (episode: NewEpisode): Promise<readonly string[]> => {
  const { contentDir, plan, source, isMoved, signal } = episode
  const folders = [join('episodes', dirname(plan.id)), join('transcripts', dirname(plan.id)), 'episodes']
  for (const folder of folders) await clearUnfinished(join(contentDir, folder))
  const waiting: WaitingFile[] = []
  try {
    await prepare(episode, waiting)
    signal.throwIfAborted()
    await letAppear(waiting)
  } finally {
    await dropWaiting(waiting)
  }
  if (isMoved && plan.recordingTarget !== undefined) await unlink(source)
  return waiting.map(({ target }) => target)
}
