// German interface words of the site.

const count = (one: string, many: string) => (total: number) =>
  total === 1 ? `1 ${one}` : `${total.toLocaleString('de')} ${many}`

export const uiDe = {
  // Ways through the site
  skipToContent: 'Zum Inhalt springen',
  skipToTranscript: 'Zum Transkript springen',
  mainNavigation: 'Hauptmenü',
  siteNavigation: 'Rechtliches und Feed',
  breadcrumb: 'Sie sind hier',
  neighbours: 'Weitere Folgen',
  allEpisodes: 'Alle Folgen',
  episodes: 'Folgen',
  people: 'Personen',
  places: 'Orte',
  topics: 'Themen',
  subscribe: 'Abonnieren',
  feed: 'Feed (RSS)',

  // Naming episodes and seasons
  season: (number: number) => `Staffel ${number}`,
  episode: (number: number) => `Folge ${number}`,
  episodeWithoutNumber: 'Folge',
  trailer: 'Trailer',
  bonus: 'Bonus',
  extras: 'Außer der Reihe',
  explicit: 'Nicht für Kinder geeignet',
  episodeCount: count('Folge', 'Folgen'),
  personCount: count('Person', 'Personen'),
  placeCount: count('Ort', 'Orte'),

  // Lengths and sizes
  hours: (hours: string) => `${hours}\u00a0Std.`,
  minutes: (minutes: string) => `${minutes}\u00a0Min.`,
  seconds: (seconds: string) => `${seconds}\u00a0Sek.`,

  // Home
  newestEpisode: 'Neueste Folge',
  cabinet: 'Der Aktenschrank',

  // All episodes
  episodesLead: (episodes: string, duration: string) => `${episodes}, zusammen ${duration}`,
  filterTitle: 'Folgen filtern',
  filterText: 'Wort in Titel, Zusammenfassung, Namen, Orten',
  filterSeason: 'Staffel',
  filterEverySeason: 'alle',
  filterCount: '{count} von {total} Folgen',
  filterNothing: 'Keine Folge passt dazu.',

  // Season
  hosts: 'Moderation',
  guests: 'Zu Gast',

  // Episode
  listen: 'Anhören',
  pause: 'Pause',
  download: 'Aufnahme herunterladen',
  playTime: (time: string) => `${time} abspielen`,
  linkTo: (time: string) => `Link zur Stelle ${time}`,
  notice: 'Hinweis',
  chapters: 'Kapitel',
  notes: 'Notizen zur Folge',
  peopleInEpisode: 'Menschen in dieser Folge',
  placesInEpisode: 'Orte',
  topicsInEpisode: 'Themen',
  transcript: 'Transkript',
  transcriptIn: (language: string) => `Transkript (${language})`,
  transcriptHelp: 'Ein Klick auf eine Zeit spielt die Aufnahme ab dieser Stelle.',
  transcriptEstimated:
    'In diesem Transkript stehen nur einige Zeiten genau. Die dazwischen sind geschätzt und können um einige Sekunden abweichen.',
  transcriptUntimed:
    'In diesem Transkript stehen keine Zeiten. Es lässt sich lesen, aber nicht von einer Stelle aus abspielen.',
  transcriptLanguages: 'Sprache des Transkripts',
  linkToParagraph: (number: string) => `Link zu Absatz ${number}`,
  downloads: 'Herunterladen',
  recording: 'Aufnahme',
  kindAndSize: (kind: string, size: string) => `${kind} (${size})`,
  transcriptForms: {
    vtt: 'Untertitel (WebVTT)',
    srt: 'Untertitel (SRT)',
    json: 'Daten (JSON)',
    html: 'Webseite (HTML)',
    txt: 'Text',
    md: 'Markdown',
  },
  chaptersForm: 'Daten (JSON)',
  cite: 'Zitieren',
  citeAs: (form: string) => `Zitat als ${form}`,
  mistakeFound: 'Etwas stimmt nicht im Transkript?',
  reportMistake: 'Fehler melden',
  reportTitle: (episode: string) => `Fehler im Transkript: ${episode}`,
  reportBody: (episode: string, address: string) =>
    `Folge: ${episode}\nAdresse: ${address}\nMinute: \n\nSo steht es im Transkript:\n\n\nSo ist es richtig:\n`,
  previousEpisode: 'Vorige Folge',
  nextEpisode: 'Nächste Folge',
  printedFrom: 'Diese Folge hören und lesen:',
  qrToEpisode: 'QR-Code zur Folge',

  // People, places, topics
  peopleLead: 'Alle, die in den Folgen sprechen, in jeder Rolle.',
  placesLead: 'Kommunen, aus denen die Folgen erzählen, nach Ländern geordnet.',
  topicsLead: 'Worum es geht, quer durch alle Staffeln.',
  host: 'Moderation',
  guest: 'Zu Gast',
  alsoWritten: 'Auch geschrieben',
  website: 'Website',
  state: 'Land',
  kind: 'Art',
  municipalityKey: 'Amtlicher Gemeindeschlüssel',
  coordinates: 'Lage',
  compass: { north: 'N', south: 'S', east: 'O', west: 'W' },
  topicTitle: (name: string) => `Thema: ${name}`,
  inEpisodes: 'In diesen Folgen',

  // Subscribe
  subscribeLead: 'Neue Folgen kommen von selbst, kostenlos und ohne Anmeldung: in jeder Podcast-App.',
  subscribeInApp: 'Mit einer App',
  subscribeInAppHelp: 'Ein Klick öffnet die App, wenn sie auf diesem Gerät eingerichtet ist.',
  platforms: { ios: 'iPhone und iPad', android: 'Android', desktop: 'Computer' },
  subscribeByAddress: 'Mit der Adresse',
  subscribeByAddressHelp:
    'Ihre App fehlt? Kopieren Sie diese Adresse und fügen Sie sie in der App bei „Podcast hinzufügen“ ein.',
  feedAddress: 'Adresse des Feeds',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Bitte mit der Tastatur kopieren',
  subscribeByCode: 'Aufs Telefon',
  subscribeByCodeHelp: 'Halten Sie die Kamera des Telefons auf den Code. Er enthält die Adresse des Feeds.',
  qrOfFeed: 'QR-Code mit der Adresse des Feeds',
  elsewhere: 'Anderswo',
  moreFeeds: 'Weitere Adressen',
  moreFeedsHelp:
    'Auch diese Adressen werden in eine App eingefügt. Wer alle Folgen hören möchte, braucht sie nicht.',
  seasonFeed: (season: string) => `Nur ${season}`,
  seasonFeedHelp: 'In der Podcast-App: nur die Folgen dieser Staffel.',
  formatFeed: (format: string) => `Als ${format}`,
  formatFeedHelp: 'In der Podcast-App: alle Folgen, wo möglich in diesem Tonformat.',
  transcriptsFeed: 'Zum Lesen: die Transkripte',
  transcriptsFeedHelp: 'In einem Feedreader: jede neue Folge als Text, Wort für Wort, ohne Ton.',

  // The publisher's facts on imprint, privacy, accessibility
  publisherFacts: 'Angaben zum Anbieter',
  publisher: 'Anbieter',
  partners: 'Getragen von',
  address: 'Anschrift',
  responsible: 'Inhaltlich verantwortlich (§\u00a018 Abs.\u00a02\u00a0MStV)',
  contact: 'E-Mail',
  phone: 'Telefon',
  missing: (field: string) => `Fehlt noch. Nur der Anbieter kann das eintragen (show.yaml, ${field}).`,

  // Frame
  madeBy: (publisher: string) => `Anbieter: ${publisher}`,
  supportedBy: 'Getragen von',
  coverOf: (title: string) => `Titelbild von ${title}`,

  // What is on the device
  onDevice: 'Auf diesem Gerät',
  onDeviceText:
    'Folgen, die Sie gespeichert, und Seiten, die Sie besucht haben. Sie öffnen sich auch ohne Netz.',
  onDevicePrivate:
    'Was hier liegt, weiß nur Ihr Browser. Wer das Gerät mit anderen teilt, kann es hier entfernen.',

  // Not found
  notFound: 'Diese Akte ist nicht im Schrank',
  notFoundText: 'Unter dieser Adresse liegt nichts. Vielleicht hat sich ein Buchstabe verirrt.',
  notFoundWays: 'Von hier geht es weiter',
}

export type UiWords = typeof uiDe
