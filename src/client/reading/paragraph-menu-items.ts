// What the menu of a paragraph offers: link, listen, quote, report.
import type { Cited } from '../../citation/cited.ts'
import { renderQuote } from '../../citation/render-quote.ts'
import { element } from '../element.ts'
import type { Player } from '../player/player.ts'
import { words } from '../words.ts'
import { copyText } from './quote-copy.ts'
import { reportOf, reportTarget } from './report.ts'

const { quote, paragraph: said, report } = words.reading

/** Takes the paragraph as it is cited, its place (a time or a number), and what closes the menu. */
export const menuItems = (
  cited: Cited,
  place: string,
  player: Player | undefined,
  close: () => void,
): readonly HTMLElement[] => {
  const item = (label: string, press: () => void): HTMLElement => {
    const button = element('button', { type: 'button', role: 'menuitem' }, label)
    button.addEventListener('click', () => {
      close()
      press()
    })
    return button
  }
  const startSeconds = cited.passage?.startSeconds
  const to = reportTarget()
  const items = [item(quote.link, () => copyText(cited.address, quote.linked))]
  if (player !== undefined && startSeconds !== undefined)
    items.push(item(quote.listen, () => player.playFrom(startSeconds)))
  items.push(item(said.quote, () => copyText(renderQuote(cited), quote.copied)))
  if (to !== undefined) {
    const isForm = /^https?:/i.test(to)
    const href = reportOf(to, cited, place)
    const target = isForm ? { target: '_blank', rel: 'noopener' } : {}
    const link = element('a', { role: 'menuitem', href, ...target }, report.button)
    link.addEventListener('click', close)
    items.push(link)
  }
  return items
}
