// English help for what front matter tells podcast apps alone.
import type { episodeTagFieldsDe } from './episode-tag-fields-de.ts'

export const episodeTagFieldsEn: typeof episodeTagFieldsDe = {
  'episode.alternatives': {
    help: 'The same episode in other formats: names of files beside the episode (MP3, M4A, MP4, Opus, Ogg, FLAC, AAC). Size, type and checksum are measured. For a version elsewhere, url, sizeBytes and type stand here.',
    example: 'alternatives:\n  - 02-a-say.opus\n  - { file: 02-a-say-small.mp3, title: Small file }',
  },
  'episode.alternatives.file': {
    help: 'Name of the file beside the episode.',
    example: 'file: 02-a-say.opus',
  },
  'episode.alternatives.url': {
    help: 'Address on the web, where the file does not lie beside the episode.',
    example: 'url: https://example.org/02-a-say.opus',
  },
  'episode.alternatives.sizeBytes': {
    help: 'Size in bytes, exactly; only with an address.',
    example: 'sizeBytes: 9876543',
  },
  'episode.alternatives.type': {
    help: 'Type of the file, such as audio/ogg for Opus; only with an address.',
    example: 'type: audio/ogg',
  },
  'episode.alternatives.title': {
    help: 'What apps call the version, at most 32 characters.',
    example: 'title: Small file',
  },
  'episode.alternatives.bitrate': {
    help: 'Bit rate in bits per second. Without it, worked out from size and length.',
    example: 'bitrate: 48000',
  },
  'episode.alternatives.codecs': {
    help: 'Codec as in RFC 6381. Opus is recognised.',
    example: 'codecs: opus',
  },
  'episode.alternatives.language': {
    help: 'Language of this version, where it is another one.',
    example: 'language: en',
  },
  'episode.alternatives.default': {
    help: 'true only where it is the same file as the recording at a better address. Without it: false.',
    example: 'default: true',
  },
  'episode.soundbites': {
    help: 'Excerpts with which apps advertise the episode: 15 to 120 seconds are good.',
    example: 'soundbites:\n  - { start: "00:45", duration: 60, title: Having a say in name only }',
  },
  'episode.soundbites.start': {
    help: 'Start as MM:SS or HH:MM:SS.',
    example: 'start: "00:45"',
  },
  'episode.soundbites.duration': {
    help: 'Length in seconds.',
    example: 'duration: 60',
  },
  'episode.soundbites.title': {
    help: 'Title of the excerpt. Without it, that of the episode.',
    example: 'title: Having a say in name only',
  },
  'episode.contentLinks': {
    help: 'Where else the episode is, such as a video of it.',
    example: 'contentLinks:\n  - { title: Watch as a video, url: https://video.example/2 }',
  },
  'episode.contentLinks.title': {
    help: 'Text of the link.',
    example: 'title: Watch as a video',
  },
  'episode.contentLinks.url': {
    help: 'Address of the link, with https://.',
    example: 'url: https://video.example/2',
  },
  'episode.block': {
    help: 'true asks directories not to show this episode. Without it: false.',
    example: 'block: true',
  },
}
