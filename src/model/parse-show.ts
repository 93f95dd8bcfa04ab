// Turns the text of show.yaml into a show.
import { categoryFrom } from './apple-categories.ts'
import type { Finding } from './complaint.ts'
import { showTagsFrom } from './feed-tags-from.ts'
import { outcomeOf, parseFields, problemsFrom, withoutConsequences } from './parse-fields.ts'
import { plainLines } from './parse-front-matter.ts'
import { locateLater, type ParsedYaml, parseYaml } from './parse-yaml.ts'
import type { Locate, Outcome } from './problem.ts'
import { repeatedEntries } from './repeated-entries.ts'
import { type Repository, repositoryFrom } from './repository.ts'
import { type ShowFields, showSchema } from './show-schema.ts'
import type { SourceText } from './source-text.ts'
import type { SeasonText, ShowText } from './text-before-measuring.ts'
import { isGroup, valueIn } from './yaml-data.ts'

export interface ParsedShow {
  readonly show: ShowText
  /** What `npm run audio` makes of a recording. */
  readonly audio: ShowFields['audio']
  /** Where the show's files are kept for several editors; undefined where show.yaml names no place. */
  readonly repository: Repository | undefined
  /** Finds the place of a key of show.yaml, as `['seasons', 0, 'cover']`. */
  readonly locate: Locate
}

/** Takes show.yaml; gives the show, or every problem of the file. */
export const parseShow = (source: SourceText): Outcome<ParsedShow> => {
  const yamlSource = { ...plainLines(source), firstLine: 1 }
  const yaml = parseYaml(yamlSource)
  if (yaml.value === undefined) return yaml
  const { fields, findings } = parseFields(showSchema, 'show', yaml.value)
  const all = [...findings, ...repeatedInShow(yaml.value)]
  const problems = withoutConsequences(yaml.problems, problemsFrom(all, yaml.value))
  return outcomeOf(
    fields && {
      show: showFrom(fields),
      audio: fields.audio,
      repository: fields.repository === undefined ? undefined : repositoryFrom(fields.repository),
      locate: locateLater(yamlSource),
    },
    problems,
  )
}

const repeatedInShow = ({ data }: ParsedYaml): readonly Finding[] => {
  if (!isGroup(data)) return []
  const seasons = valueIn(data, 'seasons')
  return [
    ...repeatedEntries(seasons, ['seasons'], 'number'),
    ...repeatedEntries(seasons, ['seasons'], 'slug'),
    ...repeatedEntries(valueIn(data, 'categories'), ['categories'], ''),
    ...repeatedInAudio(valueIn(data, 'audio')),
    ...repeatedEntries(valueIn(data, 'madeIn'), ['madeIn'], ''),
    ...repeatedEntries(valueIn(data, 'block'), ['block'], ''),
    ...repeatedEntries(valueIn(data, 'podroll'), ['podroll'], 'feedGuid'),
    ...repeatedEntries(valueIn(data, 'funding'), ['funding'], 'url'),
  ]
}

const repeatedInAudio = (audio: ReturnType<typeof valueIn>): readonly Finding[] =>
  audio !== undefined && isGroup(audio) ? repeatedEntries(valueIn(audio, 'also'), ['audio', 'also'], '') : []

const showFrom = (fields: ShowFields): ShowText => ({
  title: fields.title,
  subtitle: fields.subtitle,
  description: fields.description,
  language: fields.language,
  timeZone: fields.timeZone,
  url: fields.url.endsWith('/') ? fields.url : `${fields.url}/`,
  guid: fields.guid,
  type: fields.type,
  author: fields.author,
  email: fields.email,
  errorReports: fields.errorReports,
  copyright: fields.copyright,
  isExplicit: fields.explicit,
  isLocked: fields.locked,
  categories: fields.categories.map(categoryFrom),
  cover: fields.cover,
  coverAlt: fields.coverAlt,
  icon: fields.icon,
  publisher: publisherFrom(fields.publisher),
  links: fields.links,
  seasons: fields.seasons.map(seasonFrom),
  ...showTagsFrom(fields),
})

const publisherFrom = (fields: ShowFields['publisher']): ShowText['publisher'] => ({
  name: fields.name,
  partners: fields.partners.map(({ name, url }) => ({ name, url })),
  address: fields.address,
  responsible: fields.responsible,
  phone: fields.phone,
})

const seasonFrom = (fields: ShowFields['seasons'][number]): SeasonText => ({
  number: fields.number,
  title: fields.title,
  slug: fields.slug,
  description: fields.description,
  hostIds: fields.hosts,
  cover: fields.cover,
})
