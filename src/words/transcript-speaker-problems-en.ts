// English sentences for the problems of names in transcripts.
import type { transcriptSpeakerProblemsDe } from './transcript-speaker-problems-de.ts'

interface Line {
  readonly label: string
  readonly id: string | undefined
}

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

const speakers = (lines: readonly Line[], candidates: readonly string[]): string => {
  const choice = candidates.length > 0 ? `   # ${candidates.join(' or ')}` : '   # id of people.yaml'
  return ['speakers:', ...lines.map(({ label, id }) => `  ${label}: ${id ?? `…${choice}`}`)].join('\n')
}

export const transcriptSpeakerProblemsEn: typeof transcriptSpeakerProblemsDe = {
  'transcript-speaker-label': (facts) => ({
    what: `The transcript calls ${facts.labels.length === 1 ? 'a voice' : 'voices'} only ${list(facts.labels)}, and so does the page. These lines between the two “---” of ${facts.episode} tell who is meant.`,
    write: speakers(facts.lines, facts.cast),
  }),
  'transcript-speaker-nearly': (facts) => ({
    what: `“${facts.name}” is not in people.yaml. If ${facts.nearest} is meant, these lines in ${facts.episode} say so, or the name is corrected in the transcript.`,
    write: speakers(facts.lines, []),
  }),
  'transcript-speaker-ambiguous': (facts) => ({
    what: `Several are called “${facts.name}” in people.yaml: ${facts.ids.join(', ')}. These lines in ${facts.episode} tell who is meant.`,
    write: speakers(facts.lines, facts.ids),
  }),
  'speaker-label-idle': (facts) => ({
    what: `“${facts.label}” is not in the transcript of this episode. ${
      facts.there.length === 0 ? 'Nobody is named there.' : `There: ${list(facts.there)}.`
    }`,
    write: facts.nearest && `${facts.nearest}: ${facts.id}`,
  }),
}
