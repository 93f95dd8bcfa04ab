// What the judge sees of a feed: elements with their places, and how to look things up in them.

export interface Attribute {
  readonly name: string
  readonly value: string
  /** Where its name begins, in UTF-16 code units from the start of the text. */
  readonly offset: number
}

export interface Element {
  /** With the usual prefix of its namespace, `itunes:image`, whatever prefix the file uses; RSS's own have none. */
  readonly name: string
  readonly attributes: readonly Attribute[]
  readonly children: readonly Element[]
  /** The text directly inside, with entities and CDATA resolved, as it stands. */
  readonly text: string
  /** Where its `<` stands, in UTF-16 code units from the start of the text. */
  readonly offset: number
}

/** Gives the children of a name. */
export const childrenOf = (parent: Element, name: string): readonly Element[] =>
  parent.children.filter((child) => child.name === name)

/** Gives the first child of a name. */
export const childOf = (parent: Element, name: string): Element | undefined =>
  parent.children.find((child) => child.name === name)

/** Gives the text of the first child of a name without the white space around it; empty where there is none. */
export const textIn = (parent: Element, name: string): string => childOf(parent, name)?.text.trim() ?? ''

/** Gives an attribute with its place. */
export const attributeOf = (element: Element, name: string): Attribute | undefined =>
  element.attributes.find((attribute) => attribute.name === name)

/** Gives the value of an attribute; undefined where there is none. */
export const attributeValue = (element: Element, name: string): string | undefined =>
  attributeOf(element, name)?.value

/** Calls `visit` with an element and everything inside, parents first; as deep as the reader lets a feed be. */
export const visitElements = (element: Element, visit: (element: Element, parent: Element) => void): void => {
  for (const child of element.children) {
    visit(child, element)
    visitElements(child, visit)
  }
}
