// Takes over what an item of a foreign feed says.
import { attributeValue, childOf, childrenOf, type Element } from '../lint/element.ts'
import { parseFeedDate } from '../lint/parse-feed-date.ts'
import { addressOf, durationOf, explicitOf, fileOf, firstText, peopleOf, wholeOf } from './element-values.ts'
import { chaptersOf } from './foreign-chapters.ts'
import { alternativesOf, authorsOf, soundbitesOf } from './foreign-extras.ts'
import type { ForeignEpisode, ForeignFile, ImportNote } from './foreign-feed.ts'
import { lineOf, plainParagraphs, shortened } from './foreign-text.ts'
import { MOST_CHARACTERS, parseForeignHtml } from './parse-foreign-html.ts'
import { sharedTagsOf } from './shared-tags.ts'
import { writeMarkdown } from './write-markdown.ts'

/** An item before guid and date are settled with its neighbours. */
export type ItemReading = Omit<ForeignEpisode, 'guid' | 'publishedEpochMs'> & {
  readonly guid: string | undefined
  readonly publishedEpochMs: number | undefined
}

const MOST_SUMMARY = 1000
const FIRST_MS = Date.UTC(1990, 0, 2)
const LAST_MS = Date.UTC(2100, 0, 1)

const isAudio = ({ type, url }: ForeignFile): boolean =>
  type.startsWith('audio/') || /\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac)$/i.test(new URL(url).pathname)

/** Videos and recordings without a type; nothing that surely is none, as pictures of WordPress are. */
const mayBeAudio = ({ type }: ForeignFile): boolean => !/^(?:image|text)\//.test(type)

const filesOf = (item: Element, base: string | undefined): readonly ForeignFile[] => {
  const enclosures = childrenOf(item, 'enclosure')
  const found = (enclosures.length > 0 ? enclosures : childrenOf(item, 'media:content')).flatMap(
    (one) => fileOf(one, base) ?? [],
  )
  const fit = found.filter((file) => isAudio(file) || mayBeAudio(file))
  return [...fit.filter(isAudio), ...fit.filter((file) => !isAudio(file))]
}

const epochOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const strict = parseFeedDate(text).epochMs
  const epochMs =
    strict ??
    (text.length <= 60 && /\d{4}/.test(text) && /\d\d:\d\d|\d{4}-\d\d-\d\d/.test(text)
      ? Date.parse(text)
      : Number.NaN)
  return epochMs >= FIRST_MS && epochMs < LAST_MS ? Math.floor(epochMs / 1000) * 1000 : undefined
}

const longestNotes = (item: Element): string => {
  const full = firstText(item, 'content:encoded')
  const texts = [full, firstText(item, 'description'), firstText(item, 'itunes:summary')].flatMap(
    (text) => text ?? [],
  )
  return full ?? texts.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

const summaryOf = (item: Element, title: string): { readonly summary: string; readonly isMade: boolean } => {
  for (const name of ['itunes:summary', 'itunes:subtitle', 'description', 'content:encoded']) {
    const paragraphs = plainParagraphs(firstText(item, name) ?? '')
    const text = paragraphs.find((paragraph) => paragraph.length > 20) ?? paragraphs[0]
    if (text !== undefined) return { summary: shortened(text, MOST_SUMMARY), isMade: false }
  }
  return { summary: title, isMade: true }
}

const typeOf = (text: string | undefined): ForeignEpisode['type'] =>
  /^trailer$/i.test(text ?? '') ? 'trailer' : /^bonus$/i.test(text ?? '') ? 'bonus' : 'full'

const contentLinksOf = (item: Element) => {
  const contentLinks = childrenOf(item, 'podcast:contentLink').flatMap((element) => {
    const url = addressOf(attributeValue(element, 'href'), undefined)
    const title = lineOf(element.text, 255)
    return url === undefined || title === '' ? [] : [{ title, url }]
  })
  return contentLinks.length === 0 ? {} : { contentLinks }
}

const imageOf = (item: Element, base: string | undefined): string | undefined => {
  const element = childOf(item, 'itunes:image')
  return element && addressOf(attributeValue(element, 'href') ?? element.text, base)
}

const transcriptsOf = (item: Element, base: string | undefined): ForeignEpisode['transcripts'] =>
  childrenOf(item, 'podcast:transcript').flatMap((element) => {
    const file = fileOf(element, base)
    return file === undefined
      ? []
      : [{ ...file, language: attributeValue(element, 'language')?.trim() || undefined }]
  })

const notesOn = (
  item: Element,
  title: string,
  files: readonly ForeignFile[],
  isSummaryMade: boolean,
): readonly ImportNote[] => {
  const places = childrenOf(item, 'podcast:location')
    .map((element) => lineOf(element.text, 100))
    .filter((name) => name !== '')
  return [
    ...(title === '' ? [{ code: 'title-missing', found: '' } as const] : []),
    ...(isSummaryMade ? [{ code: 'summary-made', found: '' } as const] : []),
    ...(longestNotes(item).length > MOST_CHARACTERS ? [{ code: 'notes-cut', found: '' } as const] : []),
    ...files.slice(1).map(({ url }) => ({ code: 'enclosures-more', found: url }) as const),
    ...places.map((found) => ({ code: 'place-left-out', found }) as const),
  ]
}

/** Takes an item, the address relative links start from, and the show's author; undefined where nothing can be heard. */
export const foreignEpisode = (
  item: Element,
  base: string | undefined,
  author: string,
): ItemReading | undefined => {
  const link = addressOf(firstText(item, 'link'), base)
  const files = filesOf(item, base)
  const [enclosure, ...others] = files
  if (enclosure === undefined) return undefined
  const title = lineOf(firstText(item, 'itunes:title') ?? firstText(item, 'title') ?? '', 255)
  const { summary, isMade } = summaryOf(item, title)
  const people = peopleOf(item, base)
  const number = firstText(item, 'itunes:episode') ?? firstText(item, 'podcast:episode')
  const { chapters, chaptersUrl } = chaptersOf(item, base)
  return {
    guid: firstText(item, 'guid')?.slice(0, 1000),
    title,
    publishedEpochMs: epochOf(firstText(item, 'pubDate', 'dc:date', 'atom:published', 'atom:updated')),
    season: wholeOf(firstText(item, 'itunes:season') ?? firstText(item, 'podcast:season'), 9999),
    episode: wholeOf(number, 99_999),
    type: typeOf(firstText(item, 'itunes:episodeType')),
    isExplicit: explicitOf(firstText(item, 'itunes:explicit')),
    isBlocked: /^yes$/i.test(firstText(item, 'itunes:block') ?? ''),
    durationSeconds: durationOf(firstText(item, 'itunes:duration')),
    link,
    summary,
    notesMarkdown: writeMarkdown(parseForeignHtml(longestNotes(item), link ?? base)),
    enclosure,
    alternatives: [
      ...alternativesOf(item, enclosure, base),
      ...others
        .filter((other) => other.type.startsWith('audio/') && other.type !== enclosure.type)
        .map((other) => ({
          ...other,
          title: undefined,
          bitrate: undefined,
          codecs: undefined,
          language: undefined,
        })),
    ],
    people: people.length > 0 ? people : authorsOf(item, author),
    chapters,
    chaptersUrl,
    transcripts: transcriptsOf(item, base),
    imageUrl: imageOf(item, base),
    soundbites: soundbitesOf(item),
    tags: { ...sharedTagsOf(item), ...contentLinksOf(item) },
    notes: notesOn(item, title, files, isMade),
  }
}
