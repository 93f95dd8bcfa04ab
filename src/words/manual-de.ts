// German words of the generated part of the editors' manual.

export const manualDe = {
  key: 'Schlüssel',
  required: 'nötig',
  meaning: 'Was dort steht',
  yes: 'ja',
  headings: {
    episode: 'Folge: `episodes/<Ordner>/<name>.md`',
    person: 'Person: ein Eintrag in `people.yaml`',
    place: 'Ort: ein Eintrag in `places.yaml`',
    topic: 'Thema: ein Eintrag in `topics.yaml`',
    glossary: 'Richtiger Name: ein Eintrag in `glossary.yaml`',
    show: 'Podcast: `show.yaml`',
    page: 'Seite: `episodes/<name>.md`',
  },
}

export type ManualWords = typeof manualDe
