// The buttons that belong to a selection: copy as a quote, listen, link, save for a reference manager.
import { citationForms } from '../../citation/citation-forms.ts'
import type { Cited } from '../../citation/cited.ts'
import { renderQuote } from '../../citation/render-quote.ts'
import { element } from '../element.ts'
import type { Player } from '../player/player.ts'
import { fill, words } from '../words.ts'
import { saveCitation } from './cite-file.ts'
import { copyText } from './quote-copy.ts'
import { say } from './quote-status.ts'

const said = words.reading.quote

const button = (label: string, press: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button' }, label)
  made.addEventListener('click', press)
  return made
}

export interface QuoteBar {
  readonly element: HTMLElement
  /** Takes what is selected, on which the buttons act until it is shown anew, and what to call when its size changes. */
  readonly show: (cited: Cited, onResize: () => void) => void
  readonly hide: () => void
}

/** Builds the bar, hidden, without a button to listen where there is nothing to listen to. */
export const quoteBar = (player: Player | undefined): QuoteBar => {
  let cited: Cited | undefined
  let place = (): void => undefined
  const withCited = (act: (what: Cited) => void) => () => cited && act(cited)
  const copy = withCited((what) => copyText(renderQuote(what), said.copied))
  const link = withCited((what) => copyText(what.address, said.linked))
  const listen = button(
    said.listen,
    withCited(({ passage }) => player?.playFrom(passage?.startSeconds ?? 0)),
  )
  const forms = citationForms.map((form) =>
    button(
      form.name,
      withCited((what) => {
        saveCitation(what, form)
        say(fill(said.saved, { form: form.name }))
      }),
    ),
  )
  const files = element('span', { hidden: true }, ...forms)
  const showFiles = (isShown: boolean): void => {
    files.hidden = !isShown
    as.setAttribute('aria-expanded', String(isShown))
    place()
  }
  const as = button(said.as, () => showFiles(files.hidden !== false))
  const main = element('span', {}, button(said.copy, copy), listen, button(said.link, link), as)
  const bar = element(
    'span',
    { class: 'quote-bar', role: 'group', 'aria-label': said.label, hidden: true },
    main,
    files,
  )
  // The selection stays while its buttons are pressed.
  bar.addEventListener('pointerdown', (event) => event.preventDefault())
  bar.addEventListener('mousedown', (event) => event.preventDefault())
  return {
    element: bar,
    show: (what, onResize) => {
      if (bar.hidden) showFiles(false)
      cited = what
      listen.hidden = player === undefined || what.passage?.startSeconds === undefined
      bar.hidden = false
      place = onResize
      place()
    },
    hide: () => {
      bar.hidden = true
    },
  }
}
