// Makes the `#` of each paragraph a button for its menu, which says so; without the script it is a plain permalink.
import { fill, words } from '../words.ts'

const permalink = 'p[id] > a:last-child'

const { open, openUntimed } = words.reading.paragraph

/** Gives the full second of a paragraph; undefined where the transcript has no times. */
export const secondOf = (paragraph: Element): number | undefined => {
  const [, second] = /^t-(\d+)/.exec(paragraph.id) ?? []
  return second === undefined ? undefined : Number(second)
}

/** Gives the time of a paragraph as it is shown, or its number where there are no times. */
export const placeOf = (paragraph: Element): string =>
  secondOf(paragraph) === undefined
    ? paragraph.id.replace(/^\D+/, '')
    : (paragraph.querySelector('a')?.textContent ?? '')

/** Gives the permalink that an event is about, if it is about one. */
export const permalinkAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(permalink) : null

export const namePermalinks = (transcript: Element): void => {
  for (const link of transcript.querySelectorAll(permalink)) {
    const paragraph = link.parentElement
    if (paragraph === null) continue
    const sentence = secondOf(paragraph) === undefined ? openUntimed : open
    link.setAttribute('role', 'button')
    link.setAttribute('aria-haspopup', 'menu')
    link.setAttribute('aria-label', fill(sentence, { place: placeOf(paragraph) }))
  }
}
