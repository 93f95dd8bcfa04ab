// Makes plain text safe inside HTML, between tags as well as in quoted attributes.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const entityOf = (character: string): string => entities[character] ?? character

/** Takes plain text and gives HTML that shows it. */
export const escapeHtml = (text: string): string =>
  // Most text needs no escaping, and to look is faster than to replace.
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, entityOf) : text
