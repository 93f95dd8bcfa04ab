// Writes show.yaml and the registries of an imported show.
import { parseShow } from '../model/parse-show.ts'
import { type Fitting, fittingFile, yamlOf } from './fitting-yaml.ts'
import type { ImportPlan, PlanWords } from './plan-import.ts'

/** What the feed does not say, or may not decide. */
export interface ShowSettings {
  /** Ends with a slash. */
  readonly siteUrl: string
  readonly guid: string
  readonly timeZone: string
  /** Name of the cover below the episodes folder. */
  readonly cover: string
  readonly words: PlanWords & {
    readonly coverAlt: (title: string) => string
    readonly seasonTitle: (number: number) => string
    readonly oldSite: string
  }
}

const REQUIRED: ReadonlySet<string> = new Set(
  'title description language timeZone url guid type author email explicit categories cover coverAlt publisher'.split(
    ' ',
  ),
)

/** Directories demand a category and an address; somebody has to put the right one there. */
const SOME_CATEGORY = 'Society & Culture'

/** Takes the plan; gives show.yaml and the keys that had to be left out. */
export const showFile = ({ feed: { show }, type, seasons }: ImportPlan, settings: ShowSettings): Fitting => {
  const { siteUrl, guid, timeZone, cover, words } = settings
  const fields = {
    title: show.title,
    subtitle: show.subtitle,
    description: show.description,
    language: show.language,
    timeZone,
    url: siteUrl,
    guid,
    type,
    author: show.author,
    email: show.email ?? `podcast@${new URL(siteUrl).hostname}`,
    copyright: show.copyright,
    explicit: show.isExplicit,
    locked: show.isLocked,
    complete: show.isComplete || undefined,
    categories: show.categories.length > 0 ? show.categories : [SOME_CATEGORY],
    cover,
    coverAlt: words.coverAlt(show.title),
    publisher: { name: show.ownerName ?? show.author },
    links:
      show.link === undefined || show.link === siteUrl
        ? undefined
        : [{ title: words.oldSite, url: show.link }],
    seasons:
      seasons.length === 0
        ? undefined
        : seasons.map((number) => {
            const title = show.seasonNames.get(number) ?? words.seasonTitle(number)
            return { number, title, slug: `${words.season}-${number}`, description: title }
          }),
    ...show.tags,
  }
  const textOf = (kept: Readonly<Record<string, unknown>>): string =>
    `# yaml-language-server: $schema=.schema/show.schema.json\n${yamlOf(kept)}`
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return fittingFile(kept, REQUIRED, textOf, (text) => parseShow({ file: 'episodes/show.yaml', text }))
}

/** Gives people.yaml. */
export const peopleFile = ({ people }: ImportPlan): string =>
  people.length === 0
    ? '{}\n'
    : yamlOf(
        Object.fromEntries(
          people.map(({ id, name, url }) => [id, url === undefined ? { name } : { name, url }]),
        ),
      )
