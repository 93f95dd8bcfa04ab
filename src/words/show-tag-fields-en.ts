// English help for what show.yaml tells podcast apps alone.
import type { showTagFieldsDe } from './show-tag-fields-de.ts'

export const showTagFieldsEn: typeof showTagFieldsDe = {
  'show.madeIn': {
    help: 'Where the show is made: ids of places.yaml. What it is about stands in the episodes.',
    example: 'madeIn: [wolfsburg]',
  },
  'show.images': {
    help: 'More pictures for apps, beside the cover: JPEG or PNG of any shape.',
    example:
      'images:\n  - { file: banner.jpg, alt: A filing cabinet in front of a town hall, purpose: banner }',
  },
  'show.images.file': {
    help: 'Name of the picture in episodes/.',
    example: 'file: banner.jpg',
  },
  'show.images.alt': {
    help: 'What can be seen in the picture.',
    example: 'alt: A filing cabinet in front of a town hall',
  },
  'show.images.purpose': {
    help: 'What it is meant for: artwork, social, canvas, banner, publisher, circular or poster, also several.',
    example: 'purpose: banner',
  },
  'show.podroll': {
    help: 'Other shows that you recommend.',
    example:
      'podroll:\n  - feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810\n    feedUrl: https://feeds.podcastindex.org/pc20.xml\n    title: Podcasting 2.0',
  },
  'show.podroll.feedGuid': {
    help: 'The podcast:guid of the recommended show; podcastindex.org tells it.',
    example: 'feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810',
  },
  'show.podroll.feedUrl': {
    help: 'Address of the feed in which it appears.',
    example: 'feedUrl: https://feeds.podcastindex.org/pc20.xml',
  },
  'show.podroll.title': {
    help: 'Name of the recommended show.',
    example: 'title: Podcasting 2.0',
  },
  'show.podroll.medium': {
    help: 'What it is, if no podcast: music, video, audiobook, newsletter and so on.',
    example: 'medium: music',
  },
  'show.publisher.feed': {
    help: 'The feed of the publisher that lists all its shows.',
    example:
      'feed: { feedGuid: 003af0a0-6a45-55cf-b765-68e3d349551a, feedUrl: https://example.org/publisher.xml }',
  },
  'show.publisher.feed.feedGuid': {
    help: 'The podcast:guid of that feed.',
    example: 'feedGuid: 003af0a0-6a45-55cf-b765-68e3d349551a',
  },
  'show.publisher.feed.feedUrl': {
    help: 'Address of that feed.',
    example: 'feedUrl: https://example.org/publisher.xml',
  },
  'show.publisher.feed.title': {
    help: 'Name of that feed.',
    example: 'title: Initiative Kommune 360°',
  },
  'show.updateFrequency': {
    help: 'How often an episode appears.',
    example: 'updateFrequency: { text: every other Tuesday, rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU }',
  },
  'show.updateFrequency.text': {
    help: 'In words, at most 128 characters.',
    example: 'text: every other Tuesday',
  },
  'show.updateFrequency.rrule': {
    help: 'As a rule for calendars (iCalendar, RFC 5545).',
    example: 'rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  },
  'show.updateFrequency.start': {
    help: 'From when the rule holds.',
    example: 'start: 2021-11-09',
  },
  'show.complete': {
    help: 'true where no further episode will come. Apps then stop asking, and that cannot be taken back.',
    example: 'complete: true',
  },
  'show.private': {
    help: 'true keeps the show out of all directories. Whoever knows the address of the feed can still listen.',
    example: 'private: true',
  },
  'show.block': {
    help: 'Single services that shall not show the podcast, by their names in small letters.',
    example: 'block: [amazon, google]',
  },
  'show.newFeedUrl': {
    help: 'Only after a move: the new address of this feed. “url” then names the new site already, and the old address redirects for good (301). It stays for four weeks at least.',
    example: 'newFeedUrl: https://rebellion-im-aktenschrank.example/feed.xml',
  },
  'show.hub': {
    help: 'The WebSub hub that is told of every new version. Only if it really is.',
    example: 'hub: https://pubsubhubbub.appspot.com/',
  },
  'show.podping': {
    help: 'true where every change is really announced by Podping. Without it: false.',
    example: 'podping: true',
  },
}
