// Makes the address that opens a mail or a form in which a mistake is already half reported.

/** Mail programs and servers cut what is longer. */
const longest = 1800
const longestTitle = 200

interface Report {
  readonly title: string
  /** The words that the report is about; shortened where the address would be too long. */
  readonly passage: string
  /** Takes the passage, perhaps shortened, and gives the whole text; lines end with LF. */
  readonly body: (passage: string) => string
}

/** A half of a character cannot be encoded. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))

const shortened = (characters: readonly string[], count: number): string =>
  count >= characters.length ? characters.join('') : `${characters.slice(0, count).join('')}…`

const mailAddress = (to: string, title: string, body: string): string => {
  const crlf = body.replace(/\r?\n/g, '\r\n')
  return `mailto:${encode(to).replace('%40', '@')}?subject=${encode(title)}&body=${encode(crlf)}`
}

const formAddress = (template: string, title: string, body: string): string =>
  template.replace(/\{(title|body)\}/g, (_, name) => encode(name === 'title' ? title : body))

/**
 * Takes a mail address, or an address with `{title}` and `{body}` in it. Gives a `mailto:` as in
 * https://www.rfc-editor.org/rfc/rfc6068, or the address with both filled in; at most 1800 characters where shortening
 * the passage is enough for that.
 */
export const reportAddress = (to: string, { title, passage, body }: Report): string => {
  const address = /^https?:/i.test(to) ? formAddress : mailAddress
  const characters = [...passage]
  const shortTitle = shortened([...title], longestTitle)
  const write = (count: number): string => address(to, shortTitle, body(shortened(characters, count)))
  if (write(characters.length).length <= longest) return write(characters.length)
  let [fits, tooMany] = [0, characters.length]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (write(middle).length <= longest) fits = middle
    else tooMany = middle
  }
  return write(fits)
}
