// Reads Podlove Simple Chapters: `<psc:chapter start="00:01:10.500" title="Title"/>`, alone or inside a feed.
import { Parser } from 'htmlparser2'
import { excerpt } from '../model/excerpt.ts'
import { linePlaces } from '../model/line-places.ts'
import type { Outcome } from '../model/problem.ts'
import {
  addError,
  addMark,
  type ChapterReading,
  type ChapterSource,
  type Place,
  startReading,
  unifiedText,
  type Written,
} from './chapter-reading.ts'
import { clockTime, parseClock, parseSeconds } from './chapter-time.ts'
import { finishChapters, type ParsedChapters } from './finish-chapters.ts'

type Attributes = ReadonlyMap<string, Written>

const known = new Set(['start', 'title', 'href', 'image'])

const unknownEntity = /&(?!(?:amp|lt|gt|quot|apos);)[a-z]\w*;/i
/** Elements inside of elements cost the parser the more the deeper they are. */
const deepest = 200
const piece = 65_536

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const element = (start: string, title: string): string =>
  `<psc:chapter start="${start}" title="${escaped(title)}"/>`

const shown = (startMs: number, title: string): string => element(clockTime(startMs), title)

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1)

/** An empty attribute says as much as none. */
const given = (attribute: Written | undefined): Written | undefined =>
  attribute?.text.trim() ? { ...attribute, text: attribute.text.trim() } : undefined

const readChapter = (reading: ChapterReading, place: Place, attributes: Attributes): void => {
  const title = attributes.get('title')?.text ?? ''
  const start = given(attributes.get('start'))
  for (const [key, attribute] of attributes)
    if (!known.has(key) && !/^xmlns(?:$|:)/.test(key))
      reading.unused.push({ key, position: { file: reading.file, ...attribute.place } })
  if (start === undefined) {
    const facts = { key: 'start', title: excerpt(title), write: shown(70_500, excerpt(title) || '…') }
    return void addError(reading, place, { code: 'chapter-start-missing', facts })
  }
  const seconds = parseSeconds(start.text)
  const time =
    seconds === undefined
      ? parseClock(start.text, (right) => element(right, excerpt(title) || '…'))
      : { value: seconds }
  if (time.value === undefined) return void addError(reading, start.place, time.complaint)
  addMark(reading, {
    place,
    startMs: time.value,
    title,
    url: given(attributes.get('href')),
    image: given(attributes.get('image')),
    slip: seconds === undefined ? 60 : 1000,
    shown,
  })
}

/** Takes an attribute as it is spelled; says whether no reader of XML would take it. */
const isMisspelled = (raw: string, quote: string | null | undefined): boolean =>
  typeof quote !== 'string' || raw.includes('<') || unknownEntity.test(raw)

/** Says of each piece of the XML what it is to the list of chapters. */
const xmlReader = (reading: ChapterReading, text: string, placeAt: (offset: number) => Place) => {
  let attributes = new Map<string, Written>()
  const open: string[] = []
  const found: { readonly open: readonly string[]; readonly lists: Place[] } = { open, lists: [] }
  let isTagBroken = false
  const broken = (offset: number, shown: string): void => {
    if (isTagBroken) return
    isTagBroken = true
    const facts = { found: excerpt(shown.trim()) }
    addError(reading, placeAt(offset), { code: 'chapters-xml-broken', facts })
  }
  const parser = new Parser(
    {
      onattribute: (name, value, quote) => {
        const raw = text.slice(parser.startIndex, parser.endIndex)
        if (isMisspelled(raw, quote) || attributes.has(name)) broken(parser.startIndex, raw)
        attributes.set(name, { text: value, place: placeAt(parser.startIndex) })
      },
      onopentag: (qualifiedName) => {
        const name = localName(qualifiedName)
        const isInList = open.at(-1) === 'chapters'
        const place = placeAt(parser.startIndex)
        if (isInList && name === 'chapter' && !isTagBroken) readChapter(reading, place, attributes)
        else if (isInList || (name === 'chapter' && attributes.has('start')))
          broken(parser.startIndex, text.slice(parser.startIndex, parser.endIndex + 1))
        if (name === 'chapters' && !attributes.has('url')) found.lists.push(place)
        open.push(name)
        attributes = new Map()
        isTagBroken = false
      },
      onclosetag: () => void open.pop(),
      ontext: (data) => {
        if (open.at(-1) === 'chapters' && data.trim() !== '') broken(parser.startIndex, data)
        isTagBroken = false
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  return { parser, found, broken }
}

/** Goes through the XML and gives the places of its lists; what stands where no chapter would be found is an error. */
const readXml = (reading: ChapterReading, text: string): readonly Place[] => {
  const places = linePlaces(reading.file, text)
  const placeAt = (offset: number): Place => {
    const { line, column } = places.at(offset)
    return { line, column }
  }
  const { parser, found, broken } = xmlReader(reading, text, placeAt)
  for (let from = 0; from < text.length && found.open.length < deepest; from += piece)
    parser.write(text.slice(from, from + piece))
  const lastLine = text.trimEnd().lastIndexOf('\n') + 1
  if (found.open.includes('chapters') || found.open.length >= deepest) broken(lastLine, text.slice(lastLine))
  parser.end()
  return found.lists
}

/**
 * Takes the text of an XML file and its name; gives the chapters of its one list, whatever prefix it uses. Times are
 * Normal Play Time: `37`, `7:48` or `01:35:52.250`. Reports `chapters-xml-broken`, `chapters-several-lists`,
 * `chapter-start-missing`, what `parseClock` and `addMark` complain of, and what `finishChapters` says. Never throws.
 * See https://github.com/podlove/podlove-specifications/blob/master/podlove-simple-chapters.md
 */
export const parsePodloveChapters = (text: string, source: ChapterSource): Outcome<ParsedChapters> => {
  const reading = startReading(source)
  const lists = readXml(reading, unifiedText(text))
  const [, second] = lists
  if (second) addError(reading, second, { code: 'chapters-several-lists', facts: { count: lists.length } })
  return finishChapters(reading)
}
