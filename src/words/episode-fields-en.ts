// English help for the front matter of episodes and pages.
import type { episodeFieldsDe } from './episode-fields-de.ts'

export const episodeFieldsEn: typeof episodeFieldsDe = {
  'episode.title': {
    help: 'Title of the episode, without its number and without the name of the show. At most 255 characters.',
    example: 'title: Who has a say?',
  },
  'episode.date': {
    help: 'When the episode appears, in the time zone of show.yaml. Without a time it is 06:00. With a date in the future, it appears with the first build after it.',
    example: 'date: 2021-11-23 09:00',
  },
  'episode.guid': {
    help: 'What podcast apps recognise the episode by. Where it is missing, the build names a new one to paste. After that it never changes.',
    example: 'guid: (the line that the build names)',
  },
  'episode.guid.imported': {
    help: 'Identifier that an episode got from its former host, character by character. New episodes do not need this.',
    example: 'guid: { imported: "https://old-host.example/?p=123" }',
  },
  'episode.season': {
    help: 'Number of the season, as in show.yaml. Left out for episodes outside of the seasons.',
    example: 'season: 1',
  },
  'episode.episode': {
    help: 'Number of the episode in its season. Trailers and bonus episodes may go without.',
    example: 'episode: 2',
  },
  'episode.type': {
    help: 'full for a normal episode, trailer for a trailer, bonus for a bonus episode. Without it: full.',
    example: 'type: full',
  },
  'episode.audio': {
    help: 'Name of the audio file beside the episode. Its length and size are measured. For a recording elsewhere on the web, url, sizeBytes, durationSeconds and type stand here.',
    example: 'audio: 02-who-has-a-say.mp3',
  },
  'episode.audio.url': {
    help: 'Address of the recording on the web.',
    example: 'url: https://example.org/02-who-has-a-say.mp3',
  },
  'episode.audio.sizeBytes': {
    help: 'Size of the recording in bytes, exactly.',
    example: 'sizeBytes: 31536000',
  },
  'episode.audio.durationSeconds': {
    help: 'Length of the recording in seconds.',
    example: 'durationSeconds: 1984',
  },
  'episode.audio.type': {
    help: 'Kind of the file: audio/mpeg for MP3, audio/mp4 for M4A.',
    example: 'type: audio/mpeg',
  },
  'episode.summary': {
    help: 'One or two sentences for lists, search engines and apps. Plain text, at most 1000 characters.',
    example: 'summary: How do you know that your voice counts?',
  },
  'episode.hosts': {
    help: 'Who hosts, where it is not the host of the season: ids of people.yaml.',
    example: 'hosts: [annegret-richter]',
  },
  'episode.hosts.id': { help: 'Id of people.yaml.', example: '{ id: annegret-richter, role: host }' },
  'episode.hosts.role': {
    help: 'Role in this episode only, where it differs from people.yaml.',
    example: 'role: host',
  },
  'episode.guests': {
    help: 'Guests: ids of people.yaml. A different role for this episode stands beside the id: { id: …, role: … }.',
    example: 'guests: [aniko-popella]',
  },
  'episode.guests.id': {
    help: 'Id of people.yaml.',
    example: '{ id: nour-idelbi, role: member of the youth council }',
  },
  'episode.guests.role': {
    help: 'Role in this episode only, where it differs from people.yaml.',
    example: 'role: member of the youth council',
  },
  'episode.places': { help: 'Places it is about: ids of places.yaml.', example: 'places: [muenster]' },
  'episode.topics': { help: 'Topics: ids of topics.yaml.', example: 'topics: [jugendrat]' },
  'episode.chapters': {
    help: 'Chapters in the order of the recording: time, space, title. The time is MM:SS or HH:MM:SS.',
    example: 'chapters:\n  - 00:00 Welcome\n  - 00:45 What a sham is',
  },
  'episode.chapters.start': {
    help: 'Start of the chapter as MM:SS or HH:MM:SS.',
    example: 'start: 00:45',
  },
  'episode.chapters.title': {
    help: 'Title of the chapter; 45 characters or fewer are good.',
    example: 'title: What a sham is',
  },
  'episode.chapters.url': {
    help: 'An address that belongs to the chapter.',
    example: 'url: https://example.org/',
  },
  'episode.chapters.image': { help: 'Name of an image beside the episode.', example: 'image: council.jpg' },
  'episode.speakers': {
    help: 'Who is meant in the transcript where it has no name of people.yaml: on the left what the transcript says, on the right the id of people.yaml.',
    example: 'speakers:\n  SPEAKER_00: simone-gaul\n  SPEAKER_01: iris-bothe',
  },
  'episode.image': {
    help: 'Name of a square image beside the episode, 1400 to 3000 pixels wide. Without it, the image of the season or of the show is used.',
    example: 'image: picture.jpg',
  },
  'episode.imageAlt': {
    help: 'What can be seen in the picture of “image”, for people who do not see it. One sentence is enough.',
    example: 'imageAlt: Two people carry a filing cabinet across the market square',
  },
  'episode.explicit': {
    help: 'true where the episode is not suitable for children. Without it, show.yaml decides.',
    example: 'explicit: false',
  },
  'episode.draft': {
    help: 'true keeps the episode out of everything published.',
    example: 'draft: true',
  },
  'episode.notice': {
    help: 'A notice that stands above the episode for all to see: a text, or a list of texts. With purpose: ai-content it marks sound made by a machine.',
    example: 'notice: The title is a working title.',
  },
  'episode.notice.text': {
    help: 'The text of the notice.',
    example: 'text: You hear a computer voice.',
  },
  'episode.notice.purpose': {
    help: 'ai-content marks sound made by a machine.',
    example: 'purpose: ai-content',
  },
  'page.title': { help: 'Heading of the page.', example: 'title: Imprint' },
  'page.description': {
    help: 'One sentence for search engines and previews.',
    example: 'description: Who is responsible for this site.',
  },
  'page.kind': {
    help: 'imprint, privacy or accessibility: the page then shows what show.yaml says of those responsible. Other pages go without.',
    example: 'kind: imprint',
  },
}
