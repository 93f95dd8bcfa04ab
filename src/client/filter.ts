// Narrows the register of all episodes by words and by season, and announces how many are left.
import { hasAllWords, searchText } from './search-text.ts'

interface Line {
  readonly element: HTMLElement
  readonly drawer: HTMLElement
  readonly text: string
}

/** A screen reader would otherwise announce a number with each letter typed. */
const announceAfterMs = 400

const readLines = (): readonly Line[] =>
  [...document.querySelectorAll<HTMLElement>('.register > li')].flatMap((element) => {
    const drawer = element.closest<HTMLElement>('section')
    const text = `${element.textContent} ${element.getAttribute('data-words') ?? ''}`
    return drawer === null ? [] : [{ element, drawer, text: searchText(text) }]
  })

/** Hides what does not fit; gives how many lines are left. */
const show = (lines: readonly Line[], typed: string, drawerId: string): number => {
  const filled = new Set<HTMLElement>()
  let count = 0
  for (const { element, drawer, text } of lines) {
    const fits = (drawerId === '' || drawer.id === drawerId) && hasAllWords(text, typed)
    element.hidden = !fits
    if (!fits) continue
    filled.add(drawer)
    count += 1
  }
  for (const drawer of new Set(lines.map((line) => line.drawer))) drawer.hidden = !filled.has(drawer)
  return count
}

/** Shows the filter, which is hidden because it does nothing without this. */
export const enableFilter = (): void => {
  const filter = document.querySelector<HTMLElement>('.filter')
  const input = filter?.querySelector('input')
  const select = filter?.querySelector('select')
  const status = filter?.querySelector<HTMLElement>('[role=status]')
  if (!filter || !input || !select || !status) return
  const { count: sentence = '', nothing = '' } = status.dataset
  const lines = readLines()
  let timer: ReturnType<typeof setTimeout> | undefined
  filter.addEventListener('input', () => {
    const count = show(lines, searchText(input.value), select.value)
    clearTimeout(timer)
    timer = setTimeout(() => {
      status.textContent =
        count === 0
          ? nothing
          : sentence.replace('{count}', String(count)).replace('{total}', String(lines.length))
    }, announceAfterMs)
  })
  filter.hidden = false
}
