// Rules about the chapters of an episode, as far as the feed shows them.
import { attributeOf, attributeValue, childOf, childrenOf, type Element } from './element.ts'
import { durationOf } from './item-rules.ts'
import { eachItem, must, type Report, type Rule, should } from './rule.ts'
import { ANTENNAPOD, APPLE_CHAPTERS, PODCAST_CHAPTERS, PODLOVE_CHAPTERS } from './sources.ts'

const TYPE = 'application/json+chapters'

const wrongType = (item: Element, report: Report): void => {
  const chapters = childOf(item, 'podcast:chapters')
  const type = chapters && attributeOf(chapters, 'type')
  if (type !== undefined && type.value !== '' && type.value !== TYPE) report(type, type.value, TYPE)
}

const podloveChapters = (item: Element): readonly Element[] =>
  childrenOf(item, 'psc:chapters').flatMap((list) => childrenOf(list, 'psc:chapter'))

/** Normal play time of RFC 2326: `HH:MM:SS.mmm`, `MM:SS` or seconds. */
const secondsOf = (start: string): number | undefined => {
  if (!/^(?:\d{1,3}:)?(?:[0-5]?\d:)?\d{1,9}(?:\.\d{1,9})?$/.test(start)) return undefined
  return start.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

const wrongTimes = (item: Element, report: Report): void => {
  for (const chapter of podloveChapters(item)) {
    const start = attributeOf(chapter, 'start')
    if (start === undefined || secondsOf(start.value.trim()) === undefined)
      report(start ?? chapter, start?.value, '00:01:10.000')
  }
}

const bareSeconds = (item: Element, report: Report): void => {
  for (const chapter of podloveChapters(item)) {
    const start = attributeOf(chapter, 'start')
    if (start !== undefined && /^0*[1-9]\d{0,8}(?:\.\d{1,9})?$/.test(start.value.trim())) {
      report(start, start.value, new Date(Number(start.value) * 1000).toISOString().slice(11, 23))
      return
    }
  }
}

const withoutTitle = (item: Element, report: Report): void => {
  for (const chapter of podloveChapters(item)) if (!attributeValue(chapter, 'title')?.trim()) report(chapter)
}

const version = (item: Element, report: Report): void => {
  for (const list of childrenOf(item, 'psc:chapters')) {
    const attribute = attributeOf(list, 'version')
    if (!/^1\.\d$/.test(attribute?.value ?? '')) report(attribute ?? list, attribute?.value, '1.2')
  }
}

const order = (item: Element, report: Report): void => {
  let last = -1
  for (const chapter of podloveChapters(item)) {
    const seconds = secondsOf(attributeValue(chapter, 'start')?.trim() ?? '')
    if (seconds === undefined) continue
    if (seconds <= last) report(chapter, attributeValue(chapter, 'start'))
    last = Math.max(last, seconds)
  }
}

const beyond = (item: Element, report: Report): void => {
  const whole = durationOf(item)
  if (whole === undefined || whole === 0) return
  for (const chapter of podloveChapters(item)) {
    const seconds = secondsOf(attributeValue(chapter, 'start')?.trim() ?? '')
    if (seconds !== undefined && seconds >= whole + 1)
      report(chapter, attributeValue(chapter, 'start'), String(whole))
  }
}

const few = (item: Element, report: Report): void => {
  const [first, ...others] = podloveChapters(item)
  if (first === undefined) return
  const start = secondsOf(attributeValue(first, 'start')?.trim() ?? '')
  if (others.length < 2 || start !== 0) report(first, String(others.length + 1))
}

export const chapterRules: readonly Rule[] = [
  should('chapters-type', PODCAST_CHAPTERS, eachItem(wrongType)),
  should('psc-version', PODLOVE_CHAPTERS, eachItem(version)),
  must('psc-time', PODLOVE_CHAPTERS, eachItem(wrongTimes)),
  should('psc-seconds', ANTENNAPOD, eachItem(bareSeconds)),
  must('psc-title', PODLOVE_CHAPTERS, eachItem(withoutTitle)),
  must('psc-order', PODLOVE_CHAPTERS, eachItem(order)),
  must('psc-beyond', PODLOVE_CHAPTERS, eachItem(beyond)),
  should('psc-few', APPLE_CHAPTERS, eachItem(few)),
]
