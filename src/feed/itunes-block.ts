// Writes `<itunes:block>`.
import { textElement } from './xml-element.ts'

/**
 * Takes whether directories shall not show a podcast or an episode. Every other value than `Yes` would mean nothing:
 * https://help.apple.com/itc/podcasts_connect/en.lproj/itcb54353390.html
 */
export const itunesBlock = (isBlocked: boolean) =>
  isBlocked ? textElement('itunes:block', 'Yes') : undefined
