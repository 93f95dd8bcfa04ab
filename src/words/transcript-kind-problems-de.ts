// German sentences for the problems of the kind of a transcript.
import type { Said } from './said.ts'

const kinds = {
  vtt: 'ein WebVTT-Transkript',
  srt: 'ein SubRip-Transkript',
  json: 'ein Transkript in JSON',
  html: 'ein Transkript in HTML',
  text: 'ein Transkript als Text',
}

const read = 'Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown.'

const saveCaptions =
  'Das Programm, mit dem das Transkript entstand, oder ein Untertitelprogramm wie Subtitle Edit speichert es als WebVTT (.vtt) oder SubRip (.srt).'
const otherDownload =
  'Aus demselben Programm lässt sich meist auch WebVTT (.vtt), SubRip (.srt) oder JSON herunterladen.'
const saveText =
  'Im Textprogramm hilft „Speichern unter“ oder „Exportieren“ mit dem Format „Nur Text“ (.txt) und der Kodierung UTF-8.'

const unread = {
  ttml: `Untertitel im Format TTML. ${read} ${saveCaptions}`,
  sbv: `Untertitel im Format SBV, wie YouTube sie anbietet. ${read} ${otherDownload}`,
  ass: `Untertitel im Format SubStation Alpha (ASS). ${read} ${saveCaptions}`,
  lrc: `einen Liedtext im Format LRC. ${read} ${saveCaptions}`,
  xml: `XML, das kein Transkript ist. ${read} ${otherDownload}`,
  rtf: `ein Textdokument mit Formatierungen (RTF). ${read} ${saveText}`,
  csv: `eine Tabelle (CSV). ${read} ${otherDownload}`,
  tsv: `eine Tabelle mit Tabulatoren (TSV), wie Whisper sie anlegt. ${read} Whisper legt daneben dieselben Sätze als .json und .vtt ab.`,
  'web-page':
    'eine Webseite ohne Gespräch, vermutlich eine Fehler- oder Anmeldeseite, die statt des Transkripts gespeichert wurde. Das Transkript muss noch einmal heruntergeladen werden.',
}

export const transcriptKindProblemsDe = {
  'transcript-kind-unread': (facts: { readonly kind: keyof typeof unread }): Said => ({
    what: `Die Datei enthält ${unread[facts.kind]}`,
  }),
  'transcript-ending': (facts: {
    readonly ending: string
    readonly kind: keyof typeof kinds
    readonly rename: string
  }): Said => ({
    what: `Die Datei endet auf „${facts.ending}“, enthält aber ${kinds[facts.kind]}. So wurde sie auch gelesen; besser heißt sie danach.`,
    write: `${facts.rename}  (als Name des Transkripts)`,
  }),
  'transcript-format': (facts: {
    readonly file: string
    readonly is: 'captions' | 'document' | 'table'
  }): Said => ({
    what: `„${facts.file}“ wird nicht veröffentlicht. ${read} ${
      { captions: saveCaptions, document: saveText, table: otherDownload }[facts.is]
    }`,
  }),
  'transcript-without-times': (_: object): Said => ({
    what: 'Dieses Transkript hat keine Zeiten: Es ist auf der Seite zu lesen, läuft aber nicht als Untertitel mit, und Apps bekommen es nur als Text. Dafür braucht mindestens jeder Absatz die Zeit, zu der er beginnt; Transkriptionsprogramme geben sie mit, wenn man WebVTT (.vtt) oder SubRip (.srt) herunterlädt.',
    write: '[00:12:34] Vorname Nachname: Was gesagt wird.',
  }),
}
