// Cuts a metadata file of ffmpeg into its chapters and their values.
import type { Place, Written } from './chapter-reading.ts'

/** A `[CHAPTER]` section. */
export interface FfmetadataChapter {
  readonly place: Place
  /** By key in lower case; escapes are resolved. */
  readonly values: ReadonlyMap<string, Written>
  /** Lines that are neither a value nor a comment. */
  readonly stray: readonly Written[]
}

interface Section {
  readonly isChapter: boolean
  readonly place: Place
  readonly values: Map<string, Written>
  readonly stray: Written[]
}

/** An odd number of backslashes at the end: the line break behind them belongs to the value. */
const isContinued = (line: string): boolean => {
  let backslashes = 0
  while (line[line.length - 1 - backslashes] === '\\') backslashes += 1
  return backslashes % 2 === 1
}

const logicalLines = function* (text: string): Generator<Written> {
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const place = { line: at + 1, column: 1 }
    const parts = [lines[at] ?? '']
    while (isContinued(parts.at(-1) ?? '') && at + 1 < lines.length) {
      at += 1
      parts.push(lines[at] ?? '')
    }
    yield { text: parts.join('\n'), place }
  }
}

const resolved = (text: string): string => text.replace(/\\(.)/gs, '$1')

/** Gives the place of the `=` between key and value; one behind a backslash belongs to the key. */
const equalsIn = (line: string): number => {
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '=') return at
    if (line[at] === '\\') at += 1
  }
  return -1
}

/**
 * Takes the text of a file, with `\n` as line breaks; gives its chapters. What stands before the first section, in sections
 * about streams, and in comments is left out. See https://ffmpeg.org/ffmpeg-formats.html#Metadata-2
 */
export const ffmetadataChapters = (text: string): readonly FfmetadataChapter[] => {
  const sections: Section[] = []
  for (const { text: line, place } of logicalLines(text)) {
    const heading = /^\[(\w+)\]\s*$/.exec(line)?.[1]
    const section = sections.at(-1)
    const equals = equalsIn(line)
    if (heading !== undefined)
      sections.push({ isChapter: /^chapter$/i.test(heading), place, values: new Map(), stray: [] })
    else if (line.trim() === '' || /^[;#]/.test(line)) continue
    else if (equals === -1) section?.stray.push({ text: line.trim(), place })
    else {
      const key = resolved(line.slice(0, equals)).toLowerCase()
      section?.values.set(key, { text: resolved(line.slice(equals + 1)), place })
    }
  }
  return sections.filter(({ isChapter }) => isChapter)
}
