// German words of the script: the transcript.

export const clientReadingDe = {
  follow: {
    back: 'Zurück zur Stelle',
    /** Read out once, when the page stops following because the reader moves. */
    paused: 'Die Seite folgt der Aufnahme gerade nicht. Die Taste „Zurück zur Stelle“ führt zurück.',
  },
  find: {
    label: 'Im Transkript suchen',
    previous: 'Voriger Treffer',
    next: 'Nächster Treffer',
    count: '{n} von {total}',
    none: 'Kein Treffer',
    /** Read out; `text` is what stands around the hit. */
    said: 'Treffer {n} von {total}: {text}',
    nothing: 'Im Transkript kommt das nicht vor.',
  },
  settings: {
    title: 'Lesen',
    text: 'Schrift',
    normal: 'Normal',
    large: 'Groß',
    larger: 'Größer',
    lines: 'Zeilenabstand',
    wide: 'Weit',
    follow: 'Der Aufnahme folgen',
  },
  quote: {
    /** Names the buttons that belong to a selection. */
    label: 'Ausgewählter Text',
    /** Read out when text was selected with the keyboard. */
    hint: 'Text ausgewählt. Die Tabulatortaste führt zu „Zitat kopieren“ und mehr.',
    copy: 'Zitat kopieren',
    copied: 'Zitat kopiert',
    listen: 'Ab hier hören',
    link: 'Link kopieren',
    linked: 'Link kopiert',
    as: 'Als …',
    saved: '{form} gespeichert',
    failed: 'Das Kopieren hat nicht geklappt. Bitte kopieren Sie mit der Tastatur.',
  },
  paragraph: {
    /** `place` is a time such as 12:34, or the number of the paragraph. */
    open: 'Stelle {place}: Link, Zitat, Fehler',
    openUntimed: 'Absatz {place}: Link, Zitat, Fehler',
    quote: 'Absatz zitieren',
  },
  report: {
    button: 'Fehler melden',
    title: 'Fehler im Transkript: {episode}, {place}',
    body: 'Folge: {episode}\nStelle: {place}\nAdresse: {address}\n\nSo steht es im Transkript:\n{passage}\n\nSo ist es richtig:\n',
  },
}
