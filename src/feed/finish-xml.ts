// Sets right what the package `podcast` cannot be told: date of the build, stylesheet, CDATA, characters XML forbids.
import { cleanText } from '../notes/clean-text.ts'
import { escapeHtml } from '../notes/escape-html.ts'

export interface Finish {
  /** RFC 2822; the package would write the time of the run, and no two builds would be alike. */
  readonly lastBuildDate: string
  /** Address of the stylesheet on the site, for people who open the feed in a browser. */
  readonly stylesheet: string
  /** BCP 47 tag, for browsers and screen readers. */
  readonly language: string
  /** For each item in its order, the elements that are added at its end: whole lines, indented. */
  readonly itemElements: readonly string[]
}

const cdataStart = '<![CDATA['
const itemStart = '    <item>\n'
const itemEnd = '    </item>\n'

const plainTextElements: ReadonlySet<string> = new Set(['title', 'copyright', 'language'])

/** CDATA is for HTML, says Apple. The first description is the channel's, which is plain text. */
const isPlainText = (name: string, isOfChannel: boolean): boolean =>
  plainTextElements.has(name) || (isOfChannel && name === 'description')

const asText = (cdata: string): string => escapeHtml(cdata.replaceAll(']]]]><![CDATA[>', ']]>'))

const beginning = ({ lastBuildDate, stylesheet, language }: Finish, head: string): string =>
  head
    .replace(/<lastBuildDate>[^<]*/, () => `<lastBuildDate>${lastBuildDate}`)
    .replace(
      '?><rss ',
      () =>
        `?>\n<?xml-stylesheet type="text/css" href="${escapeHtml(stylesheet)}"?>\n<rss xml:lang="${escapeHtml(language)}" `,
    )

/**
 * Takes the feed as the package wrote it, indented by two spaces, and gives it as it is published, ending with a line
 * break. One pass from one CDATA section to the next: only outside of them is what looks like markup markup. Whatever
 * text came in, no character leaves that XML forbids; everything is escaped by then, so taking one out cannot make markup.
 */
export const finishXml = (written: string, finish: Finish): string => {
  // What is added to a long text has it copied when it is next searched, so the line break comes last.
  const xml = written.trimEnd()
  let finished = ''
  let items = 0
  let isInHead = true
  const addMarkup = (markup: string): void => {
    const end = markup.indexOf(itemEnd)
    if (end !== -1) {
      finished += markup.slice(0, end) + (finish.itemElements[items] ?? '') + markup.slice(end)
      items += 1
    } else finished += isInHead ? beginning(finish, markup) : markup
    if (markup.includes(itemStart)) isInHead = false
  }
  let at = 0
  for (let start = xml.indexOf(cdataStart); start !== -1; start = xml.indexOf(cdataStart, at)) {
    const name = xml.slice(xml.lastIndexOf('<', start - 1) + 1, start - 1)
    const end = xml.indexOf(`]]></${name}>`, start)
    addMarkup(xml.slice(at, start))
    finished += isPlainText(name, isInHead)
      ? asText(xml.slice(start + cdataStart.length, end))
      : xml.slice(start, end + 3)
    at = end + 3
  }
  addMarkup(xml.slice(at))
  return cleanText(`${finished}\n`)
}
