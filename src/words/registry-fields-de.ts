// German help for the entries of people.yaml, places.yaml and topics.yaml.
import type { Field } from './field.ts'

export const registryFieldsDe = {
  person: {
    help: 'Eine Person. Der Schlüssel ist ihre Kennung: Vor- und Nachname in Kleinbuchstaben, ohne Umlaute, mit Bindestrichen.',
    example: 'aniko-popella:\n  name: Anikó Popella',
  },
  'person.name': {
    help: 'Name, wie er überall steht.',
    example: 'name: Anikó Popella',
  },
  'person.role': {
    help: 'Rolle oder Amt zur Zeit der Folge.',
    example: 'role: Oberbürgermeisterin',
  },
  'person.organisation': {
    help: 'Stadt, Behörde oder Verein.',
    example: 'organisation: Stadt Neu-Ulm',
  },
  'person.url': {
    help: 'Adresse einer öffentlichen Seite über die Person.',
    example: 'url: https://example.org/',
  },
  'person.aliases': {
    help: 'Andere Schreibweisen des Namens, etwa in Transkripten.',
    example: 'aliases: [Jörg Maywald]',
  },
  'person.image': {
    help: 'Ein Bild der Person: JPEG oder PNG in episodes/. Podcast-Apps zeigen es neben dem Namen.',
    example: 'image: personen/aniko-popella.jpg',
  },
  place: {
    help: 'Ein Ort. Der Schlüssel ist seine Kennung: der Name in Kleinbuchstaben, ohne Umlaute, mit Bindestrichen.',
    example:
      'wolfsburg:\n  name: Wolfsburg\n  state: Niedersachsen\n  latitude: 52.4227\n  longitude: 10.7865',
  },
  'place.name': {
    help: 'Name des Ortes.',
    example: 'name: Wolfsburg',
  },
  'place.kind': {
    help: 'Stadt, Landkreis, Bezirk oder Ähnliches.',
    example: 'kind: Stadt',
  },
  'place.state': {
    help: 'Bundesland.',
    example: 'state: Niedersachsen',
  },
  'place.country': {
    help: 'Land als Code aus zwei Großbuchstaben (ISO 3166-1). Ohne Angabe: DE.',
    example: 'country: DE',
  },
  'place.ags': {
    help: 'Amtlicher Gemeindeschlüssel mit 8 Ziffern, oder Kreisschlüssel mit 5. Immer in Anführungszeichen, sonst geht die führende Null verloren.',
    example: 'ags: "03103000"',
  },
  'place.latitude': {
    help: 'Geografische Breite in Grad mit Punkt, nördlich positiv.',
    example: 'latitude: 52.4227',
  },
  'place.longitude': {
    help: 'Geografische Länge in Grad mit Punkt, östlich positiv.',
    example: 'longitude: 10.7865',
  },
  'place.osm': {
    help: 'Der Ort in OpenStreetMap: N, W oder R und die Nummer. Die Adresse dort endet zum Beispiel auf relation/62434, das ist R62434.',
    example: 'osm: R62434',
  },
  topic: {
    help: 'Ein Thema. Der Schlüssel ist seine Kennung: Kleinbuchstaben, ohne Umlaute, mit Bindestrichen.',
    example: 'jugendrat:\n  name: Jugendrat',
  },
  'topic.name': {
    help: 'Name des Themas.',
    example: 'name: Jugendrat',
  },
  'topic.description': {
    help: 'Ein Satz, der das Thema erklärt.',
    example: 'description: Ein Gremium, in dem Jugendliche ihre Anliegen einbringen.',
  },
} satisfies Readonly<Record<string, Field>>
