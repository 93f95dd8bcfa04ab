// German help for what show.yaml tells podcast apps alone.
import type { Field } from './field.ts'

export const showTagFieldsDe = {
  'show.madeIn': {
    help: 'Wo der Podcast entsteht: Kennungen aus places.yaml. Worum es geht, steht in den Folgen.',
    example: 'madeIn: [wolfsburg]',
  },
  'show.images': {
    help: 'Weitere Bilder für Apps, neben dem Titelbild: JPEG oder PNG in jeder Form.',
    example: 'images:\n  - { file: banner.jpg, alt: Ein Aktenschrank vor einem Rathaus, purpose: banner }',
  },
  'show.images.file': {
    help: 'Name des Bildes in episodes/.',
    example: 'file: banner.jpg',
  },
  'show.images.alt': {
    help: 'Was auf dem Bild zu sehen ist.',
    example: 'alt: Ein Aktenschrank vor einem Rathaus',
  },
  'show.images.purpose': {
    help: 'Wofür es gedacht ist: artwork, social, canvas, banner, publisher, circular oder poster, auch mehrere.',
    example: 'purpose: banner',
  },
  'show.podroll': {
    help: 'Andere Podcasts, die Sie empfehlen.',
    example:
      'podroll:\n  - feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810\n    feedUrl: https://feeds.podcastindex.org/pc20.xml\n    title: Podcasting 2.0',
  },
  'show.podroll.feedGuid': {
    help: 'Die podcast:guid des empfohlenen Podcasts; podcastindex.org nennt sie.',
    example: 'feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810',
  },
  'show.podroll.feedUrl': {
    help: 'Adresse des Feeds, in dem er erscheint.',
    example: 'feedUrl: https://feeds.podcastindex.org/pc20.xml',
  },
  'show.podroll.title': {
    help: 'Name des empfohlenen Podcasts.',
    example: 'title: Podcasting 2.0',
  },
  'show.podroll.medium': {
    help: 'Was es ist, wenn kein Podcast: music, video, audiobook, newsletter und so weiter.',
    example: 'medium: music',
  },
  'show.publisher.feed': {
    help: 'Der Feed des Herausgebers, in dem alle seine Podcasts stehen.',
    example:
      'feed: { feedGuid: 003af0a0-6a45-55cf-b765-68e3d349551a, feedUrl: https://example.org/publisher.xml }',
  },
  'show.publisher.feed.feedGuid': {
    help: 'Die podcast:guid dieses Feeds.',
    example: 'feedGuid: 003af0a0-6a45-55cf-b765-68e3d349551a',
  },
  'show.publisher.feed.feedUrl': {
    help: 'Adresse dieses Feeds.',
    example: 'feedUrl: https://example.org/publisher.xml',
  },
  'show.publisher.feed.title': {
    help: 'Name dieses Feeds.',
    example: 'title: Initiative Kommune 360°',
  },
  'show.updateFrequency': {
    help: 'Wie oft eine Folge erscheint.',
    example: 'updateFrequency: { text: jeden zweiten Dienstag, rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU }',
  },
  'show.updateFrequency.text': {
    help: 'In Worten, höchstens 128 Zeichen.',
    example: 'text: jeden zweiten Dienstag',
  },
  'show.updateFrequency.rrule': {
    help: 'Als Regel für Kalender (iCalendar, RFC 5545).',
    example: 'rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  },
  'show.updateFrequency.start': {
    help: 'Ab wann die Regel gilt.',
    example: 'start: 2021-11-09',
  },
  'show.complete': {
    help: 'true, wenn keine weitere Folge mehr kommt. Apps fragen dann nicht mehr nach, und das lässt sich nicht zurücknehmen.',
    example: 'complete: true',
  },
  'show.private': {
    help: 'true hält den Podcast aus allen Verzeichnissen heraus. Wer die Adresse des Feeds kennt, kann ihn trotzdem hören.',
    example: 'private: true',
  },
  'show.block': {
    help: 'Einzelne Dienste, die den Podcast nicht zeigen sollen, mit ihrem Namen in Kleinbuchstaben.',
    example: 'block: [amazon, google]',
  },
  'show.newFeedUrl': {
    help: 'Nur nach einem Umzug: die neue Adresse dieses Feeds. „url“ nennt dann schon die neue Website, und die alte Adresse leitet dauerhaft (301) weiter. Bleibt mindestens vier Wochen stehen.',
    example: 'newFeedUrl: https://rebellion-im-aktenschrank.example/feed.xml',
  },
  'show.hub': {
    help: 'Der WebSub-Hub, dem jeder neue Stand gemeldet wird. Nur angeben, wenn das wirklich geschieht.',
    example: 'hub: https://pubsubhubbub.appspot.com/',
  },
  'show.podping': {
    help: 'true, wenn jede Änderung wirklich über Podping gemeldet wird. Ohne Angabe: false.',
    example: 'podping: true',
  },
} satisfies Readonly<Record<string, Field>>
