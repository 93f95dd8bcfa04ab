// Turns what would hurt a subscriber into problems at the place where an editor can put it right.
import type { ContentEpisode } from '../catalog/content.ts'
import { problemAt } from '../model/complaint.ts'
import type { Position, Problem } from '../model/problem.ts'
import { yamlText } from '../model/quoted-line.ts'
import type { BreakingChange, Change } from './change.ts'
import type { Published } from './published.ts'

export interface ContractOptions {
  /** Codes that were accepted on purpose, such as `guid:staffel-1/02-beteiligung`. */
  readonly accepted: readonly string[]
  /** Gives the fresh guid that is offered where an episode has taken that of another. */
  readonly mintGuid: () => string
}

/** Where a change is put right, and what to write there. */
interface Repair {
  readonly position: Position
  readonly field: string | undefined
  readonly putBack: string | undefined
}

const entry = (key: string, value: string): string => `${key}: ${yamlText(value)}`

const siteOf = (feedAddress: string, { catalog }: Published): string | undefined =>
  feedAddress.endsWith(catalog.paths.feed) ? feedAddress.slice(0, 1 - catalog.paths.feed.length) : undefined

const repairInShow = ({ code, accept, from }: BreakingChange, published: Published): Repair => {
  const at = (key: string, putBack: string | undefined): Repair => ({
    position: published.content.locateInShow([key]),
    field: key,
    putBack,
  })
  if (code === 'show-guid-changed') return at('guid', entry('guid', from))
  if (code === 'pages-moved') return at('language', undefined)
  const site = accept === 'feed' && code === 'feed-moved' ? siteOf(from, published) : undefined
  return at('url', site && entry('url', site))
}

const repairInEpisode = (
  { code, from }: BreakingChange,
  { locate, audio }: ContentEpisode,
  { mintGuid }: ContractOptions,
): Repair => {
  const at = (field: string, putBack?: string): Repair => ({ position: locate([field]), field, putBack })
  switch (code) {
    case 'guid-changed':
      return at('guid', entry('guid', from))
    case 'guid-reused':
      return at('guid', entry('guid', mintGuid()))
    case 'episode-now-draft':
      return at('draft', 'draft: false')
    case 'order-changed':
    case 'episode-now-scheduled':
      return at('date', `date: ${from}`)
    case 'episode-renamed':
      return { position: locate([]), field: undefined, putBack: `episodes/${from}.md` }
    case 'enclosure-moved':
      return audio.kind === 'address'
        ? { position: locate(['audio', 'url']), field: 'audio.url', putBack: entry('url', from) }
        : at('audio')
    default:
      return at('audio')
  }
}

/**
 * Takes changes of which some break a promise, and what was accepted on purpose; gives a problem of severity `error` for each
 * breaking one that was not, at the key of the episode's file or of `show.yaml`, with the value to put back where there is one.
 * An episode that is gone is reported at the place where its file lay.
 */
export const contractProblems = (
  changes: readonly Change[],
  published: Published,
  options: ContractOptions,
): readonly Problem[] => {
  const accepted = new Set(options.accepted)
  const episodes = new Map(published.content.episodes.map((episode) => [episode.id, episode]))
  return changes.flatMap((change) => {
    if (change.kind !== 'breaks' || accepted.has(change.accept)) return []
    const { code, episode, from, to, accept } = change
    const found = episode && episodes.get(episode.id)
    const missing = { file: `episodes/${episode?.id ?? ''}.md`, line: 1, column: 1 }
    const { position, field, putBack }: Repair =
      episode === undefined
        ? repairInShow(change, published)
        : found === undefined || code === 'episode-lost'
          ? { position: missing, field: undefined, putBack: undefined }
          : repairInEpisode(change, found, options)
    const facts = { title: episode?.title ?? '', number: episode?.number, from, to, accept, putBack }
    return [problemAt(position, field, { code, facts })]
  })
}
