// German help for the front matter of episodes and pages.
import type { Field } from './field.ts'

export const episodeFieldsDe = {
  'episode.title': {
    help: 'Titel der Folge, ohne Nummer und ohne den Namen des Podcasts. Höchstens 255 Zeichen.',
    example: 'title: Echte Beteiligung? Wie macht man das?',
  },
  'episode.date': {
    help: 'Wann die Folge erscheint, in der Zeitzone aus show.yaml. Ohne Uhrzeit gilt 06:00. Liegt das Datum in der Zukunft, erscheint die Folge erst mit dem ersten Bau danach.',
    example: 'date: 2021-11-23 09:00',
  },
  'episode.guid': {
    help: 'Kennung, an der Podcast-Apps die Folge wiedererkennen. Fehlt sie, nennt der Bau eine neue zum Einfügen. Danach ändert sie sich nie mehr.',
    example: 'guid: (die Zeile, die der Bau nennt)',
  },
  'episode.guid.imported': {
    help: 'Kennung, die eine Folge bei ihrem früheren Anbieter bekam, Zeichen für Zeichen. Neue Folgen brauchen das nicht.',
    example: 'guid: { imported: "https://alter-anbieter.example/?p=123" }',
  },
  'episode.season': {
    help: 'Nummer der Staffel, wie sie in show.yaml steht. Entfällt bei Folgen außerhalb der Staffeln.',
    example: 'season: 1',
  },
  'episode.episode': {
    help: 'Nummer der Folge in ihrer Staffel. Bei Trailern und Bonusfolgen darf sie fehlen.',
    example: 'episode: 2',
  },
  'episode.type': {
    help: 'full für eine normale Folge, trailer für einen Trailer, bonus für eine Bonusfolge. Ohne Angabe: full.',
    example: 'type: full',
  },
  'episode.audio': {
    help: 'Name der Audiodatei, die neben der Folge liegt. Länge und Größe werden gemessen. Liegt die Aufnahme anderswo im Netz, stehen hier url, sizeBytes, durationSeconds und type.',
    example: 'audio: 02-echte-beteiligung.mp3',
  },
  'episode.audio.url': {
    help: 'Adresse der Aufnahme im Netz.',
    example: 'url: https://example.org/02-echte-beteiligung.mp3',
  },
  'episode.audio.sizeBytes': {
    help: 'Größe der Aufnahme in Byte, genau.',
    example: 'sizeBytes: 31536000',
  },
  'episode.audio.durationSeconds': {
    help: 'Länge der Aufnahme in Sekunden.',
    example: 'durationSeconds: 1984',
  },
  'episode.audio.type': {
    help: 'Art der Datei: audio/mpeg für MP3, audio/mp4 für M4A.',
    example: 'type: audio/mpeg',
  },
  'episode.summary': {
    help: 'Ein oder zwei Sätze für Listen, Suchmaschinen und Apps. Reiner Text, höchstens 1000 Zeichen.',
    example: 'summary: Woran erkennt man ernst gemeinte Mitbestimmung?',
  },
  'episode.hosts': {
    help: 'Wer moderiert, wenn es nicht die Moderation der Staffel ist: Kennungen aus people.yaml.',
    example: 'hosts: [annegret-richter]',
  },
  'episode.hosts.id': {
    help: 'Kennung aus people.yaml.',
    example: '{ id: annegret-richter, role: Moderatorin }',
  },
  'episode.hosts.role': {
    help: 'Rolle nur für diese Folge, wenn sie von people.yaml abweicht.',
    example: 'role: Moderatorin',
  },
  'episode.guests': {
    help: 'Gäste: Kennungen aus people.yaml. Wer in dieser Folge eine andere Rolle hat, bekommt sie daneben: { id: …, role: … }.',
    example: 'guests: [aniko-popella]',
  },
  'episode.guests.id': {
    help: 'Kennung aus people.yaml.',
    example: '{ id: nour-idelbi, role: Mitglied des Jugendrats Münster }',
  },
  'episode.guests.role': {
    help: 'Rolle nur für diese Folge, wenn sie von people.yaml abweicht.',
    example: 'role: Mitglied des Jugendrats Münster',
  },
  'episode.places': {
    help: 'Orte, um die es geht: Kennungen aus places.yaml.',
    example: 'places: [muenster]',
  },
  'episode.topics': {
    help: 'Themen: Kennungen aus topics.yaml.',
    example: 'topics: [jugendrat]',
  },
  'episode.chapters': {
    help: 'Kapitelmarken in der Reihenfolge der Aufnahme: Zeit, Leerzeichen, Titel. Die Zeit ist MM:SS oder HH:MM:SS.',
    example: 'chapters:\n  - 00:00 Begrüßung\n  - 00:45 Was Scheinbeteiligung ist',
  },
  'episode.chapters.start': {
    help: 'Beginn des Kapitels als MM:SS oder HH:MM:SS.',
    example: 'start: 00:45',
  },
  'episode.chapters.title': {
    help: 'Titel des Kapitels; gut sind höchstens 45 Zeichen.',
    example: 'title: Was Scheinbeteiligung ist',
  },
  'episode.chapters.url': {
    help: 'Eine Adresse, die zum Kapitel gehört.',
    example: 'url: https://example.org/',
  },
  'episode.chapters.image': {
    help: 'Name eines Bildes, das neben der Folge liegt.',
    example: 'image: jugendrat.jpg',
  },
  'episode.speakers': {
    help: 'Wer im Transkript gemeint ist, wenn dort kein Name aus people.yaml steht: links die Bezeichnung im Transkript, rechts die Kennung aus people.yaml.',
    example: 'speakers:\n  SPEAKER_00: simone-gaul\n  SPEAKER_01: iris-bothe',
  },
  'episode.image': {
    help: 'Name eines quadratischen Bildes neben der Folge, 1400 bis 3000 Pixel breit. Ohne Angabe gilt das Bild der Staffel, sonst das des Podcasts.',
    example: 'image: bild.jpg',
  },
  'episode.imageAlt': {
    help: 'Was auf dem Bild unter „image“ zu sehen ist, für Menschen, die es nicht sehen. Ein Satz genügt.',
    example: 'imageAlt: Zwei Menschen tragen einen Aktenschrank über den Marktplatz',
  },
  'episode.explicit': {
    help: 'true, wenn die Folge nicht für Kinder geeignet ist. Ohne Angabe gilt, was in show.yaml steht.',
    example: 'explicit: false',
  },
  'episode.draft': {
    help: 'true hält die Folge aus allem Veröffentlichten heraus.',
    example: 'draft: true',
  },
  'episode.notice': {
    help: 'Ein Hinweis, der gut sichtbar über der Folge steht: ein Text, oder eine Liste von Texten. Mit purpose: ai-content gilt er als Kennzeichnung für künstlich erzeugten Ton.',
    example: 'notice: Der Titel ist ein Arbeitstitel.',
  },
  'episode.notice.text': {
    help: 'Der Text des Hinweises.',
    example: 'text: Zu hören ist eine Computerstimme.',
  },
  'episode.notice.purpose': {
    help: 'ai-content kennzeichnet künstlich erzeugten Ton.',
    example: 'purpose: ai-content',
  },
  'page.title': {
    help: 'Überschrift der Seite.',
    example: 'title: Impressum',
  },
  'page.description': {
    help: 'Ein Satz für Suchmaschinen und Vorschauen.',
    example: 'description: Wer diese Seiten verantwortet.',
  },
  'page.kind': {
    help: 'imprint für das Impressum, privacy für den Datenschutz, accessibility für die Barrierefreiheit: Die Seite zeigt dann, was show.yaml über die Verantwortlichen sagt. Andere Seiten brauchen keine Angabe.',
    example: 'kind: imprint',
  },
} satisfies Readonly<Record<string, Field>>
