// Rules about what apps recognise a show and its episodes by.
import { attributeOf, childOf, type Element, textIn } from './element.ts'
import { eachItem, must, type Report, type Rule, should } from './rule.ts'
import { ANTENNAPOD, APPLE_HOSTING, PODCAST_INDEX, podcastTag, RSS, W3C } from './sources.ts'

const eachGuid = (check: (guid: Element, report: Report) => void): Rule['check'] =>
  eachItem((item, report) => {
    const guid = childOf(item, 'guid')
    if (guid !== undefined && guid.text.trim() !== '') check(guid, report)
  })

const repeated: Rule['check'] = ({ items }, report) => {
  const seen = new Set<string>()
  for (const item of items) {
    const guid = childOf(item, 'guid')
    const text = guid?.text.trim() ?? ''
    if (guid === undefined || text === '') continue
    if (seen.has(text)) report(guid, text)
    seen.add(text)
  }
}

const permalink = (guid: Element, report: Report): void => {
  const attribute = attributeOf(guid, 'isPermaLink')
  const value = attribute?.value.trim() ?? 'true'
  if (value !== 'true' && value !== 'false') report(attribute ?? guid, value, 'false')
  else if (value === 'true' && !/^https?:\/\//i.test(guid.text.trim()))
    report(guid, guid.text, 'isPermaLink="false"')
}

/** Podcast Index stores no more. */
const LONGEST = 740
const SHORTEST = 5

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const identityRules: readonly Rule[] = [
  must(
    'guid-missing',
    APPLE_HOSTING,
    eachItem((item, report) => {
      if (textIn(item, 'guid') === '') report(childOf(item, 'guid') ?? item)
    }),
  ),
  must('guid-repeated', APPLE_HOSTING, repeated),
  must(
    'guid-spaces',
    ANTENNAPOD,
    eachGuid((guid, report) => {
      if (/\s/.test(guid.text)) report(guid, guid.text, guid.text.trim())
    }),
  ),
  must('guid-permalink', RSS, eachGuid(permalink)),
  should(
    'guid-weak',
    W3C,
    eachGuid((guid, report) => {
      const text = guid.text.trim()
      if (text.length < SHORTEST || (/^\d+$/.test(text) && text.length < 12)) report(guid, text)
    }),
  ),
  should(
    'guid-long',
    PODCAST_INDEX,
    eachGuid((guid, report) => {
      if (guid.text.trim().length > LONGEST) report(guid, guid.text)
    }),
  ),
  should('podcast-guid-missing', podcastTag('guid'), ({ channel }, report) => {
    if (childOf(channel, 'podcast:guid') === undefined) report(channel)
  }),
  must('podcast-guid-invalid', podcastTag('guid'), ({ channel }, report) => {
    const guid = childOf(channel, 'podcast:guid')
    if (guid !== undefined && !UUID.test(guid.text.trim())) report(guid, guid.text)
  }),
  should('podcast-locked-missing', podcastTag('locked'), ({ channel }, report) => {
    if (childOf(channel, 'podcast:locked') === undefined) report(channel)
  }),
]
