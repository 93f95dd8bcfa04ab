// German help for what front matter tells podcast apps alone.
import type { Field } from './field.ts'

export const episodeTagFieldsDe = {
  'episode.alternatives': {
    help: 'Dieselbe Folge in anderen Formaten: Namen von Dateien neben der Folge (MP3, M4A, MP4, Opus, Ogg, FLAC, AAC). Größe, Art und Prüfsumme werden gemessen. Liegt eine Fassung anderswo, stehen url, sizeBytes und type da.',
    example:
      'alternatives:\n  - 02-echte-beteiligung.opus\n  - { file: 02-echte-beteiligung-klein.mp3, title: Kleine Datei }',
  },
  'episode.alternatives.file': {
    help: 'Name der Datei neben der Folge.',
    example: 'file: 02-echte-beteiligung.opus',
  },
  'episode.alternatives.url': {
    help: 'Adresse im Netz, wenn die Datei nicht neben der Folge liegt.',
    example: 'url: https://example.org/02-echte-beteiligung.opus',
  },
  'episode.alternatives.sizeBytes': {
    help: 'Größe in Byte, genau; nur zu einer Adresse.',
    example: 'sizeBytes: 9876543',
  },
  'episode.alternatives.type': {
    help: 'Art der Datei, etwa audio/ogg für Opus; nur zu einer Adresse.',
    example: 'type: audio/ogg',
  },
  'episode.alternatives.title': {
    help: 'Wie Apps die Fassung nennen, höchstens 32 Zeichen.',
    example: 'title: Kleine Datei',
  },
  'episode.alternatives.bitrate': {
    help: 'Bitrate in Bit je Sekunde. Ohne Angabe aus Größe und Länge errechnet.',
    example: 'bitrate: 48000',
  },
  'episode.alternatives.codecs': {
    help: 'Codec nach RFC 6381. Für Opus wird er erkannt.',
    example: 'codecs: opus',
  },
  'episode.alternatives.language': {
    help: 'Sprache dieser Fassung, wenn es eine andere ist.',
    example: 'language: en',
  },
  'episode.alternatives.default': {
    help: 'true nur, wenn es dieselbe Datei wie die Aufnahme an einer besseren Adresse ist. Ohne Angabe: false.',
    example: 'default: true',
  },
  'episode.soundbites': {
    help: 'Ausschnitte, mit denen Apps für die Folge werben: gut sind 15 bis 120 Sekunden.',
    example: 'soundbites:\n  - { start: "00:45", duration: 60, title: Was Scheinbeteiligung ist }',
  },
  'episode.soundbites.start': {
    help: 'Beginn als MM:SS oder HH:MM:SS.',
    example: 'start: "00:45"',
  },
  'episode.soundbites.duration': {
    help: 'Länge in Sekunden.',
    example: 'duration: 60',
  },
  'episode.soundbites.title': {
    help: 'Titel des Ausschnitts. Ohne Angabe gilt der der Folge.',
    example: 'title: Was Scheinbeteiligung ist',
  },
  'episode.contentLinks': {
    help: 'Wo es die Folge noch gibt, etwa als Video.',
    example: 'contentLinks:\n  - { title: Als Video ansehen, url: https://video.example/folge-2 }',
  },
  'episode.contentLinks.title': {
    help: 'Text des Links.',
    example: 'title: Als Video ansehen',
  },
  'episode.contentLinks.url': {
    help: 'Adresse des Links, mit https://.',
    example: 'url: https://video.example/folge-2',
  },
  'episode.block': {
    help: 'true bittet Verzeichnisse, diese Folge nicht zu zeigen. Ohne Angabe: false.',
    example: 'block: true',
  },
} satisfies Readonly<Record<string, Field>>
