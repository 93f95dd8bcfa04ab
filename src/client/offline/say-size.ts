// Says how large something is, as the pages themselves do.

/** Takes bytes; gives `12,4 MB` in the language of the page. */
export const saySize = (bytes: number): string =>
  (bytes / 1e6)
    .toLocaleString(document.documentElement.lang, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: bytes < 1e8 ? 1 : 0,
    })
    .replace(/\s/g, '\u00a0')
