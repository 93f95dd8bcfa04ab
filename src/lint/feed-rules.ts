// The table of all rules about what stands in a feed.
import { addressRules } from './address-rules.ts'
import { channelRules } from './channel-rules.ts'
import { chapterRules } from './chapter-rules.ts'
import { dateRules } from './date-rules.ts'
import { elementRules } from './element-rules.ts'
import { enclosureRules } from './enclosure-rules.ts'
import { identityRules } from './identity-rules.ts'
import { itemRules } from './item-rules.ts'
import { notesRules } from './notes-rules.ts'
import { podcastRules } from './podcast-rules.ts'
import type { Rule } from './rule.ts'
import { textRules } from './text-rules.ts'
import { transcriptRules } from './transcript-rules.ts'

export const feedRules: readonly Rule[] = [
  ...channelRules,
  ...elementRules,
  ...itemRules,
  ...enclosureRules,
  ...addressRules,
  ...dateRules,
  ...textRules,
  ...notesRules,
  ...identityRules,
  ...podcastRules,
  ...transcriptRules,
  ...chapterRules,
]
