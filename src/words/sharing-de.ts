// German words for passing an episode on: its address, and the player for other sites.

export const sharingDe = {
  title: 'Weitergeben',
  address: 'Adresse der Folge',
  embed: 'Auf einer anderen Website einbetten',
  embedHelp:
    'Dieser Text stellt den Player auf eine Seite, ohne Cookies und ohne Dritte. Viele Redaktionssysteme brauchen nur die Adresse der Folge.',
  embedCode: 'Text zum Einbetten',
  player: (title: string) => `Player: ${title}`,
  toEpisode: 'Lesen, suchen, zitieren: zur ganzen Folge',
}

export type SharingWords = typeof sharingDe
