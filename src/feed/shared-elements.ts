// Says which elements shows and episodes have in common.
import type { SharedTags } from '../model/feed-tags.ts'
import { podcastChat } from './podcast-chat.ts'
import { podcastFunding } from './podcast-funding.ts'
import { podcastLicense } from './podcast-license.ts'
import { podcastSocialInteract } from './podcast-social-interact.ts'
import { podcastTxt } from './podcast-txt.ts'
import { podcastValue } from './podcast-value.ts'
import type { XmlElement } from './xml-element.ts'

/** Takes a show or an episode and gives what it says itself: nothing of an episode is repeated from its show. */
export const sharedElements = (tags: SharedTags): readonly (XmlElement | undefined)[] => [
  podcastLicense(tags.license),
  ...tags.funding.map(podcastFunding),
  podcastValue(tags.value),
  ...podcastSocialInteract(tags.socialInteract),
  podcastChat(tags.chat),
  ...tags.txt.map(podcastTxt),
]
