// Writes `<podcast:integrity>`.
import { emptyElement } from './xml-element.ts'

/**
 * Takes the SHA-384 digest of a file's bytes in base64 (https://www.w3.org/TR/SRI/), undefined where nobody has measured it:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/integrity.md
 */
export const podcastIntegrity = (sha384: string | undefined) =>
  sha384 === undefined
    ? undefined
    : emptyElement('podcast:integrity', { type: 'sri', value: `sha384-${sha384}` })
