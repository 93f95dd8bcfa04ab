// English words for what a show or an episode offers besides listening: support, talk, rights, other podcasts.
import type { AboutWords } from './about-de.ts'

export const aboutEn: AboutWords = {
  aboutShow: 'About this show',
  aboutEpisode: 'About this episode',
  updates: 'Published',
  complete: 'The show is complete. There will be no further episodes.',
  support: 'Support',
  talk: 'Join in',
  commentsOn: (host) => `Comments on ${host}`,
  account: (name) => `Account ${name}`,
  chat: 'Chat',
  chatAt: (space, protocol) => `${space} (${protocol})`,
  alsoAt: 'Also found at',
  license: 'Licence',
  allRightsReserved: 'All rights reserved',
  podroll: 'Recommended podcasts',
  publisherFeed: 'All podcasts of the publisher',
  alternatives: 'Other formats',
  titledKind: (title, kind) => `${title}: ${kind}`,
  moved: 'This page has moved',
  movedText: 'The episode has a new address. If nothing happens, this way:',
}
