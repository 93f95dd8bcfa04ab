// Every element of the podcast namespace against the example of its own specification, attribute by attribute.
import { expect, test } from 'vitest'
import { aPlace } from '../testing/a-catalog.ts'
import { elementsOf } from '../testing/xml-elements.ts'
import { atomLinkHub } from './atom-link-hub.ts'
import { itunesBlock } from './itunes-block.ts'
import { itunesComplete } from './itunes-complete.ts'
import { itunesNewFeedUrl } from './itunes-new-feed-url.ts'
import { podcastAlternateEnclosure } from './podcast-alternate-enclosure.ts'
import { podcastBlock } from './podcast-block.ts'
import { podcastChat } from './podcast-chat.ts'
import { podcastContentLink } from './podcast-content-link.ts'
import { podcastFunding } from './podcast-funding.ts'
import { podcastImage } from './podcast-image.ts'
import { podcastLicense } from './podcast-license.ts'
import { podcastLocation } from './podcast-location.ts'
import { podcastPerson } from './podcast-person.ts'
import { podcastPodping } from './podcast-podping.ts'
import { podcastPodroll } from './podcast-podroll.ts'
import { podcastPublisher } from './podcast-publisher.ts'
import { podcastSocialInteract } from './podcast-social-interact.ts'
import { podcastSoundbite } from './podcast-soundbite.ts'
import { podcastTxt } from './podcast-txt.ts'
import { podcastUpdateFrequency } from './podcast-update-frequency.ts'
import { podcastValue } from './podcast-value.ts'
import { pscChapters } from './psc-chapters.ts'
import { writeElements } from './write-elements.ts'
import { present, type XmlElement } from './xml-element.ts'

type Written = XmlElement | undefined | readonly (XmlElement | undefined)[]

const rooted = (xml: string) => elementsOf(`<x>${xml}</x>`).map((one) => ({ ...one, text: one.text.trim() }))

const written = (elements: Written) => rooted(writeElements(present([elements].flat()), ''))

const none = { accountId: undefined, accountUrl: undefined }
const noTitle = { title: undefined, medium: undefined }
const recipient = (name: string, address: string, split: number, isFee = false) => ({
  ...{ name, address, split, isFee, type: 'node', customKey: undefined, customValue: undefined },
})

