// Collects what is to be known of a new episode: from what was typed, from questions, or from proposals.
import { basename } from 'node:path'
import { parseDate } from '../model/parse-date.ts'
import { proposedDate } from '../model/proposed-date.ts'
import { suggestedName } from '../model/suggested-name.ts'
import type { EpisodeKind, RegistryKind } from '../words/new-de.ts'
import type { Words } from '../words/words-for.ts'
import type { TypedAnswers } from './new-arguments.ts'
import { type Chosen, chooseEntries, listEntries, withAdded } from './new-entries.ts'
import type { Asker } from './new-questions.ts'
import type { Surroundings } from './new-show.ts'
import { printRefusal } from './print-refusal.ts'
import { Refusal } from './refusal.ts'

export interface Answers extends Readonly<Record<RegistryKind, Chosen>> {
  readonly title: string
  readonly summary: string
  readonly season: number | undefined
  readonly type: EpisodeKind
  readonly episode: number | undefined
  readonly date: string
}

/** Thrown where a person leaves instead of answering. */
export class PersonLeft extends Error {}

export interface Questions {
  readonly typed: TypedAnswers & { readonly isDraft: boolean }
  /** Undefined where nobody is to be asked. */
  readonly asker: Asker | undefined
  readonly words: Words
  readonly around: Surroundings
  readonly nowEpochMs: number
  /** Of the recording; undefined where its tags have none. */
  readonly tagTitle: string | undefined
  readonly source: string
}

type AskedKind = Exclude<RegistryKind, 'host'>
type Key = Exclude<keyof Answers, 'host'>

const answer = async <T>(
  { typed, asker, words }: Questions,
  key: Key,
  proposal: string,
  read: (text: string) => T,
  choices?: () => string,
): Promise<T> => {
  const said = typed[key]
  if (said !== undefined) return read(said)
  if (asker === undefined) return read(proposal)
  for (;;) {
    const text = await asker.ask(words.new.questions[key], proposal)
    if (text === undefined) throw new PersonLeft()
    if (text === '?' && choices !== undefined) {
      asker.say(choices())
      continue
    }
    try {
      return read(text)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      asker.say(printRefusal(error, words))
    }
  }
}

const NONE = /^(?:none|keine|-)$/i

const readTitle = (text: string): string => {
  const title = text.trim()
  if (title.length > 255 || suggestedName(title) === undefined)
    throw new Refusal('new-title-unfit', { found: title.slice(0, 100) })
  return title
}

const readSummary =
  (isDraft: boolean, title: string) =>
  (text: string): string => {
    const { length } = text.trim()
    if (length > 1000 || (length === 0 && !isDraft)) throw new Refusal('new-summary-unfit', { length })
    return text.trim() || title
  }

const readSeason =
  (known: readonly number[]) =>
  (text: string): number | undefined => {
    if (NONE.test(text)) return undefined
    if (/^\d+$/.test(text) && known.includes(Number(text))) return Number(text)
    throw new Refusal('new-season-unknown', { found: text.slice(0, 60), known })
  }

const typesBySpelling: Readonly<Record<string, EpisodeKind>> = {
  folge: 'full',
  full: 'full',
  trailer: 'trailer',
  bonus: 'bonus',
}

const readType = (text: string): EpisodeKind => {
  const type = Object.hasOwn(typesBySpelling, text.toLowerCase())
    ? typesBySpelling[text.toLowerCase()]
    : undefined
  if (type === undefined) throw new Refusal('new-type-unfit', { found: text.slice(0, 60) })
  return type
}

const readNumber =
  ({ episodes }: Surroundings, season: number | undefined, next: number) =>
  (text: string): number | undefined => {
    if (NONE.test(text)) return undefined
    const number = /^\d{1,5}$/.test(text) ? Number(text) : 0
    if (number === 0) throw new Refusal('new-number-unfit', { found: text.slice(0, 60), next })
    const other = episodes.find((each) => each.season === season && each.episode === number)
    if (other !== undefined)
      throw new Refusal('new-number-taken', { number, other: `episodes/${other.id}.md`, next })
    return number
  }

const readDate =
  (timeZone: string, example: string) =>
  (text: string): string => {
    if (parseDate(text, timeZone).value === undefined)
      throw new Refusal('new-date-unfit', { found: text.slice(0, 60), example })
    return text.trim()
  }

/** `04_mut-im-amt.final.wav` is no title, `mut im amt` may become one. */
const titleOfName = (source: string): string =>
  basename(source)
    .replace(/\.[^.]*$/, '')
    .replace(/^\d+[-_. ]+(?=.)/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Throws a `Refusal` for an answer that does not fit where nobody is asked, and `PersonLeft`. */
export const collectAnswers = async (questions: Questions): Promise<Answers> => {
  const { around, typed, nowEpochMs, tagTitle, source } = questions
  const { show, registries, episodes } = around
  const title = await answer(questions, 'title', tagTitle ?? titleOfName(source), readTitle)
  const seasons = show.seasons.map(({ number }) => number).sort((one, other) => one - other)
  const season = await answer(questions, 'season', `${seasons.at(-1) ?? 'none'}`, readSeason(seasons))
  const type = await answer(questions, 'type', questions.words.new.types.full, readType)
  const numbers = episodes.flatMap((each) => (each.season === season ? (each.episode ?? []) : []))
  const next = numbers.reduce((most, number) => Math.max(most, number), 0) + 1
  const episode = await answer(
    questions,
    'episode',
    type === 'full' ? `${next}` : 'none',
    readNumber(around, season, next),
  )
  const date = proposedDate(nowEpochMs, show.timeZone)
  // Usually the season has its hosts: whoever is not named is not asked for.
  const host = chooseEntries('host', typed.host ?? '', registries.host)
  const known = { ...registries, guest: withAdded(registries.guest, host) }
  const choose = (kind: AskedKind) =>
    answer(
      questions,
      kind,
      '',
      (text) => chooseEntries(kind, text, known[kind]),
      () => listEntries(known[kind]),
    )
  return {
    title,
    season,
    type,
    episode,
    date: await answer(questions, 'date', date, readDate(show.timeZone, date)),
    summary: await answer(questions, 'summary', '', readSummary(typed.isDraft, title)),
    host,
    guest: await choose('guest'),
    place: await choose('place'),
    topic: await choose('topic'),
  }
}
