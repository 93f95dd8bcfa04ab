// What a show or an episode offers besides its recording, in the words of schema.org.
import type { SharedTags } from '../model/feed-tags.ts'
import type { JsonLd } from './json-ld.ts'
import { licenseUrl } from './license-url.ts'

const isWebPage = (uri: string): boolean => /^https?:\/\//i.test(uri) && URL.canParse(uri)

/**
 * Gives the licence, the page on which people talk, and where to give money: https://schema.org/license,
 * https://schema.org/discussionUrl, https://schema.org/DonateAction. A licence without an address has a name only.
 */
export const offers = ({ license, socialInteract, funding }: SharedTags) => {
  const posts = socialInteract === 'disabled' ? [] : socialInteract
  return {
    license: license && (licenseUrl(license) ?? { '@type': 'CreativeWork', name: license.name }),
    discussionUrl: posts.find(({ uri }) => isWebPage(uri))?.uri,
    potentialAction: funding.map(
      ({ title, url }): JsonLd => ({ '@type': 'DonateAction', name: title, target: url }),
    ),
  }
}
