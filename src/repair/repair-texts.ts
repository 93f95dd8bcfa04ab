// Repairs what stands in the text of notes and transcripts.
import { type Draft, type RepairPlace, type RepairTable, replaced } from './draft.ts'

const inLine = (place: RepairPlace, found: string, wanted: string, isSafe: boolean): Draft | undefined => {
  const { line, offset } = place
  const at = line.text.indexOf(found, offset - line.startOffset)
  if (at === -1 || found.endsWith('…') || found === wanted) return undefined
  return { isSafe, edits: [replaced(place, line.startOffset + at, found, wanted)] }
}

const timingLine = /^[ \t]*\d[\d:.,]*[ \t]*-->.*$/gm

/** Takes every comma before thousandths in a line with an arrow. */
const withPoints = (place: RepairPlace): Draft | undefined => {
  const edits = [...place.file.text.matchAll(timingLine)].flatMap(({ index, 0: line }) =>
    [...line.matchAll(/(?<=:\d\d),(?=\d{1,3}(?:\s|$))/g)].map((comma) =>
      replaced(place, index + comma.index, ',', '.'),
    ),
  )
  return edits.length === 0 ? undefined : { isSafe: true, edits }
}

/** Every tag that is spelled the same. */
const escaped = (found: string, place: RepairPlace): Draft | undefined => {
  const { text } = place.file
  if (found.endsWith('…')) return undefined
  const wanted = found.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const edits = []
  for (let at = text.indexOf(found); at !== -1; at = text.indexOf(found, at + found.length))
    edits.push(replaced(place, at, found, wanted))
  return edits.length === 0 ? undefined : { isSafe: false, edits }
}

export const textRepairs: RepairTable = {
  'notes-insecure-link': ({ found }, place) =>
    inLine(place, found, found.replace(/^http:/i, 'https:'), false),
  'notes-relative-link': ({ found }, place) =>
    inLine(place, found, `/${found.replace(/^(?:\.{0,2}\/)+/, '')}`, false),
  'link-dead': ({ address, write }, place) =>
    write === undefined ? undefined : inLine(place, address, write, false),
  'transcript-time-comma': (_, place) => withPoints(place),
  'transcript-tag-unknown': ({ found }, place) => escaped(found, place),
  'transcript-header-missing': (_, place) => {
    const { lineBreak } = place.file.lines
    const isFirstCue = /-->/.test(place.line.text) || /^\d+$/.test(place.line.text.trim())
    return { isSafe: isFirstCue, edits: [replaced(place, 0, '', `WEBVTT${lineBreak}${lineBreak}`)] }
  },
}
