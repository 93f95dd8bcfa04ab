// Prints why a command stopped: our sentence where there is one, the whole error where the mistake is ours.
import { inspect } from 'node:util'
import type { Said } from '../words/said.ts'
import type { Words } from '../words/words-for.ts'
import { Refusal, type RefusalCode, type RefusalFacts } from './refusal.ts'

type Sentences = { readonly [Code in RefusalCode]: (facts: RefusalFacts[Code]) => Said }

const say = <Code extends RefusalCode>(sentences: Sentences, { code, facts }: Refusal<Code>): Said =>
  sentences[code](facts)

/** Takes whatever was thrown and gives the text to print; a stack trace only for what is not a `Refusal`. */
export const printRefusal = (error: unknown, words: Words): string => {
  if (!(error instanceof Refusal)) return `${words.commands.ourMistake}\n\n${inspect(error)}`
  const { what, write } = say(words.commands.refusals, error)
  return write === undefined ? what : `${what}\n\n  ${words.problemList.write}  ${write}`
}
