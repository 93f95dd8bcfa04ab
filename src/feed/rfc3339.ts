// Writes dates as Atom and JSON Feed want them.

/** Takes milliseconds since 1970 and gives the date of RFC 3339 in UTC: https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
export const rfc3339 = (epochMs: number): string => new Date(epochMs).toISOString().replace('.000Z', 'Z')
