// Offers to find words in the transcript: the field, its keys and buttons. What searches is loaded when it is used.
import type { Page } from '../page.ts'
import { findBar } from './find-bar.ts'
import type { TranscriptSearch } from './search-transcript.ts'
import { transcriptTools } from './transcript-tools.ts'

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]')

/** The two letters are keys only as long as something is looked for. */
const stepOf = (event: KeyboardEvent): 1 | -1 | undefined => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return undefined
  if (event.key === 'n') return 1
  return event.key === 'p' ? -1 : undefined
}

/** Does nothing on a page without a transcript. `?q=` in the address is searched for at once. */
export const enableFind = ({ signal }: Page): void => {
  const tools = transcriptTools()
  if (tools === undefined) return
  const bar = findBar()
  tools.prepend(bar.form)
  let loading: Promise<TranscriptSearch> | undefined
  const search = async (use: (search: TranscriptSearch) => void): Promise<void> => {
    loading ??= import('./search-transcript.ts').then(({ searchTranscript }) => searchTranscript(bar, tools))
    use(await loading)
  }
  const step = (by: 1 | -1) => search((found) => found.step(by))
  bar.input.addEventListener('input', () => search((found) => found.type()))
  bar.form.addEventListener('submit', (event) => event.preventDefault())
  bar.next.addEventListener('click', () => step(1))
  bar.previous.addEventListener('click', () => step(-1))
  bar.input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter') {
      step(event.shiftKey ? -1 : 1)
      return
    }
    bar.input.value = ''
    loading?.then((found) => found.end())
  })
  const onKey = (event: KeyboardEvent): void => {
    const by = stepOf(event)
    if (by !== undefined && tools.classList.contains('finding')) step(by)
  }
  document.addEventListener('keydown', onKey, { signal })
  signal.addEventListener('abort', () => loading?.then((found) => found.end()))
  bar.input.value = new URLSearchParams(location.search).get('q') ?? ''
  if (bar.input.value !== '') search((found) => found.type(true))
}
