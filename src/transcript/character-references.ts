// Reads the character references of WebVTT, which are those of HTML: https://www.w3.org/TR/webvtt1/#consume-an-html-character-reference

/** Of HTML's two thousand names those that editors meet; any other stays as it is written. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['shy', '\u00AD'],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
  ['eacute', 'é'],
  ['euro', '€'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bdquo', '„'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['sbquo', '‚'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['laquo', '«'],
  ['raquo', '»'],
])

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,6}));/g

const characterOf = (codePoint: number): string => {
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff
  return codePoint === 0 || codePoint > 0x10ffff || isSurrogate ? '\uFFFD' : String.fromCodePoint(codePoint)
}

/** Takes text with references such as `&amp;`, `&#228;` or `&#xE4;`; gives the text that they stand for. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(reference, (whole: string, decimal?: string, hex?: string, name = '') => {
        if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10))
        if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
        return named.get(name) ?? whole
      })
    : text
