// Picks the words of a language.
import type { CommandWords } from './commands-de.ts'
import { commandsDe } from './commands-de.ts'
import { commandsEn } from './commands-en.ts'
import type { UiWords } from './de.ts'
import { uiDe } from './de.ts'
import { uiEn } from './en.ts'
import type { FeedWords } from './feed-de.ts'
import { feedDe } from './feed-de.ts'
import { feedEn } from './feed-en.ts'
import type { ProblemListWords } from './problem-list-de.ts'
import { problemListDe } from './problem-list-de.ts'
import { problemListEn } from './problem-list-en.ts'
import type { ProblemWords } from './problems-de.ts'
import { problemsDe } from './problems-de.ts'
import { problemsEn } from './problems-en.ts'

export interface Words {
  /** BCP 47 tag of the language these words are in. */
  readonly language: 'de' | 'en'
  readonly ui: UiWords
  readonly feed: FeedWords
  readonly commands: CommandWords
  readonly problems: ProblemWords
  readonly problemList: ProblemListWords
}

const german: Words = {
  language: 'de',
  ui: uiDe,
  feed: feedDe,
  commands: commandsDe,
  problems: problemsDe,
  problemList: problemListDe,
}
const english: Words = {
  language: 'en',
  ui: uiEn,
  feed: feedEn,
  commands: commandsEn,
  problems: problemsEn,
  problemList: problemListEn,
}

/** Takes a BCP 47 tag and gives the words of its language: German for `de`, English for every other. */
export const wordsFor = (language: string): Words => (/^de\b/i.test(language) ? german : english)
