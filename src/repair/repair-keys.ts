// Repairs keys: misspelt ones, a guid that is missing, entries and lines that stand there twice.
import { episodeSchema } from '../model/episode-schema.ts'
import { allKeys } from '../model/schema-keys.ts'
import { type Draft, type RepairPlace, type RepairTable, replaced, spellingAt } from './draft.ts'
import { areSameLetters } from './repair-values.ts'
import { spelledAs, yamlStretch } from './yaml-spellings.ts'

const renamed = (place: RepairPlace, found: string, wanted: string | undefined): Draft | undefined => {
  if (wanted === undefined) return undefined
  const key = spellingAt(place, found, true)
  if (key === undefined) return undefined
  const edits = [replaced(place, key.startOffset, key.source, spelledAs(key, wanted))]
  return { isSafe: areSameLetters(found, wanted), edits }
}

const keysBeforeGuid = (): readonly string[] => {
  const keys = allKeys(episodeSchema).map(({ path }) => path)
  return keys.slice(0, keys.indexOf('guid'))
}

/** Gives the offset behind the key that stands before the guid in a new episode. */
const placeForGuid = (yaml: string): number => {
  const ends = new Map<string, number>()
  let key: string | undefined
  for (const { index, 0: line } of yaml.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    if (/^[^\s#]/.test(line)) key = /^([\w-]+):/.exec(line)?.[1]
    if (key !== undefined && /^[^#]*\S/.test(line)) ends.set(key, index + line.length)
  }
  const before = keysBeforeGuid().findLast((each) => ends.has(each))
  return before === undefined ? 0 : (ends.get(before) ?? 0)
}

const withGuid = (guid: string, place: RepairPlace): Draft | undefined => {
  const { name, text, lines } = place.file
  const stretch = yamlStretch(name, text)
  if (stretch === undefined) return undefined
  const empty = /^guid:[ \t]*/m.exec(stretch.yaml)
  if (empty !== null) {
    const at = stretch.startOffset + empty.index
    return {
      isSafe: true,
      edits: [
        replaced(
          place,
          at,
          empty[0],
          `guid: ${guid}${/#/.test(text[at + empty[0].length] ?? '') ? ' ' : ''}`,
        ),
      ],
    }
  }
  const at = stretch.startOffset + placeForGuid(stretch.yaml)
  return { isSafe: true, edits: [replaced(place, at, '', `guid: ${guid}${lines.lineBreak}`)] }
}

/** Takes the second of two equal single values out of its list. */
const withoutRepeated = (place: RepairPlace): Draft | undefined => {
  const { file, offset, line } = place
  const list = file.spellings()?.listAt(offset)
  const index = list?.entries.findIndex(({ startOffset }) => startOffset === offset) ?? -1
  const [entry, previous] = [list?.entries[index], list?.entries[index - 1]]
  if (list === undefined || entry === undefined || previous === undefined) return undefined
  if (list.isFlow) {
    const start = previous.startOffset + previous.source.length
    const before = file.text.slice(start, offset + entry.source.length)
    return /[#]/.test(before.slice(0, -entry.source.length))
      ? undefined
      : { isSafe: true, edits: [replaced(place, start, before, '')] }
  }
  if (!/^\s*-\s+$/.test(line.text.slice(0, offset - line.startOffset))) return undefined
  const isAlone = line.text.trimEnd().endsWith(entry.source)
  return isAlone ? { isSafe: true, edits: [wholeLine(place)] } : undefined
}

const wholeLine = (place: RepairPlace) => {
  const { file, line, position } = place
  const next = file.lines.line(position.line + 1)
  const end = next?.startOffset ?? file.text.length
  return replaced(place, line.startOffset, file.text.slice(line.startOffset, end), '')
}

/** Two lines that say the same say it once; which of two different ones is meant, nobody knows. */
const withoutSecondLine = (firstLine: number, place: RepairPlace): Draft | undefined => {
  const { file, position, line } = place
  const first = file.lines.line(firstLine)?.text
  const following = file.lines.line(position.line + 1)?.text ?? ''
  const isSame = first?.trimEnd() === line.text.trimEnd() && /^[\w-]+: \S/.test(line.text)
  return isSame && !/^[ \t]/.test(following) ? { isSafe: true, edits: [wholeLine(place)] } : undefined
}

export const keyRepairs: RepairTable = {
  'key-unknown': ({ key, suggestion }, place) => renamed(place, key, suggestion),
  'speaker-label-idle': ({ label, nearest }, place) => renamed(place, label, nearest),
  'guid-missing': ({ guid }, place) => withGuid(guid, place),
  'entry-repeated': (_, place) => withoutRepeated(place),
  'yaml-duplicate-key': ({ firstLine }, place) => withoutSecondLine(firstLine, place),
}
