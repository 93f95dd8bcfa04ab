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
}

const asText = (name: string, cdata: string): string =>
  `<${name}>${escapeHtml(cdata.replaceAll(']]]]><![CDATA[>', ']]>'))}</${name}>`

/** Writes plain text as text, as Apple asks: CDATA is for HTML. The first description is the channel's, which is plain. */
const withoutNeedlessCdata = (xml: string): string =>
  xml
    .replace(
      /<(title|copyright|language)><!\[CDATA\[([\s\S]*?)\]\]><\/\1>/g,
      (_, name: string, cdata: string) => asText(name, cdata),
    )
    .replace(/<description><!\[CDATA\[([\s\S]*?)\]\]><\/description>/, (_, cdata: string) =>
      asText('description', cdata),
    )

/**
 * Takes the feed as the package wrote it and gives it as it is published, ending with a line break. Whatever text came
 * in, no character leaves that XML forbids; everything is escaped by then, so taking one out cannot make markup.
 */
export const finishXml = (xml: string, { lastBuildDate, stylesheet, language }: Finish): string => {
  const instruction = `<?xml-stylesheet type="text/css" href="${escapeHtml(stylesheet)}"?>`
  const finished = withoutNeedlessCdata(xml)
    .replace(/<lastBuildDate>[^<]*/, () => `<lastBuildDate>${lastBuildDate}`)
    .replace('?><rss ', () => `?>\n${instruction}\n<rss xml:lang="${escapeHtml(language)}" `)
  return `${cleanText(finished).trimEnd()}\n`
}
