// Reads from a page what a person can see of its text.
import type { Page } from 'playwright-core'

/** Gives the text of the first element that fits, as selecting and copying it would: without what is hidden. */
export const visibleText = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => {
    const selection = getSelection()
    selection?.selectAllChildren(element)
    const text = selection?.toString() ?? ''
    selection?.removeAllRanges()
    return text.replace(/\s+/g, ' ').trim()
  })
