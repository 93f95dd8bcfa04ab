// The services that a feed can forbid to show it.

/** As listed in https://github.com/Podcastindex-org/podcast-namespace/blob/main/serviceslugs.txt */
export const KNOWN_SERVICES: readonly string[] = (
  'acast amazon anchor apple audible audioboom backtracks bitcoin blubrry buzzsprout captivate castos castopod ' +
  'facebook fireside fyyd google gpodder hypercatcher kasts libsyn mastodon megafono megaphone omnystudio overcast ' +
  'paypal pinecast podbean podcastaddict podcastguru podcastindex podcasts podchaser podcloud podfriend podiant ' +
  'podigee podnews podomatic podserve podverse redcircle relay resonaterecordings rss shoutengine simplecast slack ' +
  'soundcloud spotify spreaker tiktok transistor twitter whooshkaa youtube zencast'
).split(' ')
