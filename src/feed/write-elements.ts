// Writes the elements of an item as XML, just as the package would, in a fraction of its time.
import type { XmlElement } from './xml-element.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}

const escapeXml = (text: string): string =>
  /[&"'<>]/.test(text) ? text.replace(/[&"'<>]/g, (character) => entities[character] ?? character) : text

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const writeAttributes = (attributes: unknown): string => {
  let text = ''
  if (isObject(attributes))
    for (const name in attributes) text += ` ${name}="${escapeXml(String(attributes[name]))}"`
  return text
}

/** A CDATA section cannot hold its own end, so it is cut in two there. */
const writeCdata = (html: unknown): string =>
  `<![CDATA[${String(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const writeParts = (name: string, parts: readonly unknown[], indent: string): string => {
  let attributes = ''
  let text = ''
  let children = ''
  for (const part of parts) {
    if (!isObject(part)) text += escapeXml(String(part))
    else if ('_attr' in part) attributes += writeAttributes(part['_attr'])
    else children += writeElement(part, `${indent}  `)
  }
  const content = children === '' ? text : `\n${children}${indent}`
  return `${indent}<${name}${attributes}>${content}</${name}>\n`
}

const writeElement = (element: XmlElement, indent: string): string => {
  let written = ''
  for (const name in element) {
    const content = element[name]
    if (Array.isArray(content)) written += writeParts(name, content, indent)
    else if (!isObject(content)) written += `${indent}<${name}>${escapeXml(String(content))}</${name}>\n`
    else if ('_cdata' in content) written += `${indent}<${name}>${writeCdata(content['_cdata'])}</${name}>\n`
    else written += `${indent}<${name}${writeAttributes(content['_attr'])}/>\n`
  }
  return written
}

/**
 * Takes elements in the package's own form (https://www.npmjs.com/package/xml) and what stands before each of them, and
 * gives one line for each element, those with elements inside on several. An item has dozens of elements; the package
 * `xml` takes three quarters of a feed's time for them.
 */
export const writeElements = (elements: readonly XmlElement[], indent: string): string =>
  elements.map((element) => writeElement(element, indent)).join('')
