// Rules about dates.
import { attributeOf, childOf, childrenOf, type Element } from './element.ts'
import { type FeedDate, parseFeedDate } from './parse-feed-date.ts'
import { type Feed, must, type Place, type Rule, should } from './rule.ts'
import { ANTENNAPOD, APPLE, RFC_2822, RSS_PROFILE, SPOTIFY } from './sources.ts'

interface DateRead extends FeedDate {
  readonly place: Place
  readonly text: string
  readonly isOfItem: boolean
}

const readDate = (place: Place, text: string, isOfItem: boolean): DateRead => ({
  ...parseFeedDate(text),
  place,
  text: text.trim(),
  isOfItem,
})

const itemDate = (item: Element): DateRead | undefined => {
  const element = childOf(item, 'pubDate')
  return element === undefined || element.text.trim() === ''
    ? undefined
    : readDate(element, element.text, true)
}

const readDates = ({ channel, items }: Feed): readonly DateRead[] => [
  ...['pubDate', 'lastBuildDate']
    .flatMap((name) => childrenOf(channel, name))
    .map((element) => readDate(element, element.text, false)),
  ...childrenOf(channel, 'podcast:trailer').flatMap((trailer) => {
    const date = attributeOf(trailer, 'pubdate')
    return date === undefined ? [] : [readDate(date, date.value, false)]
  }),
  ...items.flatMap((item) => itemDate(item) ?? []),
]

/** Several rules ask about the same dates. */
const known = new WeakMap<Feed, readonly DateRead[]>()

const datesOf = (feed: Feed): readonly DateRead[] => {
  const dates = known.get(feed) ?? readDates(feed)
  known.set(feed, dates)
  return dates
}

/** How to write a date that was understood. */
const written = ({ epochMs }: FeedDate): string =>
  epochMs === undefined || Math.abs(epochMs) > 8e15
    ? 'Thu, 02 Jan 2025 03:04:05 +0000'
    : new Date(epochMs).toUTCString().replace('GMT', '+0000')

const dates =
  (isWrong: (date: DateRead, feed: Feed) => boolean): Rule['check'] =>
  (feed, report) => {
    for (const date of datesOf(feed)) if (isWrong(date, feed)) report(date.place, date.text, written(date))
  }

/** Nobody published a podcast before; a zero in a database is often 1970. */
const EARLIEST = Date.UTC(1995, 0, 1)

const datesOfItems = (feed: Feed): readonly DateRead[] =>
  datesOf(feed).filter(({ isOfItem, epochMs }) => isOfItem && epochMs !== undefined)

const repeatedDates: Rule['check'] = (feed, report) => {
  const seen = new Set<number | undefined>()
  for (const { epochMs, place, text } of datesOfItems(feed)) {
    if (seen.has(epochMs)) report(place, text)
    seen.add(epochMs)
  }
}

const unordered: Rule['check'] = (feed, report) => {
  let newest = Number.POSITIVE_INFINITY
  for (const { epochMs = newest, place, text } of datesOfItems(feed)) {
    if (epochMs > newest) {
      report(place, text)
      return
    }
    newest = epochMs
  }
}

export const dateRules: readonly Rule[] = [
  must('date-missing', SPOTIFY, ({ items }, report) => {
    for (const item of items) if (itemDate(item) === undefined) report(childOf(item, 'pubDate') ?? item)
  }),
  must(
    'date-invalid',
    RFC_2822,
    dates(({ fault, text }) => fault === 'invalid' && text !== ''),
  ),
  must(
    'date-weekday',
    RFC_2822,
    dates(({ fault }) => fault === 'weekday'),
  ),
  should(
    'date-unusual',
    RFC_2822,
    dates(({ fault }) => fault === 'unusual'),
  ),
  must(
    'date-future',
    ANTENNAPOD,
    dates(
      ({ epochMs, isOfItem }, { nowEpochMs }) => isOfItem && epochMs !== undefined && epochMs > nowEpochMs,
    ),
  ),
  should(
    'date-implausible',
    RSS_PROFILE,
    dates(({ epochMs }) => epochMs !== undefined && epochMs < EARLIEST),
  ),
  should('date-repeated', APPLE, repeatedDates),
  should('items-unordered', APPLE, unordered),
]
