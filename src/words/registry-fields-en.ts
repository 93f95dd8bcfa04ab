// English help for the entries of people.yaml, places.yaml, topics.yaml and glossary.yaml.
import type { registryFieldsDe } from './registry-fields-de.ts'

export const registryFieldsEn: typeof registryFieldsDe = {
  person: {
    help: 'A person. The key is their id: the name in small letters, without accents, with hyphens.',
    example: 'aniko-popella:\n  name: Anikó Popella',
  },
  'person.name': { help: 'The name as it stands everywhere.', example: 'name: Anikó Popella' },
  'person.role': { help: 'Role or office at the time of the episode.', example: 'role: Mayor' },
  'person.organisation': {
    help: 'City, authority or association.',
    example: 'organisation: City of Neu-Ulm',
  },
  'person.url': { help: 'Address of a public page about the person.', example: 'url: https://example.org/' },
  'person.aliases': {
    help: 'Other spellings of the name, in transcripts for example.',
    example: 'aliases: [Jörg Maywald]',
  },
  'person.image': {
    help: 'A picture of the person: JPEG or PNG in episodes/. Podcast apps show it beside the name.',
    example: 'image: people/aniko-popella.jpg',
  },
  place: {
    help: 'A place. The key is its id: the name in small letters, without accents, with hyphens.',
    example:
      'wolfsburg:\n  name: Wolfsburg\n  state: Niedersachsen\n  latitude: 52.4227\n  longitude: 10.7865',
  },
  'place.name': { help: 'Name of the place.', example: 'name: Wolfsburg' },
  'place.kind': { help: 'City, district or the like.', example: 'kind: City' },
  'place.state': { help: 'Federal state.', example: 'state: Niedersachsen' },
  'place.country': {
    help: 'Country as a code of two capital letters (ISO 3166-1). Without it: DE.',
    example: 'country: DE',
  },
  'place.ags': {
    help: 'Official key of a German municipality in 8 digits, or of a district in 5. Always in quotation marks, else its leading zero gets lost.',
    example: 'ags: "03103000"',
  },
  'place.latitude': {
    help: 'Latitude in degrees with a point, positive in the north.',
    example: 'latitude: 52.4227',
  },
  'place.longitude': {
    help: 'Longitude in degrees with a point, positive in the east.',
    example: 'longitude: 10.7865',
  },
  'place.osm': {
    help: 'The place in OpenStreetMap: N, W or R and its number. An address there that ends in relation/62434 is R62434.',
    example: 'osm: R62434',
  },
  topic: {
    help: 'A topic. The key is its id: small letters, without accents, with hyphens.',
    example: 'youth-council:\n  name: Youth council',
  },
  'topic.name': { help: 'Name of the topic.', example: 'name: Youth council' },
  'topic.description': {
    help: 'One sentence that explains the topic.',
    example: 'description: A body in which young people raise their concerns.',
  },
  glossary: {
    help: 'A name or a term that automatic transcripts often misspell. The key is its id: small letters, without accents, with hyphens.',
    example: 'tower-hamlets:\n  name: Tower Hamlets\n  heardAs: [Towel Hamlets]',
  },
  'glossary.name': {
    help: 'The right form, as it should stand in the transcript.',
    example: 'name: Tower Hamlets',
  },
  'glossary.kind': {
    help: 'What it is: person, place or term. The prompt for speech recognition is sorted by it.',
    example: 'kind: place',
  },
  'glossary.heardAs': {
    help: 'Wrong forms from transcripts, each exactly as it stands there. Missing hyphens and a genitive s at the end are recognised anyway.',
    example: 'heardAs: [Towel Hamlets, Tower Hamlet]',
  },
  'glossary.otherForms': {
    help: 'Further right forms that are to stay, such as an abbreviation.',
    example: 'otherForms: [LBTH]',
  },
  'glossary.description': {
    help: 'One or two sentences that explain the term.',
    example: 'description: A borough in the east of London.',
  },
}
