// Derives from a name of several parts how automatic transcripts misspell it.

export interface DerivedForm {
  readonly form: string
  readonly right: string
  /** May be part of a compound: `Neu Ulm-Mitte` is wrong, too, but `Iris-Bothe-Weg` is right. */
  readonly isLoose: boolean
}

const compound = /\p{Lu}[\p{L}\p{M}]{2,}(?:-\p{Lu}[\p{L}\p{M}]{2,})+/gu
const plainName = /^\p{Lu}[\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+)*$/u

const smallFirst = (word: string): string => `${word.slice(0, 1).toLowerCase()}${word.slice(1)}`

/** Takes a name; gives the wrong forms of every word in it that is joined by hyphens from parts with capitals. */
export const compoundForms = (name: string): readonly DerivedForm[] =>
  (name.match(compound) ?? []).flatMap((right) => {
    const [first = '', ...rest] = right.split('-')
    const small = rest.map(smallFirst)
    const forms = [
      [first, ...rest].join(' '),
      [first, ...rest].join(''),
      [first, ...small].join(''),
      [first, ...small].join('-'),
      [first, ...small].join(' '),
      right.toLowerCase(),
      [first, ...rest].join(' ').toLowerCase(),
    ]
    return forms.map((form) => ({ form, right, isLoose: true }))
  })

/** Takes the name of a person or a place; gives the wrong forms of it where it has several words. */
export const nameForms = (right: string): readonly DerivedForm[] => {
  const words = right.split(' ')
  const [first = '', second = ''] = words
  if (words.length < 2 || !plainName.test(right)) return []
  const hyphened = { form: words.join('-'), right, isLoose: false }
  const forms = [
    right.toLowerCase(),
    ...(words.length === 2 ? [first + second, first + smallFirst(second)] : []),
  ]
  return [hyphened, ...forms.map((form) => ({ form, right, isLoose: true }))]
}
