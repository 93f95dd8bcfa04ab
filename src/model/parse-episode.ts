// Turns the Markdown file of an episode into an episode whose recording is still to be measured.
import type { Finding } from './complaint.ts'
import { episodeFrom } from './episode-from.ts'
import { episodeSchema } from './episode-schema.ts'
import { parseChapters } from './parse-chapters.ts'
import { parseDate } from './parse-date.ts'
import { groupOf, outcomeOf, parseFields, problemsFrom, withoutConsequences } from './parse-fields.ts'
import { type FileName, parseFileName } from './parse-file-name.ts'
import { parseFrontMatter } from './parse-front-matter.ts'
import { locateLater, type ParsedYaml, parseYaml } from './parse-yaml.ts'
import type { Locate, Outcome } from './problem.ts'
import { repeatedEntries } from './repeated-entries.ts'
import type { SourceText } from './source-text.ts'
import type { EpisodeText } from './text-before-measuring.ts'
import { valueIn } from './yaml-data.ts'

export interface ParsedEpisode {
  readonly episode: EpisodeText
  /** Finds the place of a front-matter key, as `['guests', 1]`. */
  readonly locate: Locate
  /** Line of the file on which `notesMarkdown` begins. */
  readonly notesLine: number
}

export interface EpisodeSurroundings {
  /** IANA time zone of the show, for dates without one. */
  readonly timeZone: string
  /** Gives a fresh UUID; its text is offered where an episode has none. */
  readonly mintGuid: () => string
  /** The guid under which the world already knows the episode; undefined where it is new. */
  readonly knownGuid?: string | undefined
}

/** Takes the text of an episode's file (`episodes/<folder>/<name>.md`); gives the episode, or every problem of the file. */
export const parseEpisode = (source: SourceText, around: EpisodeSurroundings): Outcome<ParsedEpisode> => {
  const name = parseFileName(source.file)
  const missing = () =>
    ({
      code: 'episode-front-matter-missing',
      facts: { guid: around.knownGuid ?? around.mintGuid() },
    }) as const
  const front = parseFrontMatter(source, missing)
  const before = [...name.problems, ...front.problems]
  if (front.value === undefined) return { value: undefined, problems: before }
  const { yaml: yamlSource, markdown, markdownLine } = front.value
  const yaml = parseYaml(yamlSource)
  if (yaml.value === undefined) return { value: undefined, problems: [...before, ...yaml.problems] }
  const read = readFrontMatter(yaml.value, name.value, markdown, around)
  const problems = [...before, ...withoutConsequences(yaml.problems, problemsFrom(read.findings, yaml.value))]
  const { episode } = read
  return outcomeOf(episode && { episode, locate: locateLater(yamlSource), notesLine: markdownLine }, problems)
}

const readFrontMatter = (
  yaml: ParsedYaml,
  name: FileName | undefined,
  notesMarkdown: string,
  around: EpisodeSurroundings,
) => {
  const { fields, findings } = parseFields(episodeSchema, 'episode', yaml)
  const { group } = groupOf(yaml)
  const folder = name?.id.split('/').slice(0, -1).join('/') ?? ''
  const pathOf = (file: string) => (folder === '' ? file : `${folder}/${file}`)
  const { chapters, findings: inChapters } = parseChapters(valueIn(group, 'chapters'), pathOf)
  const said = valueIn(group, 'date')
  const written = typeof said === 'number' ? yaml.spellingAt(['date']) : said
  const date = typeof written === 'string' ? parseDate(written, around.timeZone) : undefined
  const inDate = date?.complaint ? [{ path: ['date'], complaint: date.complaint }] : []
  const inLists = [
    ...['hosts', 'guests', 'places', 'topics'].map((key) => [key, 'id'] as const),
    ...['funding', 'contentLinks'].map((key) => [key, 'url'] as const),
    ['alternatives', 'file'] as const,
  ].flatMap(([key, inEntry]) => repeatedEntries(valueIn(group, key), [key], inEntry))
  const isRead = fields !== undefined && name !== undefined && date?.value !== undefined
  return {
    episode: isRead
      ? episodeFrom(fields, { name, publishedEpochMs: date.value, chapters, notesMarkdown, pathOf })
      : undefined,
    findings: [
      ...withoutSamePlace(findings, [...inDate, ...inChapters]).map((finding) => withGuid(finding, around)),
      ...inDate,
      ...inChapters,
      ...inLists,
    ],
  }
}

/** Who knows dates and chapters says more about them than the schema does. */
const withoutSamePlace = (findings: readonly Finding[], better: readonly Finding[]): readonly Finding[] => {
  const places = new Set(better.map(({ path }) => path.join('\n')))
  return findings.filter(({ path }) => !places.has(path.join('\n')))
}

const withGuid = (finding: Finding, { mintGuid, knownGuid }: EpisodeSurroundings): Finding => {
  const { code } = finding.complaint
  const isMissing = finding.path[0] === 'guid' && (code === 'key-missing' || code === 'value-empty')
  return isMissing
    ? {
        ...finding,
        complaint: {
          code: 'guid-missing',
          facts: { guid: knownGuid ?? mintGuid(), isKnown: knownGuid !== undefined },
        },
      }
    : finding
}
