// Rules about the podcast namespace: the form of each of its elements.
import { nearest } from '../model/nearest.ts'
import { attributeOf, childrenOf, type Element, visitElements } from './element.ts'
import { podcastMeaningRules } from './podcast-meaning-rules.ts'
import { PODCAST_TAGS, type PodcastTag, REPLACED_TAGS } from './podcast-table.ts'
import { must, type Report, type Rule, should } from './rule.ts'
import { PODCAST } from './sources.ts'
import { VALUE_KINDS } from './value-kinds.ts'

interface TagAt {
  readonly element: Element
  readonly parent: Element
  /** Without prefix. */
  readonly name: string
  readonly tag: PodcastTag
}

const PREFIX = 'podcast:'

const tagOf = (name: string): PodcastTag | undefined =>
  Object.hasOwn(PODCAST_TAGS, name) ? PODCAST_TAGS[name] : undefined

/** Makes a check of every known element of the namespace. */
const eachTag =
  (check: (at: TagAt, report: Report) => void): Rule['check'] =>
  ({ channel }, report) =>
    visitElements(channel, (element, parent) => {
      if (!element.name.startsWith(PREFIX)) return
      const name = element.name.slice(PREFIX.length)
      const tag = tagOf(name)
      if (tag !== undefined) check({ element, parent, name, tag }, report)
    })

/** Makes a check of every element of the namespace that is not known; each name is told once. */
const eachStranger =
  (wanted: (name: string) => string | undefined): Rule['check'] =>
  ({ channel }, report) => {
    const told = new Set<string>()
    visitElements(channel, (element) => {
      const name = element.name.slice(PREFIX.length)
      if (!element.name.startsWith(PREFIX) || tagOf(name) !== undefined || told.has(name)) return
      const right = wanted(name)
      if (right === undefined) return
      told.add(name)
      report(element, element.name, right)
    })
  }

const missingAttributes = ({ element, tag }: TagAt, report: Report): void => {
  for (const name of Object.keys(tag.required ?? {}))
    if (!attributeOf(element, name)?.value.trim()) report(element, element.name, name)
}

const wrongAttributes = ({ element, tag }: TagAt, report: Report): void => {
  const kinds = { ...tag.required, ...tag.optional }
  for (const attribute of element.attributes) {
    const kind = Object.hasOwn(kinds, attribute.name) ? kinds[attribute.name] : undefined
    if (kind === undefined || attribute.value.trim() === '') continue
    const { isValid, example } = VALUE_KINDS[kind]
    if (!isValid(attribute.value.trim())) report(attribute, `${attribute.name}="${attribute.value}"`, example)
  }
}

const unknownAttributes = ({ element, tag }: TagAt, report: Report): void => {
  const known = Object.keys({ ...tag.required, ...tag.optional })
  for (const attribute of element.attributes) {
    if (known.includes(attribute.name) || attribute.name.startsWith('xml')) continue
    report(attribute, `${element.name} ${attribute.name}`, nearest(attribute.name, known) ?? '')
  }
}

const wrongText = ({ element, name, tag }: TagAt, report: Report): void => {
  const text = element.text.trim()
  // A show's id has a rule of its own.
  if (tag.text === undefined || text === '' || name === 'guid') return
  const { isValid, example } = VALUE_KINDS[tag.text]
  if (!isValid(text)) report(element, text, example)
}

const isDisabled = ({ element, name }: TagAt): boolean =>
  name === 'socialInteract' && attributeOf(element, 'protocol')?.value === 'disabled'

const tooMany: Rule['check'] = ({ channel }, report) => {
  const check = (parent: Element): void => {
    const counts = new Map<string, number>()
    for (const { name, offset } of parent.children) {
      const most = name.startsWith(PREFIX) ? tagOf(name.slice(PREFIX.length))?.most : undefined
      if (most === undefined) continue
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      if (count === most + 1) report({ offset }, name, String(most))
    }
  }
  check(channel)
  visitElements(channel, check)
}

const LIMITED: readonly (readonly [element: string, attribute: string, most: number])[] = [
  ['podcast:season', 'name', 128],
  ['podcast:episode', 'display', 32],
  ['podcast:txt', 'purpose', 128],
  ['podcast:alternateEnclosure', 'title', 32],
]

const tooLong = ({ element, tag }: TagAt, report: Report): void => {
  const length = element.text.trim().length
  if (tag.longest !== undefined && length > tag.longest) report(element, String(length), String(tag.longest))
  for (const [name, attributeName, most] of LIMITED) {
    const attribute = element.name === name ? attributeOf(element, attributeName) : undefined
    if (attribute !== undefined && attribute.value.length > most)
      report(attribute, String(attribute.value.length), String(most))
  }
}

export const podcastRules: readonly Rule[] = [
  must('podcast-attribute-missing', PODCAST, eachTag(missingAttributes)),
  must(
    'podcast-uri-missing',
    PODCAST,
    eachTag((at, report) => {
      const isWithout = at.name === 'socialInteract' && !attributeOf(at.element, 'uri')?.value.trim()
      if (isWithout && !isDisabled(at)) report(at.element, at.element.name, 'uri')
    }),
  ),
  must('podcast-attribute-value', PODCAST, eachTag(wrongAttributes)),
  should('podcast-attribute-unknown', PODCAST, eachTag(unknownAttributes)),
  must(
    'podcast-text-missing',
    PODCAST,
    eachTag(({ element, tag }, report) => {
      if (tag.text !== undefined && tag.isTextOptional !== true && element.text.trim() === '')
        report(element, element.name)
    }),
  ),
  must('podcast-text-value', PODCAST, eachTag(wrongText)),
  should('podcast-text-long', PODCAST, eachTag(tooLong)),
  must('podcast-many', PODCAST, tooMany),
  should(
    'podcast-place',
    PODCAST,
    eachTag(({ element, parent, tag }, report) => {
      if (!tag.parents.includes(parent.name)) report(element, element.name, tag.parents.join(', '))
    }),
  ),
  must(
    'podcast-child-missing',
    PODCAST,
    eachTag(({ element, tag }, report) => {
      if (tag.children !== undefined && childrenOf(element, PREFIX + tag.children).length === 0)
        report(element, element.name, PREFIX + tag.children)
    }),
  ),
  should(
    'podcast-replaced',
    PODCAST,
    eachStranger((name) => (Object.hasOwn(REPLACED_TAGS, name) ? REPLACED_TAGS[name] : undefined)),
  ),
  should(
    'podcast-unknown',
    PODCAST,
    eachStranger((name) => {
      if (Object.hasOwn(REPLACED_TAGS, name)) return undefined
      const right = nearest(name, Object.keys(PODCAST_TAGS))
      return right === undefined ? '' : PREFIX + right
    }),
  ),
  ...podcastMeaningRules,
]
