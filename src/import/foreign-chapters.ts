// Takes over chapters: those in the feed, and those in a file that it names.

import { parseClock, parseSeconds } from '../chapters/chapter-time.ts'
import { parseChapterFile } from '../chapters/parse-chapter-file.ts'
import { attributeValue, childOf, childrenOf, type Element } from '../lint/element.ts'
import { addressOf } from './element-values.ts'
import type { ForeignChapter } from './foreign-feed.ts'
import { lineOf } from './foreign-text.ts'

const inOrder = (chapters: readonly ForeignChapter[]): readonly ForeignChapter[] =>
  chapters
    .toSorted((a, b) => a.startSeconds - b.startSeconds)
    .filter(({ startSeconds }, at, all) => at === 0 || startSeconds > (all[at - 1]?.startSeconds ?? -1))

const startOf = (text: string | undefined): number | undefined => {
  const written = text?.trim() ?? ''
  const ms = parseSeconds(written) ?? parseClock(written, () => '').value
  return ms === undefined ? undefined : ms / 1000
}

/** https://podlove.org/simple-chapters/, and where a `podcast:chapters` file is. */
export const chaptersOf = (
  item: Element,
  base: string | undefined,
): { readonly chapters: readonly ForeignChapter[]; readonly chaptersUrl: string | undefined } => {
  const list = childOf(item, 'psc:chapters')
  const chapters = (list === undefined ? [] : childrenOf(list, 'psc:chapter')).flatMap(
    (element): readonly ForeignChapter[] => {
      const startSeconds = startOf(attributeValue(element, 'start'))
      const title = lineOf(attributeValue(element, 'title') ?? '', 255)
      if (startSeconds === undefined || title === '') return []
      const [url, imageUrl] = [
        addressOf(attributeValue(element, 'href'), base),
        addressOf(attributeValue(element, 'image'), base),
      ]
      return [{ startSeconds, title, url, imageUrl }]
    },
  )
  const file = childOf(item, 'podcast:chapters')
  return { chapters: inOrder(chapters), chaptersUrl: file && addressOf(attributeValue(file, 'url'), base) }
}

type Json = { readonly [key: string]: unknown }

const isGroup = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Pictures lie on the web; the parser of chapter files knows only those beside the file. */
const withoutImages = (
  text: string,
): { readonly text: string; readonly images: ReadonlyMap<number, string> } => {
  const images = new Map<number, string>()
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (!isGroup(file) || !Array.isArray(file['chapters'])) return { text, images }
    const chapters = file['chapters'].filter(isGroup).map(({ img, ...rest }) => {
      const start = Number(rest['startTime'])
      if (typeof img === 'string' && Number.isFinite(start)) images.set(start, img)
      return rest
    })
    return { text: JSON.stringify({ ...file, chapters }), images }
  } catch {
    return { text, images }
  }
}

/** Takes the text of a chapter file and its address; gives its chapters, undefined where it holds none that can be read. */
export const chaptersInFile = (text: string, url: string): readonly ForeignChapter[] | undefined => {
  const plain = withoutImages(text)
  const { value } = parseChapterFile(plain.text, { file: 'episodes/chapters.json' })
  if (value === undefined || value.chapters.length === 0) return undefined
  return inOrder(
    value.chapters.map(({ startSeconds, title, url: link }) => ({
      startSeconds,
      title,
      url: link,
      imageUrl: addressOf(plain.images.get(startSeconds), url),
    })),
  )
}
