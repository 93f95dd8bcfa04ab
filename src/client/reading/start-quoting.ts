// Builds what quotes from a transcript: the buttons of a selection and the menu of a paragraph.
import type { Page } from '../page.ts'
import { citedEpisode } from './cite-facts.ts'
import { paragraphMenu } from './paragraph-menu.ts'
import { quoteSelection } from './quote.ts'
import { prepareToSay } from './quote-status.ts'
import type { Selecting } from './selecting.ts'

export interface QuotingTools {
  /** Takes a selection that may have changed. */
  readonly select: (selecting: Selecting) => void
  /** Takes the permalink of a paragraph; opens its menu, or closes it. */
  readonly toggleMenu: (permalink: HTMLElement) => void
}

/** Gives nothing on a page that does not say what is cited. */
export const startQuoting = (page: Page, transcript: HTMLElement): QuotingTools | undefined => {
  const episode = citedEpisode()
  if (episode === undefined) return undefined
  prepareToSay()
  return {
    select: quoteSelection(page, transcript, episode),
    toggleMenu: paragraphMenu(page, episode),
  }
}
