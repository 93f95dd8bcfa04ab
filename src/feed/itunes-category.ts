// Writes `<itunes:category>`.
import type { Category } from '../model/show.ts'
import { emptyElement, parentElement } from './xml-element.ts'

/**
 * Takes one of Apple's categories; its sub-category stands inside:
 * https://help.apple.com/itc/podcasts_connect/en.lproj/itcb54353390.html
 */
export const itunesCategory = ({ name, subcategory }: Category) =>
  subcategory === undefined
    ? emptyElement('itunes:category', { text: name })
    : parentElement('itunes:category', [emptyElement('itunes:category', { text: subcategory })], {
        text: name,
      })
