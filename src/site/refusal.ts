// What keeps a command from doing its work although the content is in order: a code and the facts of its sentence.
import type { CommandWords } from '../words/commands-de.ts'

type Sentences = CommandWords['refusals']
export type RefusalCode = keyof Sentences
/** What the sentence of each code needs to know. */
export type RefusalFacts = { readonly [Code in RefusalCode]: Parameters<Sentences[Code]>[0] }

/** Thrown where a command cannot go on; whoever prints it finds the sentence in `words.commands.refusals`. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: Code
  readonly facts: RefusalFacts[Code]

  constructor(code: Code, facts: RefusalFacts[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(facts)}`, options)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
  }
}

/** Gives the error code of the operating system, such as `ENOENT`; undefined for every other value. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
