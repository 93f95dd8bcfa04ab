// Walks the tokens of the YAML parser without recursion, so that no nesting is too deep for it.
import type { CST } from 'yaml'

interface Walked {
  readonly token: CST.Token
  readonly depth: number
}

/** Takes the tokens of a document; gives the offset of a value nested deeper than `limit`, undefined where there is none. */
export const tooDeepAt = (tokens: readonly CST.Token[], limit: number): number | undefined => {
  for (const { token, depth } of walkTokens(tokens)) if (depth > limit) return token.offset
  return undefined
}

/** Takes the offset at which a quoted text ends; gives the one of its opening quote. */
export const openingOf = (end: number, tokens: readonly CST.Token[]): number | undefined => {
  for (const { token } of walkTokens(tokens)) {
    const isQuoted = token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar'
    if (isQuoted && token.offset + token.source.length === end) return token.offset
  }
  return undefined
}

/** Takes the offset at which a bracket was missed; gives the one of the last bracket before it that is never closed. */
export const openBracketBefore = (end: number, tokens: readonly CST.Token[]): number | undefined => {
  let last: number | undefined
  for (const { token } of walkTokens(tokens)) {
    if (token.type !== 'flow-collection' || token.offset >= end) continue
    const isClosed = token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')
    if (!isClosed && token.offset > (last ?? -1)) last = token.offset
  }
  return last
}

function* walkTokens(tokens: readonly CST.Token[]): Generator<Walked> {
  const waiting: Walked[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    const { token, depth } = next
    if (token.type === 'document') {
      if (token.value) waiting.push({ token: token.value, depth })
    } else if ('items' in token) {
      for (const { key, value } of token.items) {
        if (key) waiting.push({ token: key, depth: depth + 1 })
        if (value) waiting.push({ token: value, depth: depth + 1 })
      }
    }
  }
}
