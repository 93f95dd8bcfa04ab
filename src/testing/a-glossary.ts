// Names as the registries of a show know them.
import type { KnownNames } from '../glossary/glossary-forms.ts'
import type { GlossaryEntry } from '../model/registries.ts'

const entry = (id: string, changes: Partial<GlossaryEntry> & { readonly name: string }) =>
  [id, { id, kind: undefined, heardAs: [], otherForms: [], description: undefined, ...changes }] as const

/** Gives a person with a double name, two places with hyphens and a term with a sign, unless other names are given. */
export const aGlossary = (changes: Partial<KnownNames> = {}): KnownNames => ({
  people: new Map([
    ['iris-bothe', { name: 'Iris Bothe', aliases: [] }],
    ['kristina', { name: 'Kristina König-Freudenreich', aliases: [] }],
  ]),
  places: new Map([
    ['schmalkalden', { name: 'Landkreis Schmalkalden-Meiningen' }],
    ['neu-ulm', { name: 'Neu-Ulm' }],
  ]),
  topics: new Map([['stadt-und-land', { name: 'Stadt und Land' }]]),
  glossary: new Map([
    entry('k360', {
      name: 'Kommune 360°',
      kind: 'term',
      heardAs: ['Kommune 360', 'Kommune 360 Grad', 'Kommune360', 'kommune drei sechzig'],
      otherForms: ['K360'],
    }),
    entry('eltville', { name: 'Eltville am Rhein', kind: 'place', heardAs: ['Eltville Rhein', 'Eltfille'] }),
  ]),
  ...changes,
})
