// Finds the episode that somebody means, and what it is about.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { existingEpisodes } from '../content/existing-episodes.ts'
import type { EpisodeFocus } from '../glossary/spoken-names.ts'
import { parseEpisode } from '../model/parse-episode.ts'
import { parseShow } from '../model/parse-show.ts'
import type { Outcome } from '../model/problem.ts'
import { findEpisode } from './find-episode.ts'

const seasonHosts = async (contentDir: string, season: number | undefined): Promise<readonly string[]> => {
  const file = 'episodes/show.yaml'
  const text = await readFile(join(contentDir, file), 'utf8').catch(() => '')
  const { value } = parseShow({ file, text })
  return value?.show.seasons.find(({ number }) => number === season)?.hostIds ?? []
}

/** Takes the content folder and an episode as it was typed; gives its people, places and topics, or the errors of its file. Throws a `Refusal` where there is no such episode, or several. */
export const episodeFocus = async (contentDir: string, typed: string): Promise<Outcome<EpisodeFocus>> => {
  const id = findEpisode(await existingEpisodes(contentDir), typed, '--for ')
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
