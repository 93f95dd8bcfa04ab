// Plants forms of names, word by word, so that all of them are looked for at once.
import { formKey } from '../model/parse-glossary.ts'
import type { WrongForm } from './glossary-forms.ts'

export interface Ending {
  /** Signs around the words of the form, as the degree sign of `Kommune 360°`. */
  readonly lead: string
  readonly tail: string
  /** Undefined for a right form, which is passed over as a whole. */
  readonly wrong: WrongForm | undefined
  readonly isSmall: boolean
  readonly takesGenitive: boolean
}

export interface Step {
  readonly next: Map<string, Step>
  readonly endings: Ending[]
}

const longestSeparator = 40
/** A word with everything that joins it, such as accents and soft hyphens. */
export const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu
/** What stands between two words, and the second; sticky. */
export const separatorAndWord = new RegExp(
  String.raw`([^\p{L}\p{N}]{1,${longestSeparator}})([\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*)`,
  'uy',
)
const invisible = /\p{Cf}/gu
const plain = /^[\u0020-\u024F]*$/

/** Gives what two spellings of a word have in common. */
export const wordKey = (text: string): string =>
  plain.test(text) && !text.includes('\u00AD') ? text : text.replace(invisible, '').normalize('NFC')

export const separatorKey = (text: string): string =>
  text === ' ' ? text : text.replace(/\s+/g, ' ').replace(/[\u2010\u2011]/g, '-')

export const newStep = (): Step => ({ next: new Map(), endings: [] })

const stepTo = (from: Step, key: string): Step => {
  const known = from.next.get(key)
  if (known !== undefined) return known
  const step = newStep()
  from.next.set(key, step)
  return step
}

/** A name that ends like this has no s in the genitive. */
const takesGenitive = (form: string): boolean => /\p{L}$/u.test(form) && !/[sßxz]$/i.test(form)

/** Adds a form; `wrong` is undefined for a right one. */
export const plant = (root: Step, form: string, wrong: WrongForm | undefined): void => {
  const key = formKey(form)
  const words = [...key.matchAll(word)]
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return
  let step = stepTo(root, wordKey(first[0]))
  words.slice(1).forEach(({ index, 0: next }, at) => {
    const before = words[at]
    const end = (before?.index ?? 0) + (before?.[0].length ?? 0)
    step = stepTo(step, separatorKey(key.slice(end, index)) + wordKey(next))
  })
  step.endings.push({
    lead: key.slice(0, first.index),
    tail: key.slice(last.index + last[0].length),
    wrong,
    isSmall: key === key.toLowerCase(),
    takesGenitive: takesGenitive(form) && (wrong === undefined || takesGenitive(wrong.right)),
  })
}
