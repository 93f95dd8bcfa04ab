// The licences that may be named by their identifier alone: https://spdx.org/licenses/, and those of the podcast namespace,
// https://github.com/Podcastindex-org/podcast-namespace/blob/main/license/licenses.json

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
  'arr',
  'v4v-1.0',
  'pod-v4v-1.0',
]
