// Rules about which elements there are, whatever they say.
import { nearest } from '../model/nearest.ts'
import type { Element } from './element.ts'
import { ELEMENTS } from './element-table.ts'
import { must, type Report, type Rule, should } from './rule.ts'
import { APPLE, RSS, W3C } from './sources.ts'

type Parent = 'channel' | 'item'

const knownOf = (name: string) => (Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined)

/** Only these have to be known: anybody may add elements of a namespace of their own. */
const isOurs = (name: string): boolean => !name.includes(':') || name.startsWith('itunes:')

/** Makes a check of every channel and item with what is directly inside. */
const eachParent =
  (check: (parent: Element, name: Parent, report: Report) => void): Rule['check'] =>
  ({ channel, items }, report) => {
    check(channel, 'channel', report)
    for (const item of items) check(item, 'item', report)
  }

/** Reports each name once, where it first stands: a hoster's mistake is in every episode. */
const firstOfName =
  (wrong: (element: Element, parent: Parent) => string | undefined): Rule['check'] =>
  (feed, report) => {
    const told = new Set<string>()
    eachParent((parent, kind) => {
      for (const element of parent.children) {
        if (told.has(element.name)) continue
        const wanted = wrong(element, kind)
        if (wanted === undefined) continue
        told.add(element.name)
        report(element, element.name, wanted)
      }
    })(feed, report)
  }

const repeated = (parent: Element, _: Parent, report: Report): void => {
  const seen = new Set<string>()
  for (const element of parent.children) {
    if (knownOf(element.name)?.isSingle !== true) continue
    if (seen.has(element.name)) report(element, element.name)
    seen.add(element.name)
  }
}

const names = Object.keys(ELEMENTS)

const unknown = ({ name }: Element): string | undefined =>
  isOurs(name) && knownOf(name) === undefined ? (nearest(name, names) ?? '') : undefined

const misplaced = ({ name }: Element, parent: Parent): string | undefined => {
  const known = knownOf(name)
  // The channel's own `<author>` has a rule of its own.
  if (known === undefined || known.parents.includes(parent) || name === 'author') return undefined
  return known.parents[0]
}

const isBlank = (element: Element): boolean =>
  element.text.trim() === '' && element.children.length === 0 && knownOf(element.name)?.isEmpty !== true

const empty = (element: Element): string | undefined =>
  knownOf(element.name) !== undefined && isBlank(element) ? '' : undefined

/** What programs write where they have nothing to say. */
const UNSET = /^(?:undefined|null|NaN|None|nil|\[object Object\]|Invalid Date)$/

const unset: Rule['check'] = ({ channel, items }, report) => {
  const check = (element: Element): void => {
    // A show may well be called “None”; that nobody is called `undefined` is sure.
    const isTitle = element.name === 'title' || element.name === 'itunes:title'
    if (!isTitle && UNSET.test(element.text.trim())) report(element, element.text, element.name)
    for (const { name, value, offset } of element.attributes)
      if (UNSET.test(value) || (value === 'false' && /^(?:url|href|type|length|src)$/.test(name)))
        report({ offset }, value, name)
  }
  for (const parent of [channel, ...items]) for (const element of parent.children) check(element)
}

export const elementRules: readonly Rule[] = [
  must('element-repeated', RSS, eachParent(repeated)),
  should('element-unknown', W3C, firstOfName(unknown)),
  should('element-misplaced', RSS, firstOfName(misplaced)),
  should('element-empty', W3C, firstOfName(empty)),
  should(
    'element-outdated',
    APPLE,
    firstOfName(({ name }) => (knownOf(name)?.isOutdated === true ? '' : undefined)),
  ),
  must('channel-author', RSS, ({ channel }, report) => {
    for (const element of channel.children) if (element.name === 'author') report(element)
  }),
  must('value-unset', W3C, unset),
]
