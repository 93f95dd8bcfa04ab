// Reads one file of the editors as the build does, and gives all that is wrong in it.
import { parseChapterFile } from '../chapters/parse-chapter-file.ts'
import { type EpisodeSurroundings, parseEpisode } from '../model/parse-episode.ts'
import { parseGlossary } from '../model/parse-glossary.ts'
import { parsePage } from '../model/parse-page.ts'
import { parsePeople } from '../model/parse-people.ts'
import { parsePlaces } from '../model/parse-places.ts'
import { parseShow } from '../model/parse-show.ts'
import { parseTopics } from '../model/parse-topics.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import { checkNotes } from '../notes/check-notes.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'

type Parse = (source: SourceText) => Outcome<unknown>

const registries: Readonly<Record<string, Parse>> = {
  'episodes/show.yaml': parseShow,
  'episodes/people.yaml': parsePeople,
  'episodes/places.yaml': parsePlaces,
  'episodes/topics.yaml': parseTopics,
  'episodes/glossary.yaml': parseGlossary,
}

const problemsInEpisode = (source: SourceText, around: EpisodeSurroundings): readonly Problem[] => {
  const { value, problems } = parseEpisode(source, around)
  if (value === undefined) return problems
  const { notesLine: firstLine, episode } = value
  return [...problems, ...checkNotes(episode.notesMarkdown, { file: source.file, firstLine })]
}

const problemsInPage = (source: SourceText): readonly Problem[] => {
  const { value, problems } = parsePage(source)
  if (value === undefined) return problems
  const { markdownLine: firstLine, page } = value
  return [...problems, ...checkNotes(page.markdown, { file: source.file, firstLine })]
}

/**
 * Takes a file by its path below the content folder, its text, and the surroundings of episodes. Gives what its own parser
 * reports; what only shows beside other files is not in it, and a file of no known kind has no problems.
 */
export const problemsInFile = (source: SourceText, around: EpisodeSurroundings): readonly Problem[] => {
  const { file, text } = source
  const registry = registries[file]
  if (registry !== undefined) return registry(source).problems
  if (/^episodes\/[^/]+\.md$/.test(file)) return problemsInPage(source)
  if (/^episodes\/.+\.md$/.test(file)) return problemsInEpisode(source, around)
  if (/(?:\.chapters\.[^./]+|\.psc)$/i.test(file)) return parseChapterFile(text, { file }).problems
  if (/\.(?:vtt|srt|json|html?|txt|md)$/i.test(file))
    return parseTranscript(text, { file, language: 'de' }).problems
  return []
}
