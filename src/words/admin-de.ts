// German words of the editors' pages in the browser.
import { adminFieldsDe } from './admin-fields-de.ts'
import type { Said } from './said.ts'

export const adminDe = {
  title: (show: string): string => `Redaktion: ${show}`,
  loading: 'Die Redaktion wird geladen …',
  withoutScript: 'Diese Seite braucht JavaScript.',
  fields: adminFieldsDe,
  /** Where the help on a key speaks of YAML, the form says this instead. */
  hints: {
    'episode.date':
      'Tag und Uhrzeit in der Zeitzone des Podcasts. Liegt beides in der Zukunft, erscheint die Folge erst mit dem ersten Bau danach.',
    'episode.guid':
      'Daran erkennen Podcast-Apps die Folge wieder. Sie entsteht von selbst und ändert sich nie.',
    'episode.guid-more': 'Nur bei Folgen, die von einem anderen Anbieter kamen.',
    'episode.episode':
      'Nummer in der Staffel, mindestens zweistellig: 04. Bei Trailern und Bonusfolgen darf sie fehlen.',
    'episode.type': 'Die meisten Folgen sind normale Folgen.',
    'episode.audio':
      'Die Audiodatei, die neben der Folge liegt, etwa 04-mut.mp3. Länge und Größe werden gemessen.',
    'episode.audio-more': 'Nur ausfüllen, wenn die Aufnahme nicht neben der Folge liegt.',
    'episode.alternatives': 'Dieselbe Folge in anderen Formaten. Größe, Art und Prüfsumme werden gemessen.',
    'episode.hosts': 'Nur angeben, wenn es nicht die Moderation der Staffel ist.',
    'episode.hosts.id': 'Aus dem Verzeichnis der Personen.',
    'episode.guests': 'Personen aus dem Verzeichnis. Wer fehlt, wird zuerst dort eingetragen.',
    'episode.guests.id': 'Aus dem Verzeichnis der Personen.',
    'episode.hosts.role': 'Nur angeben, wenn sie in dieser Folge eine andere ist als im Verzeichnis.',
    'episode.guests.role': 'Nur angeben, wenn sie in dieser Folge eine andere ist als im Verzeichnis.',
    'episode.places': 'Orte aus dem Verzeichnis, um die es geht.',
    'episode.topics': 'Themen aus dem Verzeichnis.',
    'episode.chapters': 'In der Reihenfolge der Aufnahme.',
    'episode.chapters.title': 'Gut sind höchstens 45 Zeichen.',
    'episode.chapters.image': 'Ein Bild, das neben der Folge liegt.',
    'episode.speakers':
      'Wer im Transkript gemeint ist, wenn dort kein Name aus dem Verzeichnis steht, sondern etwa SPEAKER_00.',
    'episode.explicit': 'Ohne Angabe gilt, was für den ganzen Podcast gilt.',
    'episode.draft': 'Ein Entwurf bleibt aus allem Veröffentlichten heraus.',
    'episode.block': 'Bittet Verzeichnisse, diese Folge nicht zu zeigen.',
    'episode.notice': 'Stehen gut sichtbar über der Folge.',
    'episode.notice.purpose': 'Kennzeichnet künstlich erzeugten Ton.',
    'episode.alternatives.default':
      'Nur wenn es dieselbe Datei wie die Aufnahme ist, an einer besseren Adresse.',
    'episode.season': 'Nummer der Staffel. Entfällt bei Folgen außerhalb der Staffeln.',
    'place.ags': 'Amtlicher Gemeindeschlüssel mit 8 Ziffern, oder Kreisschlüssel mit 5.',
    'show.seasons.hosts': 'Personen aus dem Verzeichnis.',
    'show.madeIn': 'Orte aus dem Verzeichnis. Worum es geht, steht in den Folgen.',
    'show.explicit': 'Ob der Podcast nicht für Kinder geeignet ist.',
    'show.locked': 'Verbietet anderen Anbietern, den Podcast zu sich umzuziehen.',
    'show.publisher.phone': 'Telefonnummer für das Impressum.',
    'show.complete':
      'Es kommt keine weitere Folge mehr. Apps fragen dann nicht mehr nach, und das lässt sich nicht zurücknehmen.',
    'show.private':
      'Hält den Podcast aus allen Verzeichnissen heraus. Wer die Adresse des Feeds kennt, kann ihn trotzdem hören.',
    'show.podping': 'Nur wenn jede Änderung wirklich über Podping gemeldet wird.',
    'txt.value': 'Der Text oder Code.',
    'chat.accountId': 'Konto der Redaktion auf dem Server.',
    'chat.space': 'Raum auf dem Server.',
    'socialInteract.accountId': 'Name des Kontos, das den Beitrag geschrieben hat.',
    'value.suggested': 'Vorschlag für den Betrag je Minute in Bitcoin.',
    'value.recipients.fee': 'Der Anteil geht als Gebühr vorab ab.',
    license: 'Eine bekannte mit ihrem Kürzel: cc-by-4.0, cc-by-nc-sa-4.0, cc0-1.0.',
    'license-more': 'Nur ausfüllen, wenn es keine bekannte ist.',
    socialInteract: 'Bittet Apps darum, keine Kommentare zu zeigen.',
    'socialInteract-more': 'Der wichtigste zuerst. Apps zeigen die Antworten als Kommentare.',
    'show.repository-more': 'Nur ausfüllen, wenn die Adresse allein nicht genügt.',
    id: 'Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche: aniko-popella. Darauf zeigen die Folgen, deshalb bleibt sie, wie sie ist.',
    body: 'Text in Markdown. Was dort HTML wäre, erscheint als Text.',
    'named.name': 'So, wie es im Transkript steht: SPEAKER_00.',
    'named.value': 'Aus dem Verzeichnis der Personen.',
  } as Readonly<Record<string, string>>,
  /** What is wrong with a text that does not have its form. */
  patterns: {
    name: 'Bitte nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.',
    timecode: 'Bitte als MM:SS oder HH:MM:SS, etwa 00:45.',
    padded: 'Bitte eine Zahl mit mindestens zwei Ziffern, etwa 04.',
    address: 'Bitte eine Adresse, die mit https:// beginnt.',
    other: 'Das hat nicht die Form, die hier gebraucht wird.',
  },
  /** Names of choices, by the value in the file. */
  choices: {
    full: 'Normale Folge',
    trailer: 'Trailer',
    bonus: 'Bonusfolge',
    'ai-content': 'Künstlich erzeugter Ton',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    person: 'Person',
    place: 'Ort',
    term: 'Begriff',
    episodic: 'Die neueste Folge zuerst',
    serial: 'Mit der ersten Folge beginnen',
    disabled: 'Keine Kommentare zeigen',
    mono: 'Mono',
    stereo: 'Stereo',
  } as Readonly<Record<string, string>>,
  yes: 'Ja',
  no: 'Nein',
  /** Adds one more, behind „hinzufügen“. */
  entries: {
    hosts: 'Person',
    guests: 'Gast',
    chapters: 'Kapitel',
    notice: 'Hinweis',
    alternatives: 'Fassung',
    soundbites: 'Ausschnitt',
    speakers: 'Stimme',
    people: 'Person',
    places: 'Ort',
    topics: 'Thema',
    glossary: 'Eintrag',
    seasons: 'Staffel',
    links: 'Link',
    contentLinks: 'Link',
  } as Readonly<Record<string, string>>,
  collections: {
    season: ({ number, title }: { readonly number: number; readonly title: string }): string =>
      `Staffel ${number}: ${title}`,
    extras: 'Extras',
    episode: 'Folge',
    pages: 'Seiten',
    page: 'Seite',
    registries: 'Verzeichnisse',
    people: 'Personen',
    places: 'Orte',
    topics: 'Themen',
    glossary: 'Glossar',
    show: 'Der Podcast',
    drafts: 'Entwürfe',
    extrasHint: 'Folgen außerhalb der Staffeln.',
  },
  refusals: {
    'admin-without-repository': (): Said => ({
      what: 'Für die Redaktion im Browser fehlt in show.yaml die Adresse des Git-Repositorys: Von einer veröffentlichten Seite aus kann nur dorthin gespeichert werden. Auf diesem Rechner geht es ohne, mit npm run dev.',
      write: 'repository: https://github.com/konto/podcast',
    }),
  },
}

export type AdminWords = typeof adminDe
