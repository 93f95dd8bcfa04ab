// Finds the lines and columns at which values of a JSON text stand.

/** The keys and numbers that lead from the whole to a value, such as `['segments', 4, 'body']`. */
export type JsonPath = readonly (string | number)[]

const [lineFeed, carriageReturn] = [10, 13]

/** From 1, as editors count. */
export interface JsonPlace {
  readonly line: number
  readonly column: number
}

/** A wanted value, and those inside of it. */
interface Wanted {
  offset: number
  inside: Map<string | number, Wanted> | undefined
}

const wish = (around: Wanted, step: string | number): Wanted => {
  around.inside ??= new Map()
  const wanted = around.inside.get(step) ?? { offset: 0, inside: undefined }
  around.inside.set(step, wanted)
  return wanted
}

/** Gives the offset behind the string that starts at `start`. */
export const stringEnd = (text: string, start: number): number => {
  let end = text.indexOf('"', start + 1)
  while (end !== -1) {
    let backslashes = 0
    while (text[end - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return end + 1
    end = text.indexOf('"', end + 1)
  }
  return text.length
}

/** Takes a string of JSON with its quotes; gives what it says. */
export const keyOf = (quoted: string): string => {
  if (!quoted.includes('\\')) return quoted.slice(1, -1)
  const key: unknown = JSON.parse(quoted)
  return String(key)
}

/** A list or an object that the walk is in. */
interface Level {
  readonly wanted: Wanted | undefined
  /** In a list the number of the entry, in an object the key, undefined where a key comes next. */
  step: string | number | undefined
}

const scalarEnd = (text: string, start: number): number => {
  let end = start + 1
  for (; end < text.length; end += 1) {
    const character = text[end] ?? ''
    if (character <= ' ' || character === ',' || character === ']' || character === '}') break
  }
  return end
}

/** Walks once through a text that is known to be JSON and notes where the wanted values start. No recursion. */
const walk = (text: string, root: Wanted): void => {
  const levels: Level[] = []
  let level: Level | undefined
  let at = 0
  const reach = (): Wanted | undefined => {
    const wanted = level === undefined ? root : level.wanted?.inside?.get(level.step ?? '')
    if (wanted !== undefined) wanted.offset = at
    return wanted
  }
  while (at < text.length) {
    const character = text[at] ?? ''
    let end = at + 1
    if (character === '{' || character === '[') {
      const isList = character === '['
      level = { wanted: reach(), step: isList ? 0 : undefined }
      levels.push(level)
    } else if (character === '}' || character === ']') {
      levels.pop()
      level = levels.at(-1)
    } else if (character === ',') {
      if (level !== undefined) level.step = typeof level.step === 'number' ? level.step + 1 : undefined
    } else if (character === '"') {
      end = stringEnd(text, at)
      if (level === undefined || level.step !== undefined) reach()
      else level.step = level.wanted === undefined ? '' : keyOf(text.slice(at, end))
    } else if (character > ' ' && character !== ':') {
      reach()
      end = scalarEnd(text, at)
    }
    at = end
  }
}

/** Takes a text and an offset; gives its line and column. Any line end counts. */
export const placesOf = (text: string, offsets: readonly number[]): readonly JsonPlace[] => {
  const ascending = [...new Set(offsets)].toSorted((a, b) => a - b)
  const places = new Map<number, JsonPlace>()
  let [line, lineStart, at] = [1, 0, 0]
  for (const offset of ascending) {
    for (; at < offset; at += 1) {
      const code = text.charCodeAt(at)
      const isBreak = code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)
      if (!isBreak) continue
      line += 1
      lineStart = at + 1
    }
    places.set(offset, { line, column: offset - lineStart + 1 })
  }
  return offsets.map((offset) => places.get(offset) ?? { line: 1, column: 1 })
}

/**
 * Takes a text that is JSON and the paths of values in it; gives the place of each, of the nearest value around it
 * where it is absent. Linear in the text, however deep it is.
 */
export const jsonPlaces = (text: string, paths: readonly JsonPath[]): readonly JsonPlace[] => {
  const root: Wanted = { offset: 0, inside: undefined }
  const chains = paths.map((path) => {
    let wanted = root
    return path.map((step) => {
      wanted = wish(wanted, step)
      return wanted
    })
  })
  walk(text, root)
  const offsets = chains.map((chain) => chain.findLast(({ offset }) => offset > 0)?.offset ?? root.offset)
  return placesOf(text, offsets)
}
