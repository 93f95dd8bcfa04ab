// One element of the feed in the form that the package `podcast` writes.

type AttributeValue = string | number | undefined

/** An element as the package `xml` reads it: the name, then its content with `_attr` or `_cdata`. */
export interface XmlElement {
  readonly [name: string]: unknown
}

type Attributes = Readonly<Record<string, AttributeValue>>

const attributesOf = (attributes: Attributes): Attributes => {
  for (const name in attributes) if (attributes[name] === undefined) return withoutUndefined(attributes)
  return attributes
}

const withoutUndefined = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))

const hasAny = (attributes: Attributes): boolean => {
  for (const name in attributes) if (attributes[name] !== undefined) return true
  return false
}

/** Gives an element with text; attributes without a value are left out, as is the whole element without its text. */
export const textElement = (
  name: string,
  text: string | number | undefined,
  attributes: Attributes = {},
): XmlElement | undefined => {
  if (text === undefined || text === '') return undefined
  return { [name]: hasAny(attributes) ? [{ _attr: attributesOf(attributes) }, text] : text }
}

/** Gives an element that has only attributes; those without a value are left out. */
export const emptyElement = (name: string, attributes: Attributes): XmlElement => ({
  [name]: { _attr: attributesOf(attributes) },
})

/** Gives an element with HTML in a CDATA section, nothing where there is no HTML. */
export const htmlElement = (name: string, html: string): XmlElement | undefined =>
  html === '' ? undefined : { [name]: { _cdata: html } }

/** Gives an element that holds others; those that are absent are left out. */
export const parentElement = (
  name: string,
  children: readonly (XmlElement | undefined)[],
  attributes: Attributes = {},
): XmlElement => ({
  [name]: [...(hasAny(attributes) ? [{ _attr: attributesOf(attributes) }] : []), ...present(children)],
})

/** Leaves out what is absent: the one place where optional elements vanish. */
export const present = (elements: readonly (XmlElement | undefined)[]): XmlElement[] =>
  elements.filter((element) => element !== undefined)
