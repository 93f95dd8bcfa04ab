// Writes `<itunes:complete>`.
import { textElement } from './xml-element.ts'

/**
 * Takes whether no further episode will come. Every other value than `Yes` would mean nothing:
 * https://help.apple.com/itc/podcasts_connect/en.lproj/itcb54353390.html
 */
export const itunesComplete = (isComplete: boolean) =>
  isComplete ? textElement('itunes:complete', 'Yes') : undefined
