// German words that the feed itself adds to what editors wrote.

export const feedDe = {
  /** Stands before a notice, with a colon. */
  notice: 'Hinweis',
  /** What people read who open the feed in a browser; the address stands right above. */
  readme:
    'Dies ist ein Podcast-Feed: die Liste aller Folgen, wie Podcast-Apps sie lesen. Zum Abonnieren genügt es, die Adresse oben zu kopieren und in einer App einzufügen.',

  // Feeds besides the main one
  seasonTitle: (show: string, season: string) => `${show}: ${season}`,
  seasonHint: (mainFeed: string) =>
    `Dieser Feed enthält nur diese eine Staffel. Alle Folgen, auch die neuen: ${mainFeed}`,
  seasonReadme:
    'Dies ist ein Podcast-Feed mit den Folgen einer einzigen Staffel. Zum Abonnieren genügt es, die Adresse oben zu kopieren und in einer App einzufügen.',
  coverOf: (title: string) => `Titelbild von ${title}`,
  formatTitle: (show: string, format: string) => `${show} (${format})`,
  formatHint: (format: string, mainFeed: string) =>
    `Alle Folgen, wo möglich als ${format}. Der übliche Feed: ${mainFeed}`,
  transcriptsTitle: (show: string) => `${show}: Transkripte`,
  transcriptsSubtitle: 'Jede neue Folge zum Lesen, Wort für Wort.',
  transcriptsReadme: 'Zum Abonnieren genügt es, die Adresse dieser Seite in einem Feedreader einzufügen.',
  readOnSite: 'Dieses Transkript ist zu lang für den Feed. Auf der Seite der Folge steht es ganz.',
  jsonTitle: (show: string) => `${show} (JSON Feed)`,
}

export type FeedWords = typeof feedDe
