// Writes instants as schema.org and sitemaps want them.

/** Takes milliseconds since 1970; gives ISO 8601 in UTC, such as `2021-11-09T08:00:00Z`. See https://www.w3.org/TR/NOTE-datetime */
export const isoDateTime = (epochMs: number): string =>
  new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z')
