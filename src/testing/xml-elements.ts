// Reads XML strictly and gives its elements one by one, for tests that look at a single tag.
import { SaxesParser, type SaxesTagPlain } from 'saxes'

export interface ElementRead {
  readonly name: string
  readonly parent: string | undefined
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
}

/** Takes XML and gives its elements in document order, with the text directly inside; throws where it is not well-formed. */
export const elementsOf = (xml: string): readonly ElementRead[] => {
  const parser = new SaxesParser()
  const open: { name: string; text: string }[] = []
  const all: ElementRead[] = []
  const add = (text: string): void => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  }
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const parent = open.at(-1)?.name
    const element = { name, parent, attributes: new Map(Object.entries(attributes)), text: '' }
    all.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return all
}

/** Gives the elements of one name, inside of one parent where that is said. */
export const named = (xml: string, name: string, parent?: string): readonly ElementRead[] =>
  elementsOf(xml).filter(
    (element) => element.name === name && (parent === undefined || element.parent === parent),
  )

/** Gives the texts of the elements of one name. */
export const textsOf = (xml: string, name: string, parent?: string): readonly string[] =>
  named(xml, name, parent).map(({ text }) => text)
