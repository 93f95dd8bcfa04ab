// Everything that a show and an episode can say to podcast apps, said once.
import type { Alternative, EpisodeTags, SharedTags, ShowTags } from '../model/feed-tags.ts'
import { anImage } from './a-catalog.ts'

const postOf = (name: string) => ({
  protocol: 'activitypub',
  uri: `https://sozial.example/@${name}/105079274766075912`,
  accountId: `@${name}`,
  accountUrl: `https://sozial.example/@${name}`,
})

/** Everything that shows and episodes can both say. */
const sharedTags = (of: string): SharedTags => ({
  funding: [
    { title: `${of} unterstützen & fördern`, url: 'https://spenden.example/a?b=1&c=2' },
    { title: 'Mitglied werden', url: 'https://spenden.example/mitglied' },
  ],
  license: { name: 'unsere-lizenz-v1', url: 'https://sendung.example/lizenz.pdf' },
  socialInteract: [
    postOf('sendung'),
    { ...postOf('redaktion'), accountId: undefined, accountUrl: undefined },
  ],
  txt: [
    { purpose: 'verify', value: 'S6lpp-7ZCn8-dZfGc-OoyaG' },
    { purpose: undefined, value: `naj3eEZaWVVY9a38 ${of}` },
  ],
  chat: {
    server: 'chat.example',
    protocol: 'matrix',
    accountId: '@bob:chat.example',
    space: '#all:chat.example',
  },
  value: {
    type: 'lightning',
    method: 'keysend',
    suggested: '0.00000005000',
    recipients: [
      {
        name: 'Redaktion & Co.',
        type: 'node',
        address: '02d5c1bf8b940dc9cadca86d1b0a3c37fbe39cee4c7e839e33bef9174531d27f52',
        split: 95,
        isFee: false,
        customKey: '818818',
        customValue: 'a&b',
      },
      {
        name: undefined,
        type: 'lnaddress',
        address: 'gebuehr@zahlung.example',
        split: 5,
        isFee: true,
        customKey: undefined,
        customValue: undefined,
      },
    ],
  },
})

export const everyEpisodeTag: EpisodeTags & { readonly alternatives: readonly Alternative[] } = {
  ...sharedTags('Folge'),
  soundbites: [
    { startSeconds: 73, durationSeconds: 60, title: undefined },
    { startSeconds: 12.345, durationSeconds: 42.25, title: 'Was fällt & was bleibt' },
  ],
  contentLinks: [{ title: 'Als Video & Ton', url: 'https://video.example/watch?v=1&t=2' }],
  isBlocked: true,
  alternatives: [
    {
      kind: 'file',
      file: 'staffel-2/03-wolfsburg.opus',
      sizeBytes: 927_600,
      mimeType: 'audio/ogg',
      sha384: 'ExVqijgYHm15PqQqdXfW95x+Rs6C+d6E/ICxyQOeFevnxNLR/wtJNrNYTjIysUBo',
      title: 'Kleine Datei',
      bitrate: undefined,
      codecs: 'opus',
      language: 'de',
      isDefault: false,
    },
    {
      kind: 'address',
      url: 'https://ablage.example/wolfsburg.flac',
      sizeBytes: 9_276_000,
      mimeType: 'audio/flac',
      title: undefined,
      bitrate: 480_000,
      codecs: undefined,
      language: undefined,
      isDefault: true,
    },
  ],
}

export const everyShowTag: ShowTags = {
  ...sharedTags('Podcast'),
  madeInIds: ['berlin'],
  podroll: [
    {
      feedGuid: '29cdca4a-32d8-56ba-b48b-09a011c5daa9',
      feedUrl: 'https://andere.example/feed.xml?a=1&b=2',
      title: 'Andere & wir',
      medium: undefined,
    },
    {
      feedGuid: '917393e3-1b1e-5cef-ace4-edaa54e1f810',
      feedUrl: 'https://musik.example/feed.xml',
      title: 'Musik',
      medium: 'music',
    },
  ],
  publisherFeed: {
    feedGuid: '003af0a0-6a45-55cf-b765-68e3d349551a',
    feedUrl: 'https://verlag.example/publisher.xml',
    title: 'Testverlag',
    medium: 'publisher',
  },
  updateFrequency: {
    text: 'jeden zweiten Montag',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=10',
    startEpochMs: Date.UTC(2023, 7, 28),
  },
  isComplete: true,
  usesPodping: true,
  blockedServices: ['google', 'amazon'],
  isPrivate: true,
  newFeedUrl: 'https://sendung.example/feed.xml',
  hub: 'https://hub.example/',
  images: [
    {
      image: anImage({ file: 'banner.jpg', widthPixels: 1920, heightPixels: 1080, sha256: 'ba'.repeat(32) }),
      alt: 'Ein Aktenschrank & ein Rathaus',
      purpose: 'banner',
    },
  ],
}
