// What schema.org data is before it is written, and how it is written into a page.

type JsonLdValue = string | number | boolean | undefined | JsonLdValues | readonly JsonLdValue[]

/** Properties of a thing; those that are undefined or an empty list vanish. */
interface JsonLdValues {
  readonly [property: string]: JsonLdValue
}

/** A thing of one of schema.org's types. */
export interface JsonLd extends JsonLdValues {
  readonly '@type': string
}

const withoutEmpty = (_property: string, value: JsonLdValue): JsonLdValue =>
  Array.isArray(value) && value.length === 0 ? undefined : value

const unsafe = /[<>&\u2028\u2029]/g

/**
 * Takes the things that a page is about; gives the text of one `<script type="application/ld+json">`. No text in it
 * can end the script element or start a comment: https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 */
export const serialiseJsonLd = (things: readonly JsonLd[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, withoutEmpty).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
