// Lets readers quote and report; what does it is loaded when text is selected or the menu of a paragraph is opened.
import type { Page } from '../page.ts'
import { namePermalinks, permalinkAt } from './permalinks.ts'
import { isSelectedIn, watchSelecting } from './selecting.ts'
import type { QuotingTools } from './start-quoting.ts'

const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

/** What cannot be loaded may be there the next time. */
const loader = (page: Page, transcript: HTMLElement): (() => Promise<QuotingTools | undefined>) => {
  let loading: Promise<QuotingTools | undefined> | undefined
  const load = async (): Promise<QuotingTools | undefined> => {
    try {
      const { startQuoting } = await import('./start-quoting.ts')
      return page.signal.aborted ? undefined : startQuoting(page, transcript)
    } catch {
      loading = undefined
      return undefined
    }
  }
  return () => {
    loading ??= load()
    return loading
  }
}

/** One listener serves all paragraphs: an hour has hundreds. Does nothing on a page without a transcript. */
export const enableQuoting = (page: Page): void => {
  const { signal } = page
  const transcript = document.querySelector<HTMLElement>('#transcript')
  if (transcript === null) return
  const load = loader(page, transcript)
  let tools: QuotingTools | undefined
  namePermalinks(transcript)
  watchSelecting(signal, async (selecting) => {
    if (tools === undefined && !isSelectedIn(transcript)) return
    tools ??= await load()
    tools?.select(selecting)
  })
  const openMenu = async (event: MouseEvent): Promise<void> => {
    const link = permalinkAt(event)
    if (link === null || !isPlainClick(event)) return
    event.preventDefault()
    tools ??= await load()
    if (tools !== undefined) tools.toggleMenu(link)
    else location.hash = link.hash
  }
  const onKey = (event: KeyboardEvent): void => {
    const link = event.key === ' ' ? permalinkAt(event) : null
    if (link === null) return
    event.preventDefault()
    link.click()
  }
  transcript.addEventListener('click', openMenu, { signal })
  transcript.addEventListener('keydown', onKey, { signal })
}
