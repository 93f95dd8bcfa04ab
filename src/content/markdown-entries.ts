// Sorts the Markdown files of the episodes folder into episodes, pages, and those that nobody would find.
import type { Problem } from '../model/problem.ts'
import { problemAt, startOf } from './fault.ts'
import { transcriptName } from './transcript-names.ts'
import type { FolderEntry, FolderListing } from './walk-folder.ts'

export interface MarkdownEntries {
  /** Files one folder deep. */
  readonly episodes: readonly FolderEntry[]
  /** Files directly in the episodes folder. */
  readonly pages: readonly FolderEntry[]
  readonly problems: readonly Problem[]
}

const depthOf = (file: string): number => file.split('/').length

const wrongEnding = ({ file }: FolderEntry): Problem => {
  const found = file.slice(file.lastIndexOf('/') + 1)
  const expected = `${found.slice(0, found.lastIndexOf('.'))}${/ya?ml$/i.test(found) ? '.yaml' : '.md'}`
  return problemAt(
    { code: 'file-ending', severity: 'error', facts: { found, expected } },
    startOf(`episodes/${file}`),
  )
}

const tooDeep = ({ file }: FolderEntry): Problem => {
  const parts = file.split('/')
  const move = `episodes/${parts[0]}/${parts.at(-1)}`
  return problemAt(
    { code: 'episode-too-deep', severity: 'error', facts: { move } },
    startOf(`episodes/${file}`),
  )
}

const isMarkdown = ({ file }: FolderEntry): boolean => file.endsWith('.md')
const isNearlyMarkdown = ({ file, kind }: FolderEntry): boolean =>
  kind === 'file' && !file.endsWith('.md') && /\.(md|markdown|mdx?|mdown)$/i.test(file)

/** With this ending, and named like an episode, it is its transcript. */
const isTranscript = ({ file }: FolderEntry, { entries }: FolderListing): boolean =>
  /\.markdown$/i.test(file) && entries.has(`${transcriptName(file).id}.md`)

/** Takes the listing of the episodes folder. Reports Markdown files that are too deep or have another ending. */
export const markdownEntries = (listing: FolderListing): MarkdownEntries => {
  const entries = [...listing.entries.values()]
  const markdown = entries.filter(isMarkdown)
  return {
    pages: markdown.filter(({ file }) => depthOf(file) === 1),
    episodes: markdown.filter(({ file }) => depthOf(file) === 2),
    problems: [
      ...entries.filter((entry) => isNearlyMarkdown(entry) && !isTranscript(entry, listing)).map(wrongEnding),
      ...markdown.filter(({ file }) => depthOf(file) > 2).map(tooDeep),
      ...entries
        .filter(({ kind }) => kind === 'folder-link')
        .map(({ file }) => `episodes/${file}`)
        .map((path) => problemAt({ code: 'folder-link', severity: 'error', facts: { path } }, startOf(path))),
    ],
  }
}
