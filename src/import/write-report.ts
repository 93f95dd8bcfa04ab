// Writes down what is not as the old feed had it, and how to go on.
import type { ImportWords } from '../words/import-de.ts'

/** One sentence's code and what it names; codes without a sentence are left out. */
export interface ReportNote {
  readonly code: string
  readonly found: string
}

export interface ReportFacts {
  readonly title: string
  readonly source: string
  readonly showNotes: readonly ReportNote[]
  readonly episodes: readonly {
    readonly id: string
    readonly title: string
    readonly notes: readonly ReportNote[]
  }[]
  readonly feedUrl: string
  readonly oldUrl: string | undefined
  readonly isLinked: boolean
}

/** What a feed says must neither become markup in the report nor steer a terminal. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').replace(/[\\`*_<>[\]]/g, '\\$&')

const sentences = (notes: readonly ReportNote[], { notes: words }: ImportWords): readonly string[] =>
  notes.flatMap(({ code, found }) => {
    const known = Object.entries(words).find(([name]) => name === code)
    return known === undefined ? [] : [`- ${known[1](plain(found))}`]
  })

/** Takes all notes; gives a Markdown text in the words' language. The same notes give the same bytes. */
export const writeReport = (facts: ReportFacts, words: ImportWords): string => {
  const { report } = words
  const aboutShow = sentences(facts.showNotes, words)
  const aboutEpisodes = facts.episodes.flatMap(({ id, title, notes }) => {
    const said = sentences(notes, words)
    return said.length === 0 ? [] : [`### ${plain(title)}`, `\`episodes/${id}.md\``, said.join('\n')]
  })
  const isSame = aboutShow.length === 0 && aboutEpisodes.length === 0
  return `${[
    `# ${report.title(plain(facts.title))}`,
    report.intro({ episodes: facts.episodes.length, source: plain(facts.source) }),
    ...(isSame ? [report.nothing] : []),
    ...(aboutShow.length === 0 ? [] : [`## ${report.show}`, aboutShow.join('\n')]),
    ...aboutEpisodes,
    `## ${report.next}`,
    report
      .steps(facts)
      .map((step, index) => `${index + 1}. ${step}`)
      .join('\n'),
  ].join('\n\n')}\n`
}
