// Writes `<podcast:license>`.
import type { License } from '../model/feed-tags.ts'
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes a licence: a known one in the small letters that the text of the specification asks for, whatever its example
 * shows, or one of the makers' own with its address:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/license.md
 */
export const podcastLicense = (license: License | undefined) =>
  license && textElement('podcast:license', limitText(license.name, 128), { url: license.url })
