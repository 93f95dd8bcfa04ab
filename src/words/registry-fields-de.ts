// German help for the entries of people.yaml, places.yaml, topics.yaml and glossary.yaml.
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
  glossary: {
    help: 'Ein Name oder Begriff, den automatische Transkripte oft falsch schreiben. Der Schlüssel ist seine Kennung: Kleinbuchstaben, ohne Umlaute, mit Bindestrichen.',
    example: 'schmalkalden-meiningen:\n  name: Schmalkalden-Meiningen\n  heardAs: [Schmalkalden Meinigen]',
  },
  'glossary.name': {
    help: 'Die richtige Schreibweise, wie sie im Transkript stehen soll.',
    example: 'name: Kommune 360°',
  },
  'glossary.kind': {
    help: 'Was es ist: person, place oder term (Person, Ort oder Begriff). Der Prompt für die Spracherkennung ordnet danach.',
    example: 'kind: term',
  },
  'glossary.heardAs': {
    help: 'Falsche Schreibweisen aus Transkripten, jede genau so, wie sie dort steht. Fehlende Bindestriche wie „Schmalkalden Meiningen“ und ein angehängtes Genitiv-s erkennt das Programm von selbst.',
    example: 'heardAs: [Kommune 360 Grad, Kommune360]',
  },
  'glossary.otherForms': {
    help: 'Weitere richtige Formen, die so bleiben sollen, etwa ein anderer Fall oder eine Abkürzung.',
    example: 'otherForms: [K360]',
  },
  'glossary.description': {
    help: 'Ein, zwei Sätze, die den Begriff erklären.',
    example: 'description: Programm für kooperative Kommunen.',
  },
} satisfies Readonly<Record<string, Field>>
