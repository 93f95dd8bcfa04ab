// Finds the episode that somebody means, and what it is about.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ExistingEpisode, existingEpisodes } from '../content/existing-episodes.ts'
import type { EpisodeFocus } from '../glossary/spoken-names.ts'
import { nearest } from '../model/nearest.ts'
import { parseEpisode } from '../model/parse-episode.ts'
import { parseShow } from '../model/parse-show.ts'
import type { Outcome } from '../model/problem.ts'
import { Refusal } from './refusal.ts'

/** `staffel-2/09-wolfsburg`, with or without `episodes/` and `.md`, its last part, that without its number, or `2/9`. */
const namesOf = ({ id, season, episode }: ExistingEpisode): readonly string[] => {
  const name = id.slice(id.lastIndexOf('/') + 1)
  const number = season === undefined || episode === undefined ? [] : [`${season}/${episode}`]
  return [id, name, name.replace(/^\d+-/, ''), ...number]
}

const findEpisode = async (contentDir: string, typed: string): Promise<string> => {
  const wanted = typed
    .trim()
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)?episodes\//, '')
    .replace(/\.md$/i, '')
  const episodes = await existingEpisodes(contentDir)
  for (const at of [0, 1, 2, 3]) {
    const found = episodes.filter((episode) => namesOf(episode)[at] === wanted)
    const [one, other] = found
    if (one !== undefined && other === undefined) return one.id
  }
  const all = episodes.map(({ id }) => id)
  const named = episodes.flatMap((each) =>
    namesOf(each)
      .slice(1, 3)
      .map((name) => [name, each.id] as const),
  )
  const near = nearest(wanted, [...named.map(([name]) => name), ...all])
  const id = named.find(([name]) => name === near)?.[1] ?? near
  throw new Refusal('glossary-episode-unknown', { found: typed, nearest: id ?? all[0] })
}

const seasonHosts = async (contentDir: string, season: number | undefined): Promise<readonly string[]> => {
  const file = 'episodes/show.yaml'
  const text = await readFile(join(contentDir, file), 'utf8').catch(() => '')
  const { value } = parseShow({ file, text })
  return value?.show.seasons.find(({ number }) => number === season)?.hostIds ?? []
}

/** Takes the content folder and an episode as it was typed; gives its people, places and topics, or the errors of its file. Throws a `Refusal` where there is no such episode, or several. */
export const episodeFocus = async (contentDir: string, typed: string): Promise<Outcome<EpisodeFocus>> => {
  const id = await findEpisode(contentDir, typed)
  const file = `episodes/${id}.md`
  const text = await readFile(join(contentDir, file), 'utf8')
  const { value, problems } = parseEpisode({ file, text }, { timeZone: 'UTC', mintGuid: randomUUID })
  if (value === undefined) return { value: undefined, problems }
  const { hosts, guests, placeIds, topicIds, speakers, seasonNumber } = value.episode
  const hostIds = hosts?.map(({ personId }) => personId) ?? (await seasonHosts(contentDir, seasonNumber))
  const guestIds = guests.map(({ personId }) => personId)
  const people = new Set([...hostIds, ...guestIds, ...speakers.values()])
  return { value: { people, places: new Set(placeIds), topics: new Set(topicIds) }, problems: [] }
}
