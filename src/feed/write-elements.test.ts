// The package itself says how its elements are written; ours must come out the same, byte for byte.
import fc from 'fast-check'
import { Podcast } from 'podcast'
import { expect, test } from 'vitest'
import { writeElements } from './write-elements.ts'
import {
  emptyElement,
  htmlElement,
  parentElement,
  present,
  textElement,
  type XmlElement,
} from './xml-element.ts'

/** The lines that the package makes of elements of the channel, which stand one step less to the right than an item's. */
const asPackage = (elements: XmlElement[]): string => {
  const xml = new Podcast({
    customElements: [...elements, { end: 'x' }],
    namespaces: { iTunes: false },
  }).buildXml({
    indent: '  ',
  })
  const start = xml.indexOf('</lastBuildDate>\n') + '</lastBuildDate>\n'.length
  return xml.slice(start, xml.indexOf('    <end>x</end>'))
}

test('writes text, attributes, HTML and elements inside of elements as the package does', () => {
  const elements = present([
    textElement('a:text', 'Ämter & "Leute" <1> \'x\''),
    textElement('a:number', 0),
    textElement('a:both', 'x', { url: 'https://a.example/?b=1&c=2', none: undefined }),
    emptyElement('a:empty', {}),
    emptyElement('a:attributes', { title: '"&\'<>', length: 12, none: undefined }),
    htmlElement('a:html', '<p>]]></p>'),
    parentElement('a:parent', [textElement('a:child', 'x'), emptyElement('a:child', { is: 1 })], {
      version: '1.2',
    }),
    parentElement('a:parent', [parentElement('a:middle', [textElement('a:leaf', 'x')])]),
  ])
  expect(writeElements(elements, '    ')).toBe(asPackage(elements))
})

test('writes any text as the package does', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(']]>', '&amp;', '$&', '\n  '),
  )
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const elements = texts.flatMap((one) =>
        present([
          textElement('t', one),
          emptyElement('e', { a: one }),
          htmlElement('h', one),
          textElement('b', one, { a: one }),
        ]),
      )
      expect(writeElements(elements, '    ')).toBe(asPackage(elements))
    }),
  )
})
