// German words that the feed itself adds to what editors wrote.

export const feedDe = {
  /** Stands before a notice, with a colon. */
  notice: 'Hinweis',
  /** What people read who open the feed in a browser; the address stands right above. */
  readme:
    'Dies ist ein Podcast-Feed: die Liste aller Folgen, wie Podcast-Apps sie lesen. Zum Abonnieren genügt es, die Adresse oben zu kopieren und in einer App einzufügen.',
}

export type FeedWords = typeof feedDe
