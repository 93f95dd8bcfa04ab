// Makes plain text safe inside HTML, between tags as well as in quoted attributes.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const entityOf = (character: string): string => entities[character] ?? character

const special = /[&<>"]/
const everySpecial = /[&<>"]/g

/** Takes plain text and gives HTML that shows it. */
export const escapeHtml = (text: string): string =>
  // Most text needs no escaping, and to look is faster than to replace.
  special.test(text) ? text.replace(everySpecial, entityOf) : text
