// Rules about the podcast namespace: what its elements mean together with the rest.
import { KNOWN_LICENSES } from '../model/known-licenses.ts'
import { nearest } from '../model/nearest.ts'
import { attributeOf, attributeValue, childOf, childrenOf, type Element, textIn } from './element.ts'
import { durationOf } from './item-rules.ts'
import { PERSON_GROUPS, PERSON_ROLES } from './person-roles.ts'
import { eachItem, type Feed, must, type Report, type Rule, should } from './rule.ts'
import { podcastTag } from './sources.ts'

const secondsOf = (element: Element, name: string): number =>
  Number(attributeValue(element, name) ?? Number.NaN)

const soundbiteLength = (item: Element, report: Report): void => {
  for (const soundbite of childrenOf(item, 'podcast:soundbite')) {
    const seconds = secondsOf(soundbite, 'duration')
    if (seconds < 15 || seconds > 120)
      report(attributeOf(soundbite, 'duration') ?? soundbite, String(seconds))
  }
}

const soundbiteBeyond = (item: Element, report: Report): void => {
  const whole = durationOf(item)
  if (whole === undefined || whole === 0) return
  for (const soundbite of childrenOf(item, 'podcast:soundbite')) {
    const end = secondsOf(soundbite, 'startTime') + secondsOf(soundbite, 'duration')
    // Durations in feeds are rounded.
    if (end > whole + 1) report(soundbite, String(end), String(whole))
  }
}

const isHost = (person: Element): boolean => /host/i.test(attributeValue(person, 'role') ?? 'host')

const hostsMissing = (item: Element, report: Report, { channel }: Feed): void => {
  const people = childrenOf(item, 'podcast:person')
  const [first] = people
  if (first === undefined || people.some(isHost)) return
  if (childrenOf(channel, 'podcast:person').some(isHost)) report(first, first.text)
}

const roles: Rule['check'] = ({ channel, items }, report) => {
  const check = (person: Element, name: string, known: readonly string[]): void => {
    const attribute = attributeOf(person, name)
    const value = attribute?.value.trim().toLowerCase().replace(/\.$/, '') ?? ''
    if (attribute !== undefined && value !== '' && !known.includes(value))
      report(attribute, attribute.value, nearest(value, known) ?? '')
  }
  for (const parent of [channel, ...items])
    for (const person of childrenOf(parent, 'podcast:person')) {
      check(person, 'role', PERSON_ROLES)
      check(person, 'group', PERSON_GROUPS)
    }
}

const KNOWN = new Set([...KNOWN_LICENSES, 'arr', 'pod-v4v-1.0'])

const license: Rule['check'] = ({ channel, items }, report) => {
  for (const parent of [channel, ...items])
    for (const element of childrenOf(parent, 'podcast:license')) {
      const id = element.text.trim()
      if (id !== '' && !KNOWN.has(id.toLowerCase()) && !attributeValue(element, 'url')) report(element, id)
    }
}

/** The same number twice, in Apple's words and in those of the namespace. */
const differs = (item: Element, report: Report): void => {
  for (const name of ['season', 'episode']) {
    const ours = childOf(item, `podcast:${name}`)
    const apples = textIn(item, `itunes:${name}`)
    if (ours === undefined || apples === '' || ours.text.trim() === '') continue
    if (Math.floor(Number(ours.text)) !== Math.floor(Number(apples))) report(ours, ours.text, apples)
  }
}

const aiContent: Rule['check'] = ({ channel, items }, report) => {
  for (const parent of [channel, ...items])
    for (const txt of childrenOf(parent, 'podcast:txt'))
      if (attributeValue(txt, 'purpose') === 'ai-content' && !/^(?:true|false)$/.test(txt.text.trim()))
        report(txt, txt.text, 'true')
}

const publisher: Rule['check'] = ({ channel }, report) => {
  for (const element of childrenOf(channel, 'podcast:publisher')) {
    const remotes = childrenOf(element, 'podcast:remoteItem')
    const isRight =
      remotes.length === 1 && remotes.every((remote) => attributeValue(remote, 'medium') === 'publisher')
    if (remotes.length > 0 && !isRight) report(element)
  }
}

export const podcastMeaningRules: readonly Rule[] = [
  should('soundbite-length', podcastTag('soundbite'), eachItem(soundbiteLength)),
  must('soundbite-beyond', podcastTag('soundbite'), eachItem(soundbiteBeyond)),
  should('hosts-missing', podcastTag('person'), eachItem(hostsMissing)),
  should('person-role', podcastTag('person'), roles),
  must('license-custom', podcastTag('license'), license),
  should('number-differs', podcastTag('episode'), eachItem(differs)),
  must('ai-content-value', podcastTag('txt'), aiContent),
  must('publisher-one', podcastTag('publisher'), publisher),
]
