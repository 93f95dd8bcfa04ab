// Rules about show notes: the HTML that apps show below an episode.
import { childrenOf, type Element } from './element.ts'
import { type NotesTag, tagAttribute, tagsIn } from './notes-tags.ts'
import { eachItem, must, type Rule, should } from './rule.ts'
import { APPLE, PSP, W3C } from './sources.ts'

const NOTES = ['description', 'content:encoded']

/** Apple's, and those that PSP-1 adds: https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification */
const ALLOWED = new Set(['p', 'br', 'a', 'ul', 'ol', 'li', 'b', 'i', 'strong', 'em'])
const DANGEROUS = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'link',
  'meta',
  'base',
  'applet',
])
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'meta',
  'link',
  'base',
  'embed',
  'source',
  'col',
  'area',
])
/** HTML ends these by itself. */
const OPTIONAL_END = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option', 'tbody', 'thead', 'tfoot'])

const isDangerous = (tag: NotesTag): boolean =>
  DANGEROUS.has(tag.name) ||
  /\son[a-z]{3,20}\s{0,9}=/i.test(tag.attributes.slice(0, 5000).replace(/"[^"]*"|'[^']*'/g, '')) ||
  /^\s*(?:javascript:|vbscript:|data:text)/i.test(tagAttribute(tag, 'href') ?? tagAttribute(tag, 'src') ?? '')

const addressOf = (tag: NotesTag): string | undefined =>
  tag.isClosing ? undefined : tagAttribute(tag, tag.name === 'a' ? 'href' : 'src')

const isRelative = (address: string | undefined): boolean =>
  address !== undefined && address.trim() !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(address.trim())

const unclosed = (tags: readonly NotesTag[]): string | undefined => {
  const open: string[] = []
  for (const { name, isClosing, isSelfClosing } of tags) {
    if (VOID.has(name) || isSelfClosing || OPTIONAL_END.has(name)) continue
    if (!isClosing) open.push(name)
    else if (open.pop() !== name) return `</${name}>`
  }
  const last = open.at(-1)
  return last === undefined ? undefined : `<${last}>`
}

/** A picture that nobody sees tells somebody who reads. */
const isTracker = (tag: NotesTag): boolean =>
  tag.name === 'img' &&
  ['width', 'height'].every((name) => /^[01](?:px)?$/.test(tagAttribute(tag, name) ?? ''))

/** What is wrong with one text of notes; the first of each kind is enough to find the others. */
interface NotesFaults {
  readonly script: string | undefined
  readonly relative: string | undefined
  readonly stripped: string | undefined
  readonly unclosed: string | undefined
  readonly tracker: string | undefined
}

const NO_FAULTS: NotesFaults = {
  script: undefined,
  relative: undefined,
  stripped: undefined,
  unclosed: undefined,
  tracker: undefined,
}

const findFaults = (html: string): NotesFaults => {
  if (!html.includes('<')) return NO_FAULTS
  const tags = tagsIn(html)
  const script = tags.find(isDangerous)
  const tracker = tags.find(isTracker)
  const stripped = tags.filter(({ name }) => !ALLOWED.has(name) && !DANGEROUS.has(name))
  return {
    script: script && `<${script.name}>`,
    relative: tags.map(addressOf).find(isRelative),
    stripped:
      stripped.length === 0 ? undefined : [...new Set(stripped.map(({ name }) => `<${name}>`))].join(' '),
    unclosed: unclosed(tags),
    tracker: tracker && (tagAttribute(tracker, 'src') ?? '<img>'),
  }
}

/** Several rules ask about the same text. */
const known = new WeakMap<Element, NotesFaults>()

const faultsOf = (element: Element): NotesFaults => {
  const faults = known.get(element) ?? findFaults(element.text)
  known.set(element, faults)
  return faults
}

const notes = (kind: keyof NotesFaults, names: readonly string[] = NOTES): Rule['check'] =>
  eachItem((item, report) => {
    for (const name of names)
      for (const element of childrenOf(item, name)) {
        const found = faultsOf(element)[kind]
        if (found !== undefined) report(element, found)
      }
  })

export const notesRules: readonly Rule[] = [
  must('notes-script', W3C, notes('script')),
  must('notes-relative-link', W3C, notes('relative')),
  should('notes-tag', PSP, notes('stripped', ['description'])),
  should('notes-tracker', PSP, notes('tracker')),
  should('notes-unclosed', W3C, notes('unclosed')),
  should(
    'notes-escaped',
    APPLE,
    eachItem((item, report) => {
      for (const name of NOTES)
        for (const element of childrenOf(item, name)) {
          const match = /&(?:amp;)?lt;\/?(?:p|br|a|ul|li|div|strong|em|b|i)\b/i.exec(element.text)
          if (match !== null) report(element, match[0])
        }
    }),
  ),
]
