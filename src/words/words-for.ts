// Picks the words of a language.
import type { AboutWords } from './about-de.ts'
import { aboutDe } from './about-de.ts'
import { aboutEn } from './about-en.ts'
import type { AdminWords } from './admin-de.ts'
import { adminDe } from './admin-de.ts'
import { adminEn } from './admin-en.ts'
import type { AudioWords } from './audio-de.ts'
import { audioDe } from './audio-de.ts'
import { audioEn } from './audio-en.ts'
import type { CommandWords } from './commands-de.ts'
import { commandsDe } from './commands-de.ts'
import { commandsEn } from './commands-en.ts'
import type { UiWords } from './de.ts'
import { uiDe } from './de.ts'
import type { DueWords } from './due-de.ts'
import { dueDe } from './due-de.ts'
import { dueEn } from './due-en.ts'
import { uiEn } from './en.ts'
import type { FeedWords } from './feed-de.ts'
import { feedDe } from './feed-de.ts'
import { feedEn } from './feed-en.ts'
import type { GlossaryWords } from './glossary-de.ts'
import { glossaryDe } from './glossary-de.ts'
import { glossaryEn } from './glossary-en.ts'
import type { ImportWords } from './import-de.ts'
import { importDe } from './import-de.ts'
import { importEn } from './import-en.ts'
import type { LintWords } from './lint-de.ts'
import { lintDe } from './lint-de.ts'
import { lintEn } from './lint-en.ts'
import type { NewWords } from './new-de.ts'
import { newDe } from './new-de.ts'
import { newEn } from './new-en.ts'
import type { PreviewWords } from './preview-de.ts'
import { previewDe } from './preview-de.ts'
import { previewEn } from './preview-en.ts'
import type { ProblemListWords } from './problem-list-de.ts'
import { problemListDe } from './problem-list-de.ts'
import { problemListEn } from './problem-list-en.ts'
import type { ProblemWords } from './problems-de.ts'
import { problemsDe } from './problems-de.ts'
import { problemsEn } from './problems-en.ts'
import { releaseDe } from './release-de.ts'
import { releaseEn } from './release-en.ts'
import type { RepairWords } from './repair-de.ts'
import { repairDe } from './repair-de.ts'
import { repairEn } from './repair-en.ts'
import type { RetimeWords } from './retime-de.ts'
import { retimeDe } from './retime-de.ts'
import { retimeEn } from './retime-en.ts'
import type { SharingWords } from './sharing-de.ts'
import { sharingDe } from './sharing-de.ts'
import { sharingEn } from './sharing-en.ts'

export interface Words {
  /** BCP 47 tag of the language these words are in. */
  readonly language: 'de' | 'en'
  readonly ui: UiWords
  readonly about: AboutWords
  readonly feed: FeedWords
  readonly sharing: SharingWords
  readonly preview: PreviewWords
  readonly commands: CommandWords
  readonly problems: ProblemWords
  readonly problemList: ProblemListWords
  readonly lint: LintWords
  readonly release: typeof releaseDe
  readonly repair: RepairWords
  readonly import: ImportWords
  readonly audio: AudioWords
  readonly new: NewWords
  readonly admin: AdminWords
  readonly due: DueWords
  readonly retime: RetimeWords
  readonly glossary: GlossaryWords
}

const german: Words = {
  language: 'de',
  ui: uiDe,
  about: aboutDe,
  feed: feedDe,
  sharing: sharingDe,
  preview: previewDe,
  commands: commandsDe,
  problems: problemsDe,
  problemList: problemListDe,
  lint: lintDe,
  release: releaseDe,
  repair: repairDe,
  import: importDe,
  audio: audioDe,
  new: newDe,
  admin: adminDe,
  due: dueDe,
  retime: retimeDe,
  glossary: glossaryDe,
}
const english: Words = {
  language: 'en',
  ui: uiEn,
  about: aboutEn,
  feed: feedEn,
  sharing: sharingEn,
  preview: previewEn,
  commands: commandsEn,
  problems: problemsEn,
  problemList: problemListEn,
  lint: lintEn,
  release: releaseEn,
  repair: repairEn,
  import: importEn,
  audio: audioEn,
  new: newEn,
  admin: adminEn,
  due: dueEn,
  retime: retimeEn,
  glossary: glossaryEn,
}

/** Takes a BCP 47 tag and gives the words of its language: German for `de`, English for every other. */
export const wordsFor = (language: string): Words => (/^de\b/i.test(language) ? german : english)
