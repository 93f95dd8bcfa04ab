// German words for what a show or an episode offers besides listening: support, talk, rights, other podcasts.

export const aboutDe = {
  aboutShow: 'Rund um die Sendung',
  aboutEpisode: 'Rund um die Folge',
  updates: 'Erscheint',
  complete: 'Die Sendung ist abgeschlossen. Es kommen keine weiteren Folgen.',
  support: 'Unterstützen',
  talk: 'Mitreden',
  commentsOn: (host: string) => `Kommentare auf ${host}`,
  account: (name: string) => `Konto ${name}`,
  chat: 'Chat',
  chatAt: (space: string, protocol: string) => `${space} (${protocol})`,
  alsoAt: 'Auch zu finden',
  license: 'Lizenz',
  allRightsReserved: 'Alle Rechte vorbehalten',
  podroll: 'Empfohlene Podcasts',
  publisherFeed: 'Alle Podcasts des Anbieters',
  alternatives: 'Weitere Formate',
  titledKind: (title: string, kind: string) => `${title}: ${kind}`,
  moved: 'Diese Seite ist umgezogen',
  movedText: 'Die Folge hat eine neue Adresse. Falls sich nichts tut, geht es hier weiter:',
}

export type AboutWords = typeof aboutDe
