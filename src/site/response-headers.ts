// Says which headers a file of the site needs, by its path: what apps and players rely on.

/** Media types that differ from what a general list says; the first match counts. */
const types: readonly (readonly [RegExp, string])[] = [
  [/\.chapters\.json$/, 'application/json+chapters'],
  // Browsers download `application/rss+xml`, but show `application/xml` with its stylesheet.
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.vtt$/, 'text/vtt; charset=utf-8'],
  [/\.srt$/, 'application/x-subrip; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.md$/, 'text/markdown; charset=utf-8'],
  // Only the feed itself: an episode called "feed" has a transcript of that name.
  [/^\/feed\.json$/, 'application/feed+json; charset=utf-8'],
  [/\.json$/, 'application/json; charset=utf-8'],
  [/\.html$/, 'text/html; charset=utf-8'],
  [/\.mp3$/, 'audio/mpeg'],
  [/\.m4a$/, 'audio/x-m4a'],
  [/\.woff2$/, 'font/woff2'],
]

/** What players on other sites read: feeds, recordings, transcripts, chapters, pictures. Pages end with a slash. */
const isOpen = (path: string): boolean =>
  /\.(?:xml|mp3|m4a|vtt|srt|txt|md|html|json|jpe?g|png|webp|avif)$/.test(path)

/**
 * Takes a path from the site's root and gives the headers to send with the file. What is not in the list of types is left
 * to the server's own. CORS as the podcast namespace asks for it: https://github.com/Podcastindex-org/podcast-namespace
 */
export const responseHeaders = (path: string): ReadonlyMap<string, string> => {
  const type = types.find(([pattern]) => pattern.test(path))?.[1]
  return new Map([
    ['Cache-Control', 'no-cache'],
    ['X-Content-Type-Options', 'nosniff'],
    ...(type === undefined ? [] : [['Content-Type', type] as const]),
    ...(isOpen(path)
      ? [
          ['Access-Control-Allow-Origin', '*'] as const,
          ['Access-Control-Expose-Headers', 'Content-Length, Content-Range, Accept-Ranges'] as const,
        ]
      : []),
  ])
}
