// Rules about a single episode, and how its numbers fit into the show.
import { attributeValue, childOf, childrenOf, type Element, textIn } from './element.ts'
import { eachItem, type Feed, must, type Report, type Rule, should } from './rule.ts'
import { APPLE, PSP, RSS, RSS_PROFILE, SPOTIFY } from './sources.ts'

/** Gives the length of an episode in seconds, where the feed says it: whole seconds or `HH:MM:SS`. */
export const durationOf = (item: Element): number | undefined => {
  const text = textIn(item, 'itunes:duration')
  if (!/^\d{1,9}(?::[0-5]?\d){0,2}$/.test(text)) return undefined
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

const typeOf = (item: Element): string => textIn(item, 'itunes:episodeType').toLowerCase() || 'full'

const isSerial = ({ channel }: Feed): boolean => textIn(channel, 'itunes:type').toLowerCase() === 'serial'

const missing = (name: string): Rule['check'] =>
  eachItem((item, report) => {
    if (textIn(item, name) === '') report(childOf(item, name) ?? item, name)
  })

const number = (name: string): Rule['check'] =>
  eachItem((item, report) => {
    const element = childOf(item, name)
    const text = element?.text.trim() ?? ''
    if (element !== undefined && !/^0*[1-9]\d{0,8}$/.test(text)) report(element, text, '1')
  })

const duration = (item: Element, report: Report): void => {
  const element = childOf(item, 'itunes:duration')
  const text = element?.text.trim() ?? ''
  if (element === undefined || text === '' || durationOf(item) !== undefined) return
  const seconds = Math.round(Number(text))
  report(element, text, Number.isFinite(seconds) && seconds > 0 ? String(seconds) : '1801')
}

const repeatedNumbers: Rule['check'] = ({ items }, report) => {
  const seen = new Set<string>()
  for (const item of items) {
    const episode = childOf(item, 'itunes:episode')
    if (episode === undefined || typeOf(item) !== 'full') continue
    const season = textIn(item, 'itunes:season')
    const key = `${season} ${episode.text.trim()}`
    if (seen.has(key)) report(episode, season === '' ? episode.text : `${season}/${episode.text.trim()}`)
    seen.add(key)
  }
}

/** A number in front, as `#12 - `, `Folge 12: `, `S01E02 `, `12. `: what apps show beside the title anyway. */
const NUMBER_IN_FRONT =
  /^(?:s\d{1,3}\s?[.:-]?\s?e\d{1,4}\b|#\s?\d{1,4}\b|(?:episode|ep\.?|folge|teil|part)\s?#?\d{1,4}\b(?=\s*[:.–—-]|$)|\d{1,4}\s?[:.–—-]\s)/i

const numberInTitle = (item: Element, report: Report): void => {
  for (const name of ['title', 'itunes:title']) {
    const title = childOf(item, name)
    const match = NUMBER_IN_FRONT.exec(title?.text.trim() ?? '')
    if (title !== undefined && match !== null) report(title, match[0])
  }
}

/** Short names such as „Kultur“ are words that a title may well contain. */
const SHORTEST_NAME = 8

const showInTitle = (item: Element, report: Report, { channel }: Feed): void => {
  const show = textIn(channel, 'title').toLowerCase()
  const title = childOf(item, 'title')
  if (title === undefined || show.length < SHORTEST_NAME || typeOf(item) !== 'full') return
  if (title.text.toLowerCase().includes(show)) report(title, title.text)
}

const explicitDowngrade = (item: Element, report: Report, { channel }: Feed): void => {
  const element = childOf(item, 'itunes:explicit')
  if (element === undefined || !/^(?:true|yes)$/i.test(textIn(channel, 'itunes:explicit'))) return
  if (/^(?:false|no|clean)$/i.test(element.text.trim())) report(element, element.text)
}

const serialNumber = (name: string) =>
  eachItem((item, report, feed) => {
    if (isSerial(feed) && typeOf(item) === 'full' && textIn(item, name) === '') report(item, name)
  })

export const itemRules: readonly Rule[] = [
  must('item-title-missing', RSS, missing('title')),
  should('item-description-missing', PSP, missing('description')),
  should('item-link-missing', APPLE, missing('link')),
  should(
    'item-image-missing',
    APPLE,
    eachItem((item, report) => {
      if (!childrenOf(item, 'itunes:image').some((image) => attributeValue(image, 'href'))) report(item)
    }),
  ),
  should(
    'description-after-content',
    RSS_PROFILE,
    eachItem((item, report) => {
      const content = childOf(item, 'content:encoded')
      const description = childOf(item, 'description')
      if (content !== undefined && description !== undefined && description.offset > content.offset)
        report(description)
    }),
  ),
  should('duration-missing', APPLE, missing('itunes:duration')),
  must('duration-invalid', APPLE, eachItem(duration)),
  must('episode-number', APPLE, number('itunes:episode')),
  must('season-number', APPLE, number('itunes:season')),
  must('serial-without-number', APPLE, serialNumber('itunes:episode')),
  should('serial-without-season', APPLE, serialNumber('itunes:season')),
  must(
    'episode-type',
    APPLE,
    eachItem((item, report) => {
      const element = childOf(item, 'itunes:episodeType')
      if (element !== undefined && !/^(?:full|trailer|bonus)$/.test(typeOf(item)))
        report(element, element.text, 'full, trailer, bonus')
    }),
  ),
  should('number-repeated', APPLE, repeatedNumbers),
  should('title-with-number', APPLE, eachItem(numberInTitle)),
  should('title-with-show', APPLE, eachItem(showInTitle)),
  should('explicit-downgrade', SPOTIFY, eachItem(explicitDowngrade)),
]
