// Lets drafts wait for their recording without holding up everything else.
import { parseFrontMatter } from '../model/parse-front-matter.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import { isGroup, valueIn } from '../model/yaml-data.ts'
import type { EpisodeReading } from './read-episode.ts'

const missing: ReadonlySet<ProblemCode> = new Set(['key-missing', 'value-empty', 'file-missing'])

const isAboutRecording = ({ code, field }: Problem): boolean => field === 'audio' && missing.has(code)

const isDraft = ({ file, text }: SourceText): boolean => {
  const front = parseFrontMatter({ file, text }, () => ({ code: 'page-front-matter-missing', facts: {} }))
  const data = front.value && parseYaml(front.value.yaml).value?.data
  return data !== undefined && isGroup(data) && valueIn(data, 'draft') === true
}

/**
 * Takes the text of an episode's file and what was read of it. A draft whose recording is not there yet is left out, with advice
 * (`draft-without-recording`) in place of the error; everything else is given as it is.
 */
export const withoutWaitingDraft = (source: SourceText, reading: EpisodeReading): EpisodeReading => {
  if (!reading.problems.some(isAboutRecording) || !isDraft(source)) return reading
  const problems = reading.problems.map((problem): Problem => {
    if (!isAboutRecording(problem)) return problem
    const { file, line, column } = problem
    const place = { file, line, column, field: 'audio' } as const
    return { ...place, code: 'draft-without-recording', severity: 'advice', facts: {} }
  })
  return { ...reading, episode: undefined, problems }
}
