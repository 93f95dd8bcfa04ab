// Reads what may stand before the words in a line of a transcript: a time, a name, or both.
import { parseClockTime } from '../clock-time.ts'

interface HeadTime {
  /** Undefined where it cannot be read. */
  readonly seconds: number | undefined
  readonly found: string
  readonly style: 'square' | 'round' | 'bare'
}

interface HeadName {
  /** As written, markup and all. */
  readonly raw: string
  /** In bold or in brackets: nobody writes the first words of a sentence like that. */
  readonly isMarked: boolean
  readonly hasColon: boolean
}

/** What a line begins with, if it is taken for a label and not for words. */
export interface Head {
  readonly time: HeadTime | undefined
  readonly name: HeadName | undefined
  readonly isTimeFirst: boolean
  /** What stands behind it. */
  readonly rest: string
  /** What stands behind the time at the beginning, the name with it. */
  readonly restWithName: string
}

const clock = String.raw`\d{1,4}:\d{1,2}(?::\d{1,2})?(?:[.,:;]\d{1,3})?`
const range = String.raw`(${clock})(?:[ \t]*(?:-+>|[-–—→])[ \t]*${clock})?`
const squareTime = new RegExp(String.raw`\\?\[[ \t]*(?:${range}|(\d[\d:;.,]{3,15}))[ \t]*\\?\]`, 'y')
const roundTime = new RegExp(String.raw`\\?\([ \t]*${range}[ \t]*\\?\)`, 'y')
const bareTime = new RegExp(String.raw`${range}(?![\d:])`, 'y')
/** As f4transkript writes it: tenths behind a hyphen. */
const hashTime = /#(\d{1,2}:\d{2}:\d{2})(?:-(\d))?#/y

const spaces = /[ \t\u00A0]*/y
const marks = /\*{1,3}|_{1,3}/y
const separator = /[ \t\u00A0]*(?:[-–—|·:][ \t\u00A0]+)?/y
/** Up to its colon, the end of its markup, its time, or the end of the line. */
const nameBefore =
  /[\p{L}\p{N}"„“'(&][^:*[\]()|\t]{0,400}?(?=[ \t\u00A0]*(?:\*{1,3}|_{1,3}(?=:|[ \t]|$))?[ \t\u00A0]*(?:(?<!\\):(?=[ \t\u00A0*_]|$)|\\?[[(]\d|#\d{1,2}:|[ \t\u00A0]\d{1,4}:\d|\t|$))/uy
const bracketName = /\\?\[([\p{L}][^[\]:]{0,60})\\?\](?=:|[ \t]*$)/uy

/** Walks along a line. */
interface Scan {
  readonly line: string
  at: number
  /** Marks of emphasis that are open. */
  readonly open: string[]
}

const take = (scan: Scan, pattern: RegExp): RegExpExecArray | undefined => {
  pattern.lastIndex = scan.at
  const match = pattern.exec(scan.line)
  if (match === null) return undefined
  scan.at += match[0].length
  return match
}

const takeMarks = (scan: Scan): boolean => {
  const found = take(scan, marks)?.[0]
  if (found === undefined) return false
  if (scan.open.at(-1) === found) scan.open.pop()
  else scan.open.push(found)
  return true
}

const takeTime = (scan: Scan): HeadTime | undefined => {
  const square = take(scan, squareTime)
  if (square !== undefined) {
    const found = square[1] ?? square[2] ?? ''
    return { seconds: parseClockTime(found), found, style: 'square' }
  }
  const hash = take(scan, hashTime)
  if (hash !== undefined)
    return { seconds: parseClockTime(`${hash[1]}.${hash[2] ?? 0}`), found: hash[0], style: 'square' }
  const round = take(scan, roundTime)
  const found = (round ?? take(scan, bareTime))?.[1]
  return found === undefined
    ? undefined
    : { seconds: parseClockTime(found), found, style: round === undefined ? 'bare' : 'round' }
}

const takeName = (scan: Scan): { readonly raw: string; readonly isMarked: boolean } | undefined => {
  const bracketed = take(scan, bracketName)?.[1]
  if (bracketed !== undefined) return { raw: bracketed, isMarked: true }
  const isMarked = takeMarks(scan) || scan.open.length > 0
  const raw = take(scan, nameBefore)?.[0]
  return raw === undefined ? undefined : { raw, isMarked }
}

const takeColon = (scan: Scan): boolean => {
  take(scan, spaces)
  if (scan.line[scan.at] !== ':') return false
  scan.at += 1
  return true
}

const nothing: Pick<Head, 'name' | 'time'> = { name: undefined, time: undefined }

/** Takes a name with its colon and, unless one stands before it, its time; undefined where they are just words. */
const takeLabel = (scan: Scan, hasTime: boolean): Pick<Head, 'name' | 'time'> => {
  const [start, open] = [scan.at, [...scan.open]]
  const found = takeName(scan)
  if (found !== undefined) {
    takeMarks(scan)
    // Zoom writes time, name and text with tabs between them.
    let hasColon = (hasTime && scan.line[scan.at] === '\t') || takeColon(scan)
    takeMarks(scan)
    take(scan, spaces)
    const before = scan.at
    let time = hasTime ? undefined : takeTime(scan)
    if (time?.style === 'bare' && hasColon) {
      // `Anna: 12:30 Uhr` is what she says.
      scan.at = before
      time = undefined
    }
    if (time !== undefined) {
      takeMarks(scan)
      hasColon = takeColon(scan) || hasColon
      takeMarks(scan)
    }
    const isWhole = take(scan, spaces) !== undefined && scan.at === scan.line.length
    const isLabel = hasColon || isWhole || (time !== undefined && time.style !== 'bare' && found.isMarked)
    if (isLabel && scan.open.length === 0) return { time, name: { ...found, hasColon } }
  }
  scan.at = start
  scan.open.splice(0, scan.open.length, ...open)
  return nothing
}

/**
 * Takes a line; gives what its beginning may be: `[00:12:34] **Name**: text`, `**Name:** text`, `Name: text`,
 * `Name (12:34)`, `12:34 text` and their like. Whether it is that, the whole file must tell.
 */
export const readHead = (line: string): Head => {
  const scan: Scan = { line, at: 0, open: [] }
  take(scan, spaces)
  const start = scan.at
  takeMarks(scan)
  let first = takeTime(scan)
  if (first === undefined) {
    scan.at = start
    scan.open.length = 0
  } else {
    take(scan, spaces)
    takeMarks(scan)
    take(scan, separator)
  }
  const restWithName = scan.open.join('') + line.slice(scan.at)
  const { name, time } = takeLabel(scan, first !== undefined)
  const isTimeFirst = first !== undefined
  first ??= time
  // Emphasis that goes on belongs to the words.
  return { time: first, name, isTimeFirst, rest: scan.open.join('') + line.slice(scan.at), restWithName }
}
