// German sentences about episodes that only editors see.

interface Facts {
  readonly title: string
  readonly state: 'draft' | 'scheduled'
  readonly moment: string
}

/** So many are named; more would push everything else out of the window. */
const mostNamed = 12

const nameOf = ({ title, state, moment }: Facts): string =>
  `  „${title}“ (${state === 'draft' ? 'Entwurf' : `erscheint am ${moment} Uhr`})`

export const previewDe = {
  draft: 'Entwurf',
  scheduled: 'Geplant',
  draftText: 'Nur in dieser Vorschau zu sehen, solange „draft: true“ in ihrer Datei steht.',
  scheduledText: (moment: string) => `Erscheint am ${moment} Uhr, bis dahin nur in dieser Vorschau zu sehen.`,
  titleWith: (state: string, title: string) => `${state}: ${title}`,
  onlyHere: (episodes: readonly Facts[]): string =>
    [
      'Nur in der Vorschau und dort gekennzeichnet, in keinem Feed:',
      ...episodes.slice(0, mostNamed).map(nameOf),
      ...(episodes.length > mostNamed ? [`  und ${episodes.length - mostNamed} weitere`] : []),
    ].join('\n'),
}

export type PreviewWords = typeof previewDe
