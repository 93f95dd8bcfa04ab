// Finds keys that stand twice in one object: of these, JSON keeps the last and forgets the others.
import { keyOf, stringEnd } from './json-places.ts'

/** A key that stood in the same object before; `offset` is where it stands again. */
interface KeyTwice {
  readonly offset: number
  readonly key: string
}

/** The keys of an object so far; a list has none. */
interface Level {
  readonly keys: Set<string> | undefined
  isKeyNext: boolean
}

const structural = /["{}[\],]/g

/** Takes a text that is JSON; gives the keys that come again in their object. Linear; no recursion. */
export const keysTwice = (text: string): readonly KeyTwice[] => {
  const twice: KeyTwice[] = []
  const levels: Level[] = []
  let level: Level | undefined
  structural.lastIndex = 0
  for (let found = structural.exec(text); found !== null; found = structural.exec(text)) {
    const { 0: sign, index: offset } = found
    if (sign === '{' || sign === '[') {
      level = { keys: sign === '{' ? new Set() : undefined, isKeyNext: sign === '{' }
      levels.push(level)
    } else if (sign === '"') {
      const end = stringEnd(text, offset)
      structural.lastIndex = end
      if (level?.keys === undefined || !level.isKeyNext) continue
      level.isKeyNext = false
      const key = keyOf(text.slice(offset, end))
      if (level.keys.has(key)) twice.push({ offset, key })
      level.keys.add(key)
    } else if (sign === ',') {
      if (level !== undefined) level.isKeyNext = true
    } else {
      levels.pop()
      level = levels.at(-1)
    }
  }
  return twice
}
