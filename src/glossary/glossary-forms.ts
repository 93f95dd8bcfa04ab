// Says which forms of names are right and which are wrong, from the registries and the glossary.
import { isEveryday } from '../model/everyday-words.ts'
import { formKey } from '../model/parse-glossary.ts'
import type { GlossaryEntry, Topic } from '../model/registries.ts'
import { compoundForms, type DerivedForm, nameForms } from './derive-forms.ts'

/** What is known of names; a registry without entries is an empty map. */
export interface KnownNames {
  readonly people: ReadonlyMap<string, { readonly name: string; readonly aliases: readonly string[] }>
  readonly places: ReadonlyMap<string, { readonly name: string }>
  readonly topics: ReadonlyMap<string, Pick<Topic, 'name'>>
  readonly glossary: ReadonlyMap<string, GlossaryEntry>
}

export interface WrongForm extends DerivedForm {
  /** The entry's id in the glossary; undefined where the form follows from a name alone. */
  readonly entryId: string | undefined
}

export interface GlossaryForms {
  readonly right: readonly string[]
  readonly wrong: readonly WrongForm[]
}

const fewestLetters = 5

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Topics are everyday words: nothing is derived from them. */
const derivedFrom = ({ people, places, glossary }: KnownNames): readonly DerivedForm[] => {
  const terms = [...glossary.values()].filter(({ kind }) => kind === undefined || kind === 'term')
  const named = [...glossary.values()].filter(({ kind }) => kind === 'person' || kind === 'place')
  const names = [
    ...[...people.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...places.values()].map(({ name }) => name),
    ...named.flatMap(({ name, otherForms }) => [name, ...otherForms]),
  ]
  const all = [...names, ...terms.flatMap(({ name, otherForms }) => [name, ...otherForms])]
  return [...all.flatMap(compoundForms), ...names.flatMap(nameForms)]
}

/**
 * Takes all names. Gives every right form, and every wrong one: those of the glossary, and those that follow from names of
 * several parts by themselves, unless the form is right somewhere, is claimed by the glossary, could stand for two names, or is
 * made of everyday words.
 */
export const glossaryForms = (known: KnownNames): GlossaryForms => {
  const { people, places, topics, glossary } = known
  const right = [
    ...[...people.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...places.values(), ...topics.values()].map(({ name }) => name),
    ...[...glossary.values()].flatMap(({ name, otherForms }) => [name, ...otherForms]),
  ]
  const taken = new Set(right.map(formKey))
  const wrong = new Map<string, WrongForm>()
  for (const { id, name, heardAs } of glossary.values())
    for (const form of heardAs)
      if (!taken.has(formKey(form)))
        wrong.set(formKey(form), { form, right: name, isLoose: true, entryId: id })
  for (const key of wrong.keys()) taken.add(key)
  const idOf = new Map([...glossary.values()].map(({ id, name }) => [formKey(name), id]))
  const ambiguous = new Set<string>()
  for (const derived of derivedFrom(known)) {
    const key = formKey(derived.form)
    if (taken.has(key) || lettersIn(key) < fewestLetters || isEveryday(key)) continue
    const other = wrong.get(key)
    if (other !== undefined && other.right !== derived.right) ambiguous.add(key)
    wrong.set(key, { ...derived, entryId: idOf.get(formKey(derived.right)) })
  }
  for (const key of ambiguous) wrong.delete(key)
  return { right: [...new Set(right)], wrong: [...wrong.values()] }
}
