// Tells what kind of transcript a file holds: by its content, and by its ending only where that leaves a doubt.

/** What can be read. `text` is plain text and Markdown. */
export type TranscriptKind = 'vtt' | 'srt' | 'json' | 'html' | 'text'

/** What people take for a transcript, too, and what is not read. */
export type ForeignKind = 'ttml' | 'xml' | 'sbv' | 'ass' | 'rtf' | 'lrc' | 'csv' | 'tsv' | 'web-page'

/** What a file holds: one of the two is set. */
export type FoundKind =
  | { readonly kind: TranscriptKind; readonly foreign?: undefined }
  | { readonly kind?: undefined; readonly foreign: ForeignKind }

/** Every format shows itself in its first lines; what comes after some thousand characters is speech. */
const headCharacters = 4000

const kindsByEnding: Readonly<Record<string, TranscriptKind>> = {
  vtt: 'vtt',
  srt: 'srt',
  json: 'json',
  html: 'html',
  htm: 'html',
}

const endingOf = (file: string): string => /\.([^./]*)$/.exec(file)?.[1]?.toLowerCase() ?? ''

/** Gives the kind of transcript that a file's ending promises; whatever is no other kind is text. */
export const kindByEnding = (file: string): TranscriptKind => kindsByEnding[endingOf(file)] ?? 'text'

const timecode = String.raw`\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,:;]\d{1,3})?`
const timing = String.raw`[ \t]*${timecode}[ \t]*(?:-{1,3}>|[–—]>|→)[ \t]*${timecode}`
const arrowLine = new RegExp(`^${timing}`, 'm')
const startOfCaptions = new RegExp(String.raw`^(?:\d+[ \t]*\n+)?${timing}`)
const commaLine = /^[ \t]*\d{1,3}:\d{1,2}:\d{1,2},\d{1,3}[ \t]*-->/m

const startOfJson = /^(?:\{\s*["}]|\[\s*(?:[{[\]]|$))/
const startOfPage = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html[\s>])/i
const startOfElement =
  /^(?:<!--[^>]*-->\s*|<meta[^<>]*>\s*)*<(?:cite|time|p|div|span|h[1-6]|section|article|main|body|head|blockquote|ol|ul|dl|br|b|strong|em|i)[\s/>]/i
const startOfSpeech = /^(?:<!--[^>]*-->\s*|<(?:meta|div)[^<>]*>\s*)*<(?:cite|time)[\s>]/i

const subtitleSigns: readonly (readonly [ForeignKind, RegExp])[] = [
  ['rtf', /^\{\\rtf/],
  ['ass', /^\[(?:Script Info|V4\+? Styles|Events)\]/i],
  ['lrc', /^\[(?:ti|ar|al|au|by|re|ve|la|length|offset):[^\]\n]*\][ \t]*(?:\n|$)/i],
  ['sbv', /^\d{1,3}:\d{2}:\d{2}\.\d{1,3},\d{1,3}:\d{2}:\d{2}\.\d{1,3}[ \t]*(?:\n|$)/],
  ['ttml', /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:\w+:)?tt[\s>]/i],
]

const columnNames =
  /^(?:start|end|begin|time|timestamp|from|to|text|transcript|speaker|id|duration|start[ _]time|end[ _]time|anfang|beginn|ende|von|bis|zeit|sprecher(?:in)?|text(?:inhalt)?)$/i

/** A table names its columns in its first line, as Whisper's `start	end	text`. */
const tableKind = (firstLine: string): ForeignKind | undefined => {
  const separator = ['\t', ';', ','].find((each) => firstLine.includes(each))
  const cells = separator === undefined ? [] : firstLine.split(separator)
  const names = cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  if (names.length < 2 || !names.every((name) => columnNames.test(name))) return undefined
  return separator === '\t' ? 'tsv' : 'csv'
}

/** A page that is stored instead of a file has no speech in it, or bears another ending. */
const isPageWithoutSpeech = (text: string, head: string, file: string): boolean => {
  if (/<(?:cite|time)[\s>]/i.test(text)) return false
  const title = /<title[^>]*>([^<]{0,200})/i.exec(head)?.[1] ?? ''
  const isError =
    /\b[45]\d\d\b|not found|nicht gefunden|forbidden|error|fehler|denied|verweigert|log ?in|sign in|anmeld/i
  return kindByEnding(file) !== 'html' || isError.test(title)
}

const markupKind = (text: string, head: string, file: string): FoundKind | undefined => {
  if (startOfPage.test(head)) {
    return isPageWithoutSpeech(text, head, file) ? { foreign: 'web-page' } : { kind: 'html' }
  }
  // Markdown may begin with markup, too.
  const isMarkdown = /^(?:md|markdown)$/.test(endingOf(file))
  if ((isMarkdown ? startOfSpeech : startOfElement).test(head)) return { kind: 'html' }
  return /^<\?xml|^<(?:transcript|timedtext)[\s>]/i.test(head) ? { foreign: 'xml' } : undefined
}

const captionKind = (head: string, byEnding: TranscriptKind): TranscriptKind | undefined => {
  const isOther = byEnding === 'json' || byEnding === 'html'
  if (!(isOther ? startOfCaptions : arrowLine).test(head)) return undefined
  // WebVTT without its first line is named for what it is, unless it is plainly SubRip under another name.
  return byEnding === 'vtt' && !commaLine.test(head) ? 'vtt' : 'srt'
}

/**
 * Takes the text of a file and its name; gives the kind of transcript in it, or the kind of thing it is that is
 * not read. Where the content may be several, the ending decides; where that says nothing, it is text.
 */
export const transcriptKind = (text: string, file: string): FoundKind => {
  const head = text
    .slice(0, headCharacters)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimStart()
  if (/^WEBVTT(?:[ \t\n]|$)/.test(head)) return { kind: 'vtt' }
  const [foreign] = subtitleSigns.find(([, sign]) => sign.test(head)) ?? []
  if (foreign !== undefined) return { foreign }
  if (startOfJson.test(head)) return { kind: 'json' }
  const markup = markupKind(text, head, file)
  if (markup !== undefined) return markup
  const byEnding = kindByEnding(file)
  const captions = captionKind(head, byEnding)
  if (captions !== undefined) return { kind: captions }
  const table = tableKind(head.split('\n', 1)[0] ?? '')
  return table === undefined ? { kind: byEnding } : { foreign: table }
}
