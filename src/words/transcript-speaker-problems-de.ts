// German sentences for the problems of names in transcripts.
import type { Said } from './said.ts'

interface Line {
  /** As it can stand in YAML. */
  readonly label: string
  readonly id: string | undefined
}

const list = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ')

const speakers = (lines: readonly Line[], candidates: readonly string[]): string => {
  const choice = candidates.length > 0 ? `   # ${candidates.join(' oder ')}` : '   # Kennung aus people.yaml'
  return ['speakers:', ...lines.map(({ label, id }) => `  ${label}: ${id ?? `…${choice}`}`)].join('\n')
}

export const transcriptSpeakerProblemsDe = {
  'transcript-speaker-label': (facts: {
    readonly labels: readonly string[]
    readonly episode: string
    readonly lines: readonly Line[]
    readonly cast: readonly string[]
  }): Said => ({
    what: `Das Transkript nennt ${facts.labels.length === 1 ? 'eine Stimme' : 'Stimmen'} nur ${list(facts.labels)}; so ${facts.labels.length === 1 ? 'steht sie' : 'stehen sie'} auch auf der Seite. Wer gemeint ist, sagen diese Zeilen zwischen den beiden „---“ in ${facts.episode}.`,
    write: speakers(facts.lines, facts.cast),
  }),
  'transcript-speaker-nearly': (facts: {
    readonly name: string
    readonly nearest: string
    readonly episode: string
    readonly lines: readonly Line[]
  }): Said => ({
    what: `„${facts.name}“ steht nicht in people.yaml. Ist ${facts.nearest} gemeint, dann sagen das diese Zeilen in ${facts.episode}, oder der Name wird im Transkript berichtigt.`,
    write: speakers(facts.lines, []),
  }),
  'transcript-speaker-ambiguous': (facts: {
    readonly name: string
    readonly ids: readonly string[]
    readonly episode: string
    readonly lines: readonly Line[]
  }): Said => ({
    what: `„${facts.name}“ heißen in people.yaml mehrere: ${facts.ids.join(', ')}. Wer gemeint ist, sagen diese Zeilen in ${facts.episode}.`,
    write: speakers(facts.lines, facts.ids),
  }),
  'speaker-label-idle': (facts: {
    readonly label: string
    readonly id: string
    readonly there: readonly string[]
    readonly nearest: string | undefined
  }): Said => ({
    what: `„${facts.label}“ kommt im Transkript dieser Folge nicht vor. ${
      facts.there.length === 0
        ? 'Dort ist niemand genannt.'
        : `Dort ${facts.there.length === 1 ? 'steht' : 'stehen'} ${list(facts.there)}.`
    }`,
    write: facts.nearest && `${facts.nearest}: ${facts.id}`,
  }),
}
