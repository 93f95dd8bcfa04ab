// German words of the script and of the service worker: what is kept on the device.

export const clientOffline = {
  save: 'Für unterwegs speichern ({size})',
  saveAgain: 'Neue Fassung für unterwegs speichern ({size})',
  help: 'Aufnahme, Transkript und Seite bleiben dann auf diesem Gerät, auch ohne Netz.',
  changed: 'Auf diesem Gerät liegt eine frühere Fassung der Aufnahme.',
  cancel: 'Abbrechen',
  progress: 'Fortschritt beim Speichern',
  progressText: '{done} von {size}',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert: {size} auf diesem Gerät. Die Folge geht auch ohne Netz.',
  remove: 'Entfernen',
  removeTitled: '{title} entfernen',
  removed: 'Von diesem Gerät entfernt.',
  all: 'Alles Gespeicherte',
  aborted: 'Abgebrochen. Nichts wurde gespeichert.',
  full: 'Auf diesem Gerät ist nicht genug Platz. Entfernen Sie etwas Gespeichertes, dann geht es vielleicht.',
  busy: 'Diese Folge wird gerade in einem anderen Fenster gespeichert.',
  failed:
    'Das hat nicht geklappt, und nichts wurde gespeichert. Ist das Netz da? Versuchen Sie es noch einmal.',
  online: 'Das Netz ist wieder da.',
  episodes: 'Gespeicherte Folgen',
  noEpisodes: 'Noch keine. Auf der Seite jeder Folge steht unten „Für unterwegs speichern“.',
  pages: 'Besuchte Seiten',
  noPages: 'Noch keine.',
  sum: 'Zusammen {size}',
  removeAll: 'Alles von diesem Gerät entfernen',
  confirmAll: 'Wirklich alle gespeicherten Folgen und besuchten Seiten von diesem Gerät entfernen?',
  removedAll: 'Alles ist entfernt.',
}

/** The service worker is a program of its own. */
export const workerWords = {
  language: 'de',
  keptOffline: 'Gespeicherte Fassung vom {date}, ohne Netz.',
  keptSlow: 'Gespeicherte Fassung vom {date}, denn die Seite antwortet gerade nicht.',
  notKept: 'Kein Netz, und die gesuchte Seite liegt nicht auf diesem Gerät.',
  reload: 'Noch einmal versuchen',
}
