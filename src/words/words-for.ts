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
import type { LintWords } from './lint-de.ts'
import { lintDe } from './lint-de.ts'
import { lintEn } from './lint-en.ts'
import type { ProblemListWords } from './problem-list-de.ts'
import { problemListDe } from './problem-list-de.ts'
import { problemListEn } from './problem-list-en.ts'
import type { ProblemWords } from './problems-de.ts'
import { problemsDe } from './problems-de.ts'
import { problemsEn } from './problems-en.ts'
import { releaseDe } from './release-de.ts'
import { releaseEn } from './release-en.ts'

export interface Words {
  /** BCP 47 tag of the language these words are in. */
  readonly language: 'de' | 'en'
  readonly ui: UiWords
  readonly feed: FeedWords
  readonly commands: CommandWords
  readonly problems: ProblemWords
  readonly problemList: ProblemListWords
  readonly lint: LintWords
  readonly release: typeof releaseDe
}

const german: Words = {
  language: 'de',
  ui: uiDe,
  feed: feedDe,
  commands: commandsDe,
  problems: problemsDe,
  problemList: problemListDe,
  lint: lintDe,
  release: releaseDe,
}
const english: Words = {
  language: 'en',
  ui: uiEn,
  feed: feedEn,
  commands: commandsEn,
  problems: problemsEn,
  problemList: problemListEn,
  lint: lintEn,
  release: releaseEn,
}

/** Takes a BCP 47 tag and gives the words of its language: German for `de`, English for every other. */
export const wordsFor = (language: string): Words => (/^de\b/i.test(language) ? german : english)
