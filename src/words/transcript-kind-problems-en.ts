// English sentences for the problems of the kind of a transcript.
import type { transcriptKindProblemsDe } from './transcript-kind-problems-de.ts'

const kinds = {
  vtt: 'a WebVTT transcript',
  srt: 'a SubRip transcript',
  json: 'a transcript in JSON',
  html: 'a transcript in HTML',
  text: 'a transcript as text',
}

const read = 'What is read: WebVTT, SubRip, JSON, HTML, text and Markdown.'

const saveCaptions =
  'The program that made the transcript, or a subtitle editor such as Subtitle Edit, saves it as WebVTT (.vtt) or SubRip (.srt).'
const otherDownload = 'The same program mostly offers WebVTT (.vtt), SubRip (.srt) or JSON for download, too.'
const saveText =
  'In the word processor, “Save as” or “Export” with the format “plain text” (.txt) and the encoding UTF-8 helps.'

const unread = {
  ttml: `captions in the format TTML. ${read} ${saveCaptions}`,
  sbv: `captions in the format SBV, as YouTube offers them. ${read} ${otherDownload}`,
  ass: `captions in the format SubStation Alpha (ASS). ${read} ${saveCaptions}`,
  lrc: `lyrics in the format LRC. ${read} ${saveCaptions}`,
  xml: `XML that is no transcript. ${read} ${otherDownload}`,
  rtf: `a formatted text document (RTF). ${read} ${saveText}`,
  csv: `a table (CSV). ${read} ${otherDownload}`,
  tsv: `a table with tabs (TSV), as Whisper writes it. ${read} Whisper puts the same sentences beside it as .json and .vtt.`,
  'web-page':
    'a web page without a conversation, presumably an error or sign-in page that was stored instead of the transcript. The transcript has to be downloaded again.',
}

export const transcriptKindProblemsEn: typeof transcriptKindProblemsDe = {
  'transcript-kind-unread': (facts) => ({ what: `The file contains ${unread[facts.kind]}` }),
  'transcript-ending': (facts) => ({
    what: `The file ends with “${facts.ending}” but contains ${kinds[facts.kind]}. It was read as that; it had better be called so.`,
    write: `${facts.rename}  (as the name of the transcript)`,
  }),
  'transcript-format': (facts) => ({
    what: `“${facts.file}” is not published. ${read} ${
      { captions: saveCaptions, document: saveText, table: otherDownload }[facts.is]
    }`,
  }),
  'transcript-without-times': () => ({
    what: 'This transcript has no times: it can be read on the page but does not run along as captions, and apps get it only as text. For that each paragraph, at least, needs the time at which it begins; transcription programs give it when WebVTT (.vtt) or SubRip (.srt) is downloaded.',
    write: '[00:12:34] First Last: What is said.',
  }),
}
