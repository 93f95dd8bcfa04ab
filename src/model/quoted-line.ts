// Puts the value of one line of YAML into quotes, for sentences that show what to type.

const ENTRY = /^\s*((?:- +)?)(.*)$/s
const KEYED = /^([\p{L}\p{N}_-]+): +(.*)$/su

/** Takes any text; gives it in double quotes as YAML reads them, see https://yaml.org/spec/1.2.2/#731-double-quoted-style. */
export const quoted = (text: string): string => JSON.stringify(text)

/** What one line of YAML says; `start` is everything before its value, without the indentation. */
export interface YamlLine {
  readonly key: string | undefined
  readonly start: string
  readonly value: string
}

/** Takes a line of YAML; gives its key and its value as they are spelled. Comments after the value are left out. */
export const yamlLine = (line: string): YamlLine => {
  const [, dash = '', rest = ''] = ENTRY.exec(line) ?? []
  const [, key, keyed] = KEYED.exec(rest) ?? []
  const value = withoutComment(keyed ?? rest)
  return { key, start: key === undefined ? dash : `${dash}${key}: `, value }
}

/** Takes a line of YAML; gives the line with its whole value in quotes, undefined where there is nothing to quote. */
export const quotedLine = (line: string): string | undefined => {
  const { start, value } = yamlLine(line)
  return start === '' || value === '' ? undefined : start + quoted(value)
}

/** Takes a line of YAML; gives the line with its value and the comment behind it in one pair of quotes. */
export const quotedWithComment = (line: string): string | undefined => {
  const [, dash = '', rest = ''] = ENTRY.exec(line) ?? []
  const [, key, value = rest] = KEYED.exec(rest) ?? []
  const start = key === undefined ? dash : `${dash}${key}: `
  return start === '' ? undefined : start + quoted(value.trimEnd())
}

/**
 * Takes a line of YAML and the column at which a value begins; gives the line with everything from there in quotes,
 * undefined where the value does not fill the rest of its line.
 */
export const quotedFrom = (line: string, column: number): string | undefined => {
  const before = line.slice(0, column - 1).trimStart()
  const value = withoutComment(line.slice(column - 1))
  return /^(?:- +)*(?:[\p{L}\p{N}_-]+: +|- +)$/u.test(before) && value !== ''
    ? before + quoted(value)
    : undefined
}

const UNSAFE =
  /^[\s\-?:,[\]{}#&*!|>'"%@`]|[\n,[\]{}]|:(?:\s|$)|\s#|\s$|^(?:true|false|null|~)?$|^[-+.\d][\d.eEox_+-]*$/i

/** Takes any text; gives it as it can stand in YAML: plain where that is safe, else in quotes. */
export const yamlText = (text: string): string => (UNSAFE.test(text) ? quoted(text) : text)

const withoutComment = (value: string): string => {
  const comment = value.search(/\s#/)
  return (comment === -1 ? value : value.slice(0, comment)).trimEnd()
}
