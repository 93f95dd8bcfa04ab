// Writes at the top of a kept page that it is one.

/**
 * Takes the text of one of this site's pages and a sentence in plain text; gives the page with the sentence before
 * everything in `main`, and a link that asks the network again. It needs no script: a page that is old says so in any case.
 */
export const withNote = (
  html: string,
  { sentence, reload }: { readonly sentence: string; readonly reload: string },
): string =>
  html.replace(
    /<main[^>]*>/,
    (start) =>
      `${start}<p class="offline-note" role="note"><span>${sentence}</span> <a href="">${reload}</a></p>`,
  )
