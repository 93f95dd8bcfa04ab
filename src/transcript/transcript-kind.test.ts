// Tests that the kind of a transcript is told from what is in it, and from its name only in doubt.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FoundKind, transcriptKind } from './transcript-kind.ts'

const subRip = '1\n00:00:01,000 --> 00:00:02,000\nGuten Tag.\n'
const page = (title: string, body: string): string =>
  `<!DOCTYPE html>\n<html>\n<head><title>${title}</title></head>\n<body>${body}</body>\n</html>\n`
const speech = '<cite>Gerda Gast:</cite> <time>0:00</time> <p>Guten Tag.</p>'

const known: readonly (readonly [what: string, text: string, kind: FoundKind['kind']])[] = [
  ['WebVTT', 'WEBVTT\n\n00:00.000 --> 00:01.000\nGuten Tag.', 'vtt'],
  ['WebVTT with a title, a mark and Windows line ends', '\uFEFFWEBVTT - Titel\r\n\r\n00:00.000', 'vtt'],
  ['SubRip', subRip, 'srt'],
  ['SubRip with a mark and blank lines before it', `\uFEFF\r\n\r\n${subRip}`, 'srt'],
  ['SubRip with dots and without numbers', '00:00:01.000 --> 00:00:02.000\nGuten Tag.', 'srt'],
  ['SubRip with an arrow of another kind', '1\n0:00:01,0 –> 0:00:02,0\nGuten Tag.', 'srt'],
  ['an object of JSON', '{\n  "segments": []\n}', 'json'],
  ['a list of JSON', '[{"start":0}]', 'json'],
  ['an empty list of JSON', '[ ]', 'json'],
  ['bare HTML', `\n${speech}`, 'html'],
  ['HTML with a comment before it', `<!-- Folge 1 -->\n${speech}`, 'html'],
  ['a page of HTML', page('Folge 1', speech), 'html'],
  ['a page of XHTML', `<?xml version="1.0"?>\n${page('Folge 1', speech)}`, 'html'],
  ['text', 'Gerda Gast: Guten Tag.', 'text'],
  ['text with times in brackets', '[00:00:01] Gerda Gast: Guten Tag.\n\n[00:00:05] Hallo.', 'text'],
  ['text with short times in brackets', '[00:01.50] Gerda Gast: Guten Tag.', 'text'],
  ['text that begins with a sound', '[Musik]\n\nGerda Gast: Guten Tag.', 'text'],
  ['text that begins with a span of time', '10:00–11:00 Uhr, im Rathaus.\n\nGuten Tag.', 'text'],
  ['text with commas', 'Text, Ton, Bild\n\nGuten Tag.', 'text'],
  ['Markdown', '# Folge 1\n\n**Gerda Gast:** Guten Tag.', 'text'],
]

describe('the content tells', () => {
  test.each(known)('%s', (_, text, kind) => {
    expect(transcriptKind(text, 'transcripts/staffel-1/01-anfang.txt')).toEqual({ kind })
  })

  test.each(known.filter(([, , kind]) => kind !== 'text'))('%s, whatever its ending', (_, text, kind) => {
    for (const ending of ['srt', 'json', 'TXT', 'html'])
      expect([ending, transcriptKind(text, `a/b.${ending}`)]).toEqual([ending, { kind }])
  })

  test('SubRip under the name of WebVTT by its commas; without them it lacks the first line of WebVTT', () => {
    expect(transcriptKind(subRip, 'a/b.vtt')).toEqual({ kind: 'srt' })
    expect(transcriptKind(subRip.replaceAll(',', '.'), 'a/b.vtt')).toEqual({ kind: 'vtt' })
  })
})

