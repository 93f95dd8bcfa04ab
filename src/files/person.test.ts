// What the page of a person says of them in the words of schema.org.
import { expect, test } from 'vitest'
import { aCatalog, anEpisode, aPerson } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { person } from './person.ts'

test('a person has a role, an organization, a page elsewhere and their episodes', () => {
  const catalog = aCatalog({
    people: [aPerson({ organisation: 'Stadt Beispiel', url: 'https://gerda.example/' })],
    episodes: [anEpisode({ guests: [{ personId: 'gerda-gast', role: undefined }] })],
  })
  const entry = catalog.people.find(({ id }) => id === 'gerda-gast')
  expect(entry && person(catalog, entry)).toMatchInlineSnapshot(`
    {
      "@id": "https://sendung.example/personen/gerda-gast/#it",
      "@type": "Person",
      "affiliation": {
        "@type": "Organization",
        "name": "Stadt Beispiel",
      },
      "image": undefined,
      "jobTitle": "Bürgermeisterin",
      "name": "Gerda Gast",
      "sameAs": "https://gerda.example/",
      "subjectOf": [
        {
          "@id": "https://sendung.example/folgen/anfang/#it",
          "@type": "PodcastEpisode",
          "name": "Ein Anfang",
          "url": "https://sendung.example/folgen/anfang/",
        },
      ],
      "url": "https://sendung.example/personen/gerda-gast/",
    }
  `)
})

test('a person with a picture has its address', () => {
  const catalog = aFullCatalog()
  const entry = catalog.people.find(({ id }) => id === 'hugo-host')
  expect(entry && person(catalog, entry)['image']).toBe('https://sendung.example/bilder/hugo.abababab.jpg')
})
