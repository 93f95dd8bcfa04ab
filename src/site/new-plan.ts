// Decides where a new episode stands: its folder, its name, and what lies beside it.
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { RecordingDescription } from '../content/describe-recording.ts'
import { NAME_PATTERN, suggestedName } from '../model/suggested-name.ts'
import type { Answers } from './new-answers.ts'
import { isSameFile, isThere } from './new-files.ts'
import type { Surroundings } from './new-show.ts'
import { Refusal } from './refusal.ts'

export interface EpisodePlan {
  /** Path below the episodes folder without ending. */
  readonly id: string
  /** What `audio` says. */
  readonly audioName: string
  /** Absolute path the recording goes to; undefined where it stays. */
  readonly recordingTarget: string | undefined
  /** The recording lies beside the episode, or will. */
  readonly isBeside: boolean
}

const longestSlug = 60

const shortened = (name: string): string =>
  name.length <= longestSlug
    ? name
    : name
        .slice(0, longestSlug + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longestSlug)

const seasonFolder = ({ show, episodes }: Surroundings, season: number | undefined): string => {
  const folders = new Map<string, number>()
  for (const { id, season: its } of episodes)
    if (its === season) folders.set(dirname(id), (folders.get(dirname(id)) ?? 0) + 1)
  const [usual] = [...folders].sort(([, one], [, other]) => other - one)
  const slug = show.seasons.find(({ number }) => number === season)?.slug
  return usual?.[0] ?? slug ?? 'extras'
}

/** A recording that already lies where an episode may stand: its folder and name; undefined for any other. */
const placeOf = async (contentDir: string, source: string): Promise<string | undefined> => {
  const episodesDir = join(await realpath(contentDir), 'episodes')
  const path = relative(episodesDir, await realpath(source))
    .split(sep)
    .join('/')
  const id = path.replace(/\.[^./]*$/, '')
  const isOneDeep = id.split('/').length === 2 && id.split('/').every((part) => NAME_PATTERN.test(part))
  return isOneDeep ? id : undefined
}

const nameOf = (typed: string | undefined, { title, type, episode }: Answers): string => {
  if (typed !== undefined && !NAME_PATTERN.test(typed))
    throw new Refusal('new-name-unfit', { found: typed.slice(0, 100), suggestion: suggestedName(typed) })
  const prefix =
    episode === undefined ? (type === 'full' ? '' : `${type}-`) : `${String(episode).padStart(2, '0')}-`
  const name = shortened(suggestedName(title) ?? '')
  return typed ?? (name.startsWith(prefix) ? name : `${prefix}${name}`)
}

const slugOf = (id: string): string => basename(id).replace(/^\d+-/, '')

export interface PlanFacts {
  readonly contentDir: string
  readonly source: string
  readonly recording: RecordingDescription
  readonly answers: Answers
  readonly around: Surroundings
  readonly typedName: string | undefined
  readonly isMoved: boolean
}

const refuseTaken = async ({ contentDir, around }: PlanFacts, id: string): Promise<void> => {
  const other = around.episodes.find((each) => slugOf(each.id) === slugOf(id))
  const file = other === undefined ? `episodes/${id}.md` : `episodes/${other.id}.md`
  if (other !== undefined || (await isThere(join(contentDir, file))))
    throw new Refusal('new-name-taken', { file, name: `${basename(id)}-2` })
}

/** Throws a `Refusal` where a file with that name is there, or an episode whose address would be the same. */
export const planEpisode = async (facts: PlanFacts): Promise<EpisodePlan> => {
  const { contentDir, source, recording, answers, around, typedName, isMoved } = facts
  const place = typedName === undefined ? await placeOf(contentDir, source) : undefined
  const id = place ?? `${seasonFolder(around, answers.season)}/${nameOf(typedName, answers)}`
  await refuseTaken(facts, id)
  const audioName = `${basename(id)}.${recording.publishedAs ?? 'mp3'}`
  if (place !== undefined) return { id, audioName, recordingTarget: undefined, isBeside: true }
  const isGoing = recording.publishedAs !== undefined || isMoved
  const ending = recording.publishedAs ?? /\.([a-z0-9]{1,8})$/i.exec(source)?.[1]?.toLowerCase() ?? 'master'
  const target = join(contentDir, 'episodes', `${id}.${ending}`)
  if (isGoing && (await isThere(target)) && !(await isSameFile(source, target)))
    throw new Refusal('new-name-taken', { file: `episodes/${id}.${ending}`, name: `${basename(id)}-2` })
  return { id, audioName, recordingTarget: isGoing ? target : undefined, isBeside: isGoing }
}
