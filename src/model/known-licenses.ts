// The licences that may be named by their identifier alone: https://spdx.org/licenses/

const variants = (elements: readonly string[], versions: readonly string[]): readonly string[] =>
  elements.flatMap((element) => versions.map((version) => `cc-${element}-${version}`))

const ELEMENTS = ['by', 'by-nc', 'by-nd', 'by-sa', 'by-nc-nd', 'by-nc-sa']

/** Those made for recordings, in the small letters that the feed wants. */
export const KNOWN_LICENSES: readonly string[] = [
  ...variants(ELEMENTS, ['4.0', '3.0', '2.5', '2.0', '1.0', '3.0-de']),
  'cc0-1.0',
  'cc-pddc',
  'lal-1.3',
  'gfdl-1.3-or-later',
]
