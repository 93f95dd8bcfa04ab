// German sentences for what can be wrong with a recording.
import type { FileKind } from './file-kinds-de.ts'
import { fileKindsDe } from './file-kinds-de.ts'
import type { Said } from './said.ts'

interface File {
  /** Name without its folder. */
  readonly file: string
}

const lufs = new Intl.NumberFormat('de', { maximumFractionDigits: 1 })

export const audioProblemsDe = {
  'audio-empty': (facts: File): Said => ({
    what: `Die Aufnahme „${facts.file}“ ist leer (0 Byte).`,
  }),
  'audio-kind': (facts: File & { readonly kind: FileKind; readonly convert: string | undefined }): Said => ({
    what: `„${facts.file}“ ist keine Aufnahme, die sich veröffentlichen lässt: Die Datei enthält ${
      fileKindsDe[facts.kind]
    }. Podcast-Apps spielen nur MP3 und M4A (AAC).`,
    write: facts.convert,
  }),
  'audio-ending': (facts: File & { readonly kind: FileKind; readonly rename: string }): Said => ({
    what: `„${facts.file}“ enthält ${
      fileKindsDe[facts.kind]
    }. Name und Inhalt müssen zusammenpassen, sonst spielen manche Apps die Folge nicht. Die Datei braucht einen anderen Namen.`,
    write: `audio: ${facts.rename}`,
  }),
  'audio-cut-short': (facts: File & { readonly announced: string; readonly present: string }): Said => ({
    what: `Die Aufnahme „${facts.file}“ ist unvollständig: Sie kündigt ${facts.announced} an, da sind nur ${facts.present}. Vermutlich ist das Kopieren oder Herunterladen abgebrochen.`,
  }),
  'audio-bytes-missing': (facts: File & { readonly missingBytes: number }): Said => ({
    what: `Die Aufnahme „${facts.file}“ ist unvollständig: Am Ende ${
      facts.missingBytes === 1 ? 'fehlt ein Byte' : `fehlen mindestens ${facts.missingBytes} Byte`
    }. Vermutlich ist das Kopieren oder Herunterladen abgebrochen.`,
  }),
  'audio-without-sound': (facts: File): Said => ({
    what: `„${facts.file}“ enthält Angaben wie Titel oder Bild, aber keinen Ton.`,
  }),
  'audio-unfinished': (facts: File): Said => ({
    what: `In „${facts.file}“ fehlt das Verzeichnis, das sagt, wo der Ton liegt. So sieht eine Aufnahme aus, die nicht zu Ende geschrieben wurde; sie muss neu exportiert werden.`,
  }),
  'audio-damaged': (facts: File & { readonly bytes: number; readonly at: string }): Said => ({
    what: `Die Aufnahme „${facts.file}“ ist beschädigt: Ab ${facts.at} stehen ${facts.bytes} Byte, die kein Ton sind. Sie sollte neu exportiert werden.`,
  }),
  'audio-unreadable': (facts: File): Said => ({
    what: `Die Aufnahme „${facts.file}“ lässt sich nicht lesen: Ihr Aufbau stimmt nicht. Sie muss neu exportiert werden.`,
  }),
  'audio-changing': (facts: File): Said => ({
    what: `„${facts.file}“ hat sich verändert, während die Datei gelesen wurde. Wird sie gerade noch kopiert? Dann hilft es, das Ende abzuwarten.`,
  }),
  'audio-length-understated': (
    facts: File & { readonly announced: string; readonly present: string },
  ): Said => ({
    what: `„${facts.file}“ kündigt ${facts.announced} an, enthält aber ${facts.present}. Viele Player zeigen die falsche Länge und springen falsch. Ein neuer Export aus dem Schnittprogramm behebt das.`,
  }),
  'audio-without-index': (facts: File): Said => ({
    what: `„${facts.file}“ hat eine wechselnde Bitrate, aber kein Verzeichnis (Xing-Header). Player raten die Länge und springen falsch. Ein neuer Export mit konstanter Bitrate behebt das.`,
  }),
  'audio-sample-rate': (facts: File & { readonly sampleRate: number }): Said => ({
    what: `„${facts.file}“ hat eine Abtastrate von ${facts.sampleRate} Hz. Apple verlangt 44100 oder 48000 Hz.`,
  }),
  'audio-starts-late': (facts: File & { readonly convert: string }): Said => ({
    what: `In „${facts.file}“ steht das Inhaltsverzeichnis hinter dem Ton. Manche Apps spielen die Folge erst, wenn alles geladen ist.`,
    write: facts.convert,
  }),
  'audio-tags-unreadable': (facts: File): Said => ({
    what: `Die Angaben in „${facts.file}“ (ID3: Titel, Bild, Kapitel) sind beschädigt. Der Ton ist in Ordnung, aber manche Programme stolpern über solche Dateien.`,
  }),
  'audio-unused': (facts: File): Said => ({
    what: `Zur Aufnahme „${facts.file}“ gibt es keine Folge; sie wird nicht veröffentlicht.`,
  }),
  'audio-loudness': (facts: File & { readonly found: number; readonly wanted: number }): Said => ({
    what: `Die Aufnahme „${facts.file}“ ist ${facts.found < facts.wanted ? 'leiser' : 'lauter'} als gewünscht: ${lufs.format(facts.found)} statt ${lufs.format(facts.wanted)} LUFS. Hörer:innen müssen nachregeln. Mit dem Master neben der Folge behebt das npm run audio.`,
  }),
}
