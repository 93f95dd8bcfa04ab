// Writes `<podcast:image>`.
import type { ImageFacts } from '../model/image.ts'
import { limitText } from './limit-text.ts'
import { emptyElement } from './xml-element.ts'

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/**
 * Takes a picture's absolute address, its type and size in pixels, what can be seen in it, and what it is meant for:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/image.md
 */
export const podcastImage = (
  url: string,
  { widthPixels, heightPixels, mimeType }: Pick<ImageFacts, 'widthPixels' | 'heightPixels' | 'mimeType'>,
  alt: string,
  purpose: string,
) => {
  const shared = divisor(widthPixels, heightPixels)
  return emptyElement('podcast:image', {
    href: url,
    alt: limitText(alt, 255) || undefined,
    'aspect-ratio': `${widthPixels / shared}/${heightPixels / shared}`,
    width: widthPixels,
    height: heightPixels,
    type: mimeType,
    purpose,
  })
}
