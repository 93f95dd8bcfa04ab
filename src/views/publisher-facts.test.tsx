// Checks that missing facts are marked and known ones shown.
import { load } from 'cheerio'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Publisher } from '../model/show.ts'
import { aCatalog } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { PublisherFacts } from './publisher-facts.tsx'

const factsOf = (publisher: Partial<Publisher>) =>
  load(
    renderToString(
      <PublisherFacts
        site={aSite(
          aCatalog({
            show: {
              publisher: {
                name: 'Testverlag',
                partners: [],
                address: undefined,
                responsible: undefined,
                phone: undefined,
                ...publisher,
              },
            },
          }),
        )}
      />,
    ),
  )

test('what only the publisher can say is plainly marked where it is missing', () => {
  const $ = factsOf({})
  expect(
    $('.missing')
      .map((_, mark) => $(mark).text())
      .get(),
  ).toEqual([
    'Fehlt noch. Nur der Anbieter kann das eintragen (show.yaml, publisher.address).',
    'Fehlt noch. Nur der Anbieter kann das eintragen (show.yaml, publisher.responsible).',
  ])
})

test('what is known stands there, line by line', () => {
  const $ = factsOf({
    address: 'Aktengasse 1\n10115 Berlin\n',
    responsible: 'Rita Recht',
    phone: '+49 (30) 12 34',
  })
  expect($('.missing')).toHaveLength(0)
  expect($('dd').eq(1).html()).toBe('Aktengasse 1<br>10115 Berlin')
  expect($('a[href="tel:+49301234"]').text()).toBe('+49 (30) 12 34')
  expect($('a[href="mailto:podcast@sendung.example"]')).toHaveLength(1)
})