describe('the ending tells where the content does not', () => {
  test.each([
    ['vtt', 'vtt'],
    ['VTT', 'vtt'],
    ['srt', 'srt'],
    ['json', 'json'],
    ['html', 'html'],
    ['Htm', 'html'],
    ['txt', 'text'],
    ['md', 'text'],
    ['markdown', 'text'],
  ])('.%s', (ending, kind) => {
    expect(transcriptKind('Guten Tag.', `a/b.${ending}`)).toEqual({ kind })
  })

  test('markup at the beginning of Markdown is Markdown, unless it says who speaks', () => {
    expect(transcriptKind('<div>Vorab</div>\n\n**Gerda Gast:** Guten Tag.', 'a/b.md')).toEqual({
      kind: 'text',
    })
    expect(transcriptKind('<div>Vorab</div>\n\nGuten Tag.', 'a/b.txt')).toEqual({ kind: 'html' })
    expect(transcriptKind(speech, 'a/b.md')).toEqual({ kind: 'html' })
  })
})

const foreign: readonly (readonly [what: string, text: string, kind: FoundKind['foreign']])[] = [
  [
    'TTML',
    '<?xml version="1.0" encoding="utf-8"?>\n<tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>',
    'ttml',
  ],
  ['TTML with a prefix', '<!-- x -->\n<tt:tt xmlns:tt="http://www.w3.org/ns/ttml"/>', 'ttml'],
  [
    'XML of YouTube',
    '<?xml version="1.0" encoding="utf-8" ?><transcript><text start="0">a</text></transcript>',
    'xml',
  ],
  ['XML without a declaration', '<timedtext format="3"><body/></timedtext>', 'xml'],
  ['SBV', '0:00:00.599,0:00:04.160\nGuten Tag.\n', 'sbv'],
  ['SubStation Alpha', '[Script Info]\nTitle: x\n', 'ass'],
  ['RTF', '{\\rtf1\\ansi\\deff0 Guten Tag.}', 'rtf'],
  ['LRC', '[ar: Gerda Gast]\n[00:01.00]Guten Tag.\n', 'lrc'],
  ["Whisper's table", 'start\tend\ttext\n0\t2000\tGuten Tag.\n', 'tsv'],
  ['a table with commas', '"Speaker","Start Time","End Time","Text"\n', 'csv'],
  ['a table of a German program', 'Sprecher;Von;Bis;Text\n', 'csv'],
]

describe('what is not read', () => {
  test.each(foreign)('%s', (_, text, kind) => {
    for (const ending of ['vtt', 'txt', 'srt', 'json'])
      expect(transcriptKind(text, `a/b.${ending}`)).toEqual({ foreign: kind })
  })

  test('a page that was stored instead of the file', () => {
    const missing = page('404 Not Found', '<h1>Not Found</h1>')
    for (const ending of ['vtt', 'json', 'html'])
      expect(transcriptKind(missing, `a/b.${ending}`)).toEqual({ foreign: 'web-page' })
    expect(transcriptKind(page('Anmeldung', '<form></form>'), 'a/b.html')).toEqual({ foreign: 'web-page' })
    expect(transcriptKind(page('Folge 1', '<p>Guten Tag.</p>'), 'a/b.html')).toEqual({ kind: 'html' })
    expect(transcriptKind(page('Folge 1', '<p>Guten Tag.</p>'), 'a/b.srt')).toEqual({ foreign: 'web-page' })
    expect(transcriptKind(page('Fehlerkultur', speech), 'a/b.html')).toEqual({ kind: 'html' })
  })
})

test('any text is something', () => {
  const pieces = fc.constantFrom(
    '[',
    '{',
    '"',
    '<',
    '<!--',
    '-->',
    '<?xml',
    'tt',
    '00:01',
    ',',
    '\n',
    '\t',
    ':',
    '{\\rtf',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
      const { kind, foreign } = transcriptKind(parts.join(''), 'a/b.txt')
      expect((kind === undefined) !== (foreign === undefined)).toBe(true)
    }),
  )
})

test.each(['<!--', '<!---->', '<?xml ', '[', '[ar:', '1:1', '0 ', '<title>', '<title ', '\t', '"a",'])(
  'megabytes of %j come to an end',
  (piece) => {
    expect(transcriptKind(piece.repeat(2_000_000 / piece.length), 'a/b.txt')).toBeDefined()
    expect(transcriptKind(`<html>${piece.repeat(2_000_000 / piece.length)}`, 'a/b.txt')).toBeDefined()
  },
)
