// A transcript as a file, in each of the forms in which it is published.
import { renderPodcastHtml } from '../transcript/html/render-podcast-html.ts'
import { renderPodcastJson } from '../transcript/json/render-podcast-json.ts'
import { renderSrt } from '../transcript/srt/render-srt.ts'
import { renderMarkdown } from '../transcript/text/render-markdown.ts'
import { renderPlainText } from '../transcript/text/render-plain-text.ts'
import type { Transcript } from '../transcript/transcript.ts'
import type { TranscriptFormat } from '../transcript/transcript-format.ts'
import { renderVtt } from '../transcript/vtt/render-vtt.ts'

const renderers: Readonly<Record<TranscriptFormat, (transcript: Transcript) => string>> = {
  vtt: renderVtt,
  srt: renderSrt,
  json: renderPodcastJson,
  html: renderPodcastHtml,
  txt: renderPlainText,
  md: renderMarkdown,
}

/** Takes a form and a transcript that can be published in it; gives the text of the file, the same for the same transcript. */
export const transcriptFile = (format: TranscriptFormat, transcript: Transcript): string =>
  renderers[format](transcript)
