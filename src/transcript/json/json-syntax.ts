// Reads JSON that was edited by hand: says what is wrong and where, and forgives what cannot be misunderstood.
import { createScanner } from 'jsonc-parser'

/** What stands there and is no JSON; `offset` is where. */
export type JsonMistake = { readonly offset: number } & (
  | { readonly kind: 'comma-missing' | 'colon-missing' | 'value-missing' | 'key-missing' }
  | { readonly kind: 'curly-quotes' | 'quote-inside' | 'string-open' | 'string-unfit' }
  | { readonly kind: 'bracket-wrong' | 'cut-off'; readonly opened: number; readonly bracket: string }
  | { readonly kind: 'several-values' | 'bracket-extra' | 'unexpected' }
)

/** What was forgiven. */
export interface JsonPardon {
  readonly kind: 'trailing-comma' | 'not-a-number' | 'comment'
  readonly offset: number
  readonly length: number
}

interface Level {
  readonly bracket: '{' | '['
  readonly offset: number
}

/** What may come next. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

interface Token {
  readonly text: string
  readonly offset: number
  readonly error: number
}

const stringErrors: readonly number[] = [4, 5, 6]
const openString = 2

/** Gives the tokens of a text, comments among them. */
function* tokensOf(text: string): Generator<Token> {
  const scanner = createScanner(text, false)
  for (;;) {
    scanner.scan()
    const [offset, length] = [scanner.getTokenOffset(), scanner.getTokenLength()]
    if (length === 0) return
    const token = { text: text.slice(offset, offset + length), offset, error: scanner.getTokenError() }
    if (!/^[ \t\r\n]/.test(token.text)) yield token
  }
}

const isQuote = (character: string): boolean => /^[„“”‚‘’«»`´']/.test(character)
const isNumberWord = (token: string): boolean => /^[+-]?(?:NaN|Infinity)$/.test(token)
const isScalar = (token: string): boolean =>
  /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(token)

/** One reading of a text, from the first token to the first mistake. */
interface Reading {
  readonly levels: Level[]
  readonly pardons: JsonPardon[]
  state: State
  last: Token | undefined
}

const afterValue = ({ levels }: Reading): State => (levels.length === 0 ? 'nothing' : 'comma-or-end')

const mistakeAt = (reading: Reading, token: Token): JsonMistake => {
  const { state, last } = reading
  const { offset } = token
  if (state === 'nothing' && /^[}\]]/.test(token.text)) return { kind: 'bracket-extra', offset }
  if (state === 'nothing')
    return { kind: /^[{["]/.test(token.text) ? 'several-values' : 'unexpected', offset }
  if (
    last?.text.startsWith('"') &&
    last.offset + last.text.length === offset &&
    /^[^\s{}[\],:]/.test(token.text)
  )
    return { kind: 'quote-inside', offset: last.offset }
  if (isQuote(token.text)) return { kind: 'curly-quotes', offset }
  const behind = last === undefined ? offset : last.offset + last.text.length
  if (state === 'colon') return { kind: 'colon-missing', offset: behind }
  const startsNext = /^[{["\d-]/.test(token.text) || isScalar(token.text)
  if (state === 'comma-or-end' && startsNext) return { kind: 'comma-missing', offset: behind }
  if (/^[,}\]:]/.test(token.text) && state.startsWith('value')) return { kind: 'value-missing', offset }
  if (state.startsWith('key')) return { kind: 'key-missing', offset }
  return { kind: 'unexpected', offset }
}

const open = (reading: Reading, { text, offset }: Token): void => {
  const bracket = text === '{' ? '{' : '['
  reading.levels.push({ bracket, offset })
  reading.state = bracket === '{' ? 'key-or-end' : 'value-or-end'
}

const close = (reading: Reading, token: Token): JsonMistake | undefined => {
  const { levels, state, last, pardons } = reading
  const level = levels.at(-1)
  const isAfterComma = last?.text === ',' && (state === 'value' || state === 'key')
  if (!isAfterComma && !['value-or-end', 'key-or-end', 'comma-or-end'].includes(state))
    return mistakeAt(reading, token)
  if (level === undefined) return { kind: 'bracket-extra', offset: token.offset }
  if ((level.bracket === '{') !== (token.text === '}'))
    return { kind: 'bracket-wrong', offset: token.offset, opened: level.offset, bracket: token.text }
  if (isAfterComma) pardons.push({ kind: 'trailing-comma', offset: last.offset, length: 1 })
  levels.pop()
  reading.state = afterValue(reading)
  return undefined
}

const readString = (reading: Reading, token: Token): JsonMistake | undefined => {
  const { state } = reading
  if (token.error === openString) return { kind: 'string-open', offset: token.offset }
  if (stringErrors.includes(token.error)) return { kind: 'string-unfit', offset: token.offset }
  if (state.startsWith('key')) reading.state = 'colon'
  else if (state.startsWith('value')) reading.state = afterValue(reading)
  else return mistakeAt(reading, token)
  return undefined
}

const readToken = (reading: Reading, token: Token): JsonMistake | undefined => {
  const { state, levels } = reading
  const { text, offset } = token
  if (text.startsWith('"')) return readString(reading, token)
  if (text === '}' || text === ']') return close(reading, token)
  if (text === ':' && state === 'colon') reading.state = 'value'
  else if (text === ',' && state === 'comma-or-end')
    reading.state = levels.at(-1)?.bracket === '{' ? 'key' : 'value'
  else if (!state.startsWith('value')) return mistakeAt(reading, token)
  else if (text === '{' || text === '[') open(reading, token)
  else if (isScalar(text) || isNumberWord(text)) {
    if (!isScalar(text)) reading.pardons.push({ kind: 'not-a-number', offset, length: text.length })
    reading.state = afterValue(reading)
  } else return mistakeAt(reading, token)
  return undefined
}

/** `-Infinity` comes as two tokens: the minus is left to the word behind it. */
const isMinusOfInfinity = (text: string, token: Token): boolean =>
  token.text === '-' && text.startsWith('Infinity', token.offset + 1)

/**
 * Takes text that is no JSON; gives the first mistake, or, where there is none that would have to be guessed, what
 * can be forgiven: commas before a closing bracket, `NaN` and `Infinity` as Python writes them, comments.
 * See https://www.rfc-editor.org/rfc/rfc8259
 */
export const checkJson = (
  text: string,
): { readonly mistake: JsonMistake | undefined; readonly pardons: readonly JsonPardon[] } => {
  const reading: Reading = { levels: [], pardons: [], state: 'value', last: undefined }
  for (const token of tokensOf(text)) {
    if (/^\/[/*]/.test(token.text) && token.error === 0)
      reading.pardons.push({ kind: 'comment', offset: token.offset, length: token.text.length })
    else if (isMinusOfInfinity(text, token))
      reading.pardons.push({ kind: 'not-a-number', offset: token.offset, length: 1 })
    else {
      const mistake = readToken(reading, token)
      if (mistake !== undefined) return { mistake, pardons: reading.pardons }
      reading.last = token
    }
  }
  const { levels, state, pardons } = reading
  const level = levels.at(-1)
  if (level !== undefined)
    return {
      mistake: {
        kind: 'cut-off',
        offset: text.trimEnd().length,
        opened: level.offset,
        bracket: level.bracket,
      },
      pardons,
    }
  const mistake: JsonMistake | undefined = state === 'nothing' ? undefined : { kind: 'unexpected', offset: 0 }
  return { mistake, pardons }
}
