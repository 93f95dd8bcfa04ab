// Repairs single values that are spelled as nobody understands them, where what is meant is known.
import { quoted } from '../model/quoted-line.ts'
import { type Draft, type RepairPlace, type RepairTable, replaced, spellingAt } from './draft.ts'
import { spelledAs } from './yaml-spellings.ts'

const letters = (text: string): string => text.toLowerCase().replace(/[\s_.\-/]+/g, '')

/** Tells whether two spellings differ in nothing but capitals, spaces and strokes. */
export const areSameLetters = (one: string, other: string): boolean => letters(one) === letters(other)

/** Puts another value in the place of the one that was found. */
const value = (
  place: RepairPlace,
  found: string,
  wanted: string | undefined,
  isSafe: boolean,
): Draft | undefined => {
  if (wanted === undefined || wanted === '') return undefined
  const spelling = spellingAt(place, found)
  if (spelling === undefined) return undefined
  const after = spelledAs(spelling, wanted)
  return { isSafe, edits: [replaced(place, spelling.startOffset, spelling.source, after)] }
}

/** As `value`, but what is wanted stands in the file as it is: a date, a number, a list. */
const raw = (
  place: RepairPlace,
  found: string,
  wanted: string | undefined,
  isSafe: boolean,
): Draft | undefined => {
  const spelling = spellingAt(place, found)
  if (wanted === undefined || spelling === undefined) return undefined
  return { isSafe, edits: [replaced(place, spelling.startOffset, spelling.source, wanted)] }
}

interface Suggested {
  readonly found: string
  readonly suggestion: string | undefined
}

const suggested = ({ found, suggestion }: Suggested, place: RepairPlace): Draft | undefined =>
  value(place, found, suggestion, suggestion !== undefined && areSameLetters(found, suggestion))

const asked = ({ found, suggestion }: Suggested, place: RepairPlace): Draft | undefined =>
  value(place, found, suggestion, false)

const written = (
  { found, write }: { readonly found: string; readonly write: string | undefined },
  place: RepairPlace,
): Draft | undefined => value(place, found, write, false)

/** Only a guess where digits were picked out of a text, or a text was cut into a list at its commas. */
const isOneReading = (found: string, write: string): boolean => {
  if (/^-?\d/.test(write)) return /^(?:-?\d+|\p{L}+)$/u.test(found.trim())
  return /^(?:true|false)$/.test(write) || !found.includes(',')
}

const hex =
  /^(?:urn:uuid:)?\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i

export const valueRepairs: RepairTable = {
  'text-unquoted': ({ spelling }, place) => raw(place, spelling, quoted(spelling), !spelling.endsWith('…')),
  'kind-wrong': ({ key, spelling, write }, place) => {
    const wanted = write?.startsWith('- ') ? write.slice(2) : write?.slice(key.length + 2)
    if (wanted === undefined || spelling.endsWith('…')) return undefined
    return raw(place, spelling, wanted, isOneReading(spelling, wanted))
  },
  'date-unreadable': ({ found, date }, place) => raw(place, found, date, true),
  'choice-unknown': suggested,
  'language-unknown': suggested,
  'country-unknown': suggested,
  'time-zone-unknown': suggested,
  'category-unknown': suggested,
  'license-unknown': suggested,
  'service-unknown': suggested,
  'start-unfit': suggested,
  'name-unfit': asked,
  'title-with-number': ({ title, without }, place) => value(place, title, without, false),
  'osm-unfit': ({ found, suggestion }, place) => value(place, found, suggestion, true),
  'id-unknown': ({ id, nearest }, place) => value(place, id, nearest, false),
  'file-missing': ({ name, nearest }, place) => value(place, name, nearest, false),
  'guid-twice': ({ guid, fresh }, place) => value(place, guid, fresh, false),
  'new-feed-url-foreign': ({ found, own }, place) => value(place, found, own, false),
  'url-unfit': ({ found, write }, place) => value(place, found, write, /^https?:/i.test(found)),
  'url-not-secure': written,
  'host-unfit': ({ found, write }, place) => value(place, found, write, /^https?:\/\/[^/]+\/?$/i.test(found)),
  'chapter-image-not-secure': written,
  'audio-type-unfit': ({ found }, place) =>
    found.toLowerCase() === 'audio/mp3' ? value(place, found, 'audio/mpeg', true) : undefined,
  'uuid-unfit': ({ found }, place) => {
    const groups = hex.exec(found.trim())?.slice(1)
    return value(place, found, groups?.join('-').toLowerCase(), true)
  },
  'ags-unfit': ({ found }, place) =>
    value(place, found, /^(?:\d{4}|\d{7})$/.test(found) ? `0${found}` : undefined, false),
  'email-unfit': ({ found }, place) =>
    value(place, found, /^(?:mailto:|<)([^<>\s]+?)>?$/i.exec(found.trim())?.[1], true),
}