test.each<[string, Written, string]>([
  [
    'funding',
    podcastFunding({ title: 'Support the show!', url: 'https://www.example.com/donations' }),
    '<podcast:funding url="https://www.example.com/donations">Support the show!</podcast:funding>',
  ],
  [
    'license, in the small letters that its text asks for',
    podcastLicense({ name: 'cc-by-nc-nd-4.0', url: undefined }),
    '<podcast:license>cc-by-nc-nd-4.0</podcast:license>',
  ],
  [
    'license of the makers',
    podcastLicense({ name: 'my-podcast-license-v1', url: 'https://example.org/mypodcastlicense/full.pdf' }),
    '<podcast:license url="https://example.org/mypodcastlicense/full.pdf">my-podcast-license-v1</podcast:license>',
  ],
  [
    'location of 2025, where it is made and what it is about',
    [
      podcastLocation(
        aPlace({
          name: 'Marlow',
          state: 'Marlow',
          country: 'GB',
          osm: 'R3727240',
          latitude: 51.571871,
          longitude: -0.776965,
        }),
        'creator',
      ),
      podcastLocation(
        aPlace({
          name: 'Dreamworld',
          state: 'Dreamworld',
          country: 'AU',
          osm: 'R16317988',
          latitude: -27.861145,
          longitude: 153.31627,
        }),
        'subject',
      ),
    ],
    `<podcast:location rel="creator" geo="geo:51.571871,-0.776965" osm="R3727240" country="GB">Marlow</podcast:location>
     <podcast:location rel="subject" geo="geo:-27.861145,153.31627" osm="R16317988" country="AU">Dreamworld</podcast:location>`,
  ],
  [
    'person',
    podcastPerson('Jane Doe', 'guest', {
      href: 'https://www.imdb.com/name/nm0427852888/',
      img: 'https://example.com/images/janedoe.jpg',
    }),
    '<podcast:person role="guest" group="cast" img="https://example.com/images/janedoe.jpg" href="https://www.imdb.com/name/nm0427852888/">Jane Doe</podcast:person>',
  ],
  [
    'socialInteract, simple',
    podcastSocialInteract([
      {
        ...none,
        protocol: 'activitypub',
        uri: 'https://podcastindex.social/@dave/105079274766075912',
        accountId: '@dave',
      },
    ]),
    '<podcast:socialInteract protocol="activitypub" uri="https://podcastindex.social/@dave/105079274766075912" accountId="@dave" />',
  ],
  [
    'socialInteract, complex',
    podcastSocialInteract([
      {
        protocol: 'activitypub',
        uri: 'https://podcastindex.social/@dave/105079274766075912',
        accountId: '@dave',
        accountUrl: 'https://podcastindex.social/@dave',
      },
      {
        protocol: 'twitter',
        uri: 'https://twitter.com/PodcastindexOrg/status/1507120226361647115',
        accountId: '@podcastindexorg',
        accountUrl: 'https://twitter.com/PodcastindexOrg',
      },
    ]),
    `<podcast:socialInteract priority="1" protocol="activitypub" uri="https://podcastindex.social/@dave/105079274766075912" accountId="@dave" accountUrl="https://podcastindex.social/@dave" />
     <podcast:socialInteract priority="2" protocol="twitter" uri="https://twitter.com/PodcastindexOrg/status/1507120226361647115" accountId="@podcastindexorg" accountUrl="https://twitter.com/PodcastindexOrg" />`,
  ],
  [
    'socialInteract, disabled',
    podcastSocialInteract('disabled'),
    '<podcast:socialInteract protocol="disabled" />',
  ],
  [
    'txt',
    [
      podcastTxt({ purpose: undefined, value: 'naj3eEZaWVVY9a38uhX8FekACyhtqP4JN' }),
      podcastTxt({ purpose: 'applepodcastsverify', value: '05124' }),
    ],
    `<podcast:txt>naj3eEZaWVVY9a38uhX8FekACyhtqP4JN</podcast:txt>
     <podcast:txt purpose="applepodcastsverify">05124</podcast:txt>`,
  ],
  [
    'podroll with remoteItem',
    podcastPodroll([
      {
        ...noTitle,
        feedGuid: '29cdca4a-32d8-56ba-b48b-09a011c5daa9',
        feedUrl: 'https://rss.buzzsprout.com/231452.rss',
        title: 'Buzzcast',
      },
      {
        ...noTitle,
        feedGuid: '396d9ae0-da7e-5557-b894-b606231fa3ea',
        feedUrl: 'https://rss.buzzsprout.com/1538779.rss',
        title: 'Podnews Weekly Review',
      },
    ]),
    `<podcast:podroll>
       <podcast:remoteItem feedGuid="29cdca4a-32d8-56ba-b48b-09a011c5daa9" feedUrl="https://rss.buzzsprout.com/231452.rss" title="Buzzcast" />
       <podcast:remoteItem feedGuid="396d9ae0-da7e-5557-b894-b606231fa3ea" feedUrl="https://rss.buzzsprout.com/1538779.rss" title="Podnews Weekly Review" />
     </podcast:podroll>`,
  ],
  [
    'publisher',
    podcastPublisher({
      ...noTitle,
      feedGuid: '003af0a0-6a45-55cf-b765-68e3d349551a',
      feedUrl: 'https://agilesetmedia.com/assets/static/feeds/publisher.xml',
    }),
    '<podcast:publisher><podcast:remoteItem medium="publisher" feedGuid="003af0a0-6a45-55cf-b765-68e3d349551a" feedUrl="https://agilesetmedia.com/assets/static/feeds/publisher.xml"/></podcast:publisher>',
  ],
  [
    'updateFrequency with a rule that counts',
    podcastUpdateFrequency({
      updateFrequency: {
        text: 'Every other Monday for 10 episodes starting on Aug 28, 2023',
        rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=10',
        startEpochMs: Date.UTC(2023, 7, 28),
      },
      isComplete: false,
    }),
    '<podcast:updateFrequency dtstart="2023-08-28T00:00:00.000Z" rrule="FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=10">Every other Monday for 10 episodes starting on Aug 28, 2023</podcast:updateFrequency>',
  ],
  [
    'updateFrequency of a complete show',
    podcastUpdateFrequency({
      updateFrequency: { text: 'That’s all folks!', rrule: 'FREQ=WEEKLY', startEpochMs: 0 },
      isComplete: true,
    }),
    '<podcast:updateFrequency complete="true">That’s all folks!</podcast:updateFrequency>',
  ],
  ['podping', podcastPodping(true), '<podcast:podping usesPodping="true"/>'],
  [
    'chat',
    podcastChat({
      server: 'irc.zeronode.net',
      protocol: 'irc',
      accountId: '@jsmith',
      space: '#myawesomepodcast',
    }),
    '<podcast:chat server="irc.zeronode.net" protocol="irc" accountId="@jsmith" space="#myawesomepodcast" />',
  ],
  [
    'value with valueRecipient',
    podcastValue({
      type: 'lightning',
      method: 'keysend',
      suggested: '0.00000015000',
      recipients: [
        recipient(
          'Alice (Podcaster)',
          '02d5c1bf8b940dc9cadca86d1b0a3c37fbe39cee4c7e839e33bef9174531d27f52',
          95,
        ),
        recipient(
          'Hosting Provider',
          '03ae9f91a0cb8ff43840e3c322c4c61f019d8c1c3cea15a25cfc425ac605e61a4a',
          5,
          true,
        ),
      ],
    }),
    `<podcast:value type="lightning" method="keysend" suggested="0.00000015000">
       <podcast:valueRecipient name="Alice (Podcaster)" type="node" address="02d5c1bf8b940dc9cadca86d1b0a3c37fbe39cee4c7e839e33bef9174531d27f52" split="95" />
       <podcast:valueRecipient name="Hosting Provider" type="node" address="03ae9f91a0cb8ff43840e3c322c4c61f019d8c1c3cea15a25cfc425ac605e61a4a" split="5" fee="true" />
     </podcast:value>`,
  ],
  [
    'block of two services',
    podcastBlock({ isPrivate: false, blockedServices: ['google', 'amazon'] }),
    '<podcast:block id="google">yes</podcast:block><podcast:block id="amazon">yes</podcast:block>',
  ],
  [
    'block of everything',
    podcastBlock({ isPrivate: true, blockedServices: [] }),
    '<podcast:block>yes</podcast:block>',
  ],
  [
    'image',
    podcastImage(
      'https://example.com/images/ep1/pci_landscape-massive.jpg',
      { widthPixels: 1920, heightPixels: 1080, mimeType: 'image/jpeg' },
      'An antenna emanating signal waves',
      'artwork social',
    ),
    '<podcast:image alt="An antenna emanating signal waves" purpose="artwork social" type="image/jpeg" aspect-ratio="16/9" width="1920" height="1080" href="https://example.com/images/ep1/pci_landscape-massive.jpg" />',
  ],
  [
    'soundbite',
    [
      podcastSoundbite({ startSeconds: 73, durationSeconds: 60, title: undefined }),
      podcastSoundbite({
        startSeconds: 1234.5,
        durationSeconds: 42.25,
        title: 'Why the Podcast Namespace Matters',
      }),
    ],
    `<podcast:soundbite startTime="73" duration="60" />
     <podcast:soundbite startTime="1234.5" duration="42.25">Why the Podcast Namespace Matters</podcast:soundbite>`,
  ],
  [
    'contentLink',
    podcastContentLink({
      title: 'Watch this episode on YouTube!',
      url: 'https://www.youtube.com/watch?v=example',
    }),
    '<podcast:contentLink href="https://www.youtube.com/watch?v=example">Watch this episode on YouTube!</podcast:contentLink>',
  ],
  [
    'alternateEnclosure with source and integrity',
    podcastAlternateEnclosure({
      url: 'https://example.com/file-high.opus',
      path: undefined,
      file: undefined,
      sizeBytes: 32_400_000,
      mimeType: 'audio/opus',
      bitrate: 96_000,
      title: 'High quality',
      codecs: undefined,
      language: undefined,
      isDefault: false,
      sha384: 'ExVqijgYHm15PqQqdXfW95x+Rs6C+d6E/ICxyQOeFevnxNLR/wtJNrNYTjIysUBo',
    }),
    `<podcast:alternateEnclosure type="audio/opus" length="32400000" bitrate="96000" title="High quality">
       <podcast:source uri="https://example.com/file-high.opus" />
       <podcast:integrity type="sri" value="sha384-ExVqijgYHm15PqQqdXfW95x+Rs6C+d6E/ICxyQOeFevnxNLR/wtJNrNYTjIysUBo" />
     </podcast:alternateEnclosure>`,
  ],
  [
    'psc:chapters, whose times have hours and milliseconds because AntennaPod reads bare seconds as none',
    pscChapters([
      { startSeconds: 0, title: 'Welcome', url: undefined, image: undefined },
      {
        startSeconds: 187,
        title: 'Introducing Podlove',
        url: 'https://podlove.org/',
        image: 'https://podlove.org/a.png',
      },
      { startSeconds: 506.25, title: 'Resumée', url: undefined, image: undefined },
    ]),
    `<psc:chapters version="1.2">
       <psc:chapter start="00:00:00.000" title="Welcome" />
       <psc:chapter start="00:03:07.000" title="Introducing Podlove" href="https://podlove.org/" image="https://podlove.org/a.png" />
       <psc:chapter start="00:08:26.250" title="Resumée" />
     </psc:chapters>`,
  ],
  ['itunes:block', itunesBlock(true), '<itunes:block>Yes</itunes:block>'],
  ['itunes:complete', itunesComplete(true), '<itunes:complete>Yes</itunes:complete>'],
  [
    'itunes:new-feed-url',
    itunesNewFeedUrl('https://newlocation.com/example.rss'),
    '<itunes:new-feed-url>https://newlocation.com/example.rss</itunes:new-feed-url>',
  ],
  [
    'atom:link of a hub',
    atomLinkHub('https://hub.example.com/'),
    '<atom:link rel="hub" href="https://hub.example.com/"/>',
  ],
])('%s', (_, elements, example) => {
  expect(written(elements)).toEqual(rooted(example))
})
