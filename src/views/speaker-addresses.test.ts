// Checks which names in a transcript lead to a page.
import { expect, test } from 'vitest'
import type { Credit } from '../catalog/catalog.ts'
import { aCatalog, aPerson } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { speakerAddresses } from './speaker-addresses.ts'

const credit = (id: string, name: string): Credit => ({
  person: { ...aPerson({ id, name }), image: undefined },
  role: undefined,
  path: `/personen/${id}/`,
})

const turns = (...speakers: readonly (string | undefined)[]) => speakers.map((speaker) => ({ speaker }))

const site = aSite(aCatalog())
const helene = credit('helene-host', 'Helene Host')
const gerda = credit('gerda-gast', 'Gerda Gast')

test('hosts and guests are linked at their first turn of each chapter, nobody else is', () => {
  const addressesOf = speakerAddresses(site, { hosts: [helene], guests: [gerda] })
  const chapter = turns('Helene Host', 'Gerda Gast', undefined, 'Helene Host', 'Wer Anders')
  const expected = ['/personen/helene-host/', '/personen/gerda-gast/', undefined, undefined, undefined]
  expect(addressesOf(chapter)).toEqual(expected)
  expect(addressesOf(chapter)).toEqual(expected)
})

test('a name that two people bear leads nowhere; one person in two parts is one', () => {
  const other = credit('gerda-2', 'Gerda Gast')
  expect(speakerAddresses(site, { hosts: [gerda], guests: [other] })(turns('Gerda Gast'))).toEqual([
    undefined,
  ])
  expect(speakerAddresses(site, { hosts: [gerda], guests: [gerda] })(turns('Gerda Gast'))).toEqual([
    '/personen/gerda-gast/',
  ])
})
