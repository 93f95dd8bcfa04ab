// HTML transcripts as hosts and people write them, and what is read of them.
import { describe, expect, test } from 'vitest'
import { parsePodcastHtml } from './parse-podcast-html.ts'

const source = { file: 'transcripts/staffel-1/01-anfang.html', language: 'de' }

const spoken = (html: string) => {
  const { value, problems } = parsePodcastHtml(html, source)
  expect(problems).toEqual([])
  return value?.cues.map(({ startSeconds, speaker, text }) => [startSeconds, speaker, text])
}

describe('a transcript', () => {
  const expected = [
    [0, 'Anna', 'Guten Tag.'],
    [9, 'Berta', 'Ja & nein.'],
  ]
  test.each([
    [
      'as the namespace shows it',
      '<cite>Anna:</cite>\n<time>0:00</time>\n<p>Guten Tag.</p>\n<cite>Berta :</cite>\n<time>0:09</time>\n<p>Ja &amp; nein.</p>',
    ],
    [
      'in one line',
      '<cite>Anna:</cite><time>0:00</time><p>Guten Tag.</p><cite>Berta:</cite><time>0:09</time><p>Ja &amp; nein.</p>',
    ],
    [
      'with a byte order mark and carriage returns',
      '\uFEFF<cite>Anna:</cite>\r\n<time>0:00</time>\r\n<p>Guten\r\nTag.</p><cite>Berta</cite><time>0:09</time><p>Ja & nein.',
    ],
    [
      'as a document',
      '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><link rel=stylesheet href=a.css></head><body><div class="t"><cite>Anna:</cite><time>00:00:00</time><p>Guten Tag.</p><cite>Berta:</cite><time>00:00:09.000</time><p>Ja &#38; nein.</p></div></body></html>',
    ],
    [
      'with the time before the name',
      '<time>0:00</time><cite>Anna:</cite><p>Guten Tag.</p><time>0:09</time><cite>Berta:</cite><p>Ja &amp; nein.</p>',
    ],
    [
      'with labels in the paragraph',
      '<p><cite>Anna:</cite> <time>[0:00]</time> Guten Tag.</p><p><time>(0:09)</time> <cite>Berta:</cite> Ja &amp; nein.</p>',
    ],
    [
      'with paragraphs of their own for labels',
      '<p><cite>Anna</cite></p><p><time>0:00</time></p><p>Guten Tag.</p><p><cite>Berta</cite> <time>0:09</time></p><p>Ja &amp; nein.</p>',
    ],
    [
      'without paragraphs',
      '<cite>Anna:</cite> <time>0:00</time> Guten Tag. <cite>Berta:</cite> <time>0:09</time> Ja &amp; nein.',
    ],
    [
      'with times for machines',
      '<cite>Anna:</cite><time datetime="PT0S"></time><p>Guten Tag.</p><cite>Berta:</cite><time datetime="PT9S">Sekunde neun</time><p>Ja &amp; nein.</p>',
    ],
    [
      'with inline markup',
      '<cite><b>Anna</b>:</cite><time>0:00</time><p><em>Guten</em><br><a href="#">Tag</a>.</p><cite>Berta:</cite><time>0:09</time><p>Ja <strong>&amp;</strong> nein.</p>',
    ],
  ])('may be written %s', (_what, html) => {
    expect(spoken(html)).toEqual(expected)
  })

  test('has a speaker and a time for all that follows them', () => {
    expect(
      spoken(
        '<p>Vorab.</p><cite>Anna:</cite><time>0:10</time><p>Eins.</p><p>Zwei.</p><time>0:22</time><p>Drei.</p>',
      ),
    ).toEqual([
      [0, undefined, 'Vorab.'],
      [10, 'Anna', 'Eins.'],
      [16, 'Anna', 'Zwei.'],
      [22, 'Anna', 'Drei.'],
    ])
  })

  test('has nobody for a speaker behind an empty name', () => {
    expect(spoken('<cite>Anna:</cite><p>Eins.</p><cite></cite><p>Zwei.</p>')).toEqual([
      [0, 'Anna', 'Eins.'],
      [0, undefined, 'Zwei.'],
    ])
  })

  test('keeps text that stands outside of paragraphs', () => {
    expect(
      spoken('Vorab <div>dazwischen</div><cite>Anna:</cite><p>Eins</p> danach')?.map(([, , text]) => text),
    ).toEqual(['Vorab', 'dazwischen', 'Eins', 'danach'])
  })

  test('keeps what is a book or a time of day in the text', () => {
    expect(
      spoken(
        '<cite>Anna:</cite><p>Ich las <cite>Faust</cite> um <time>12:30</time> Uhr.</p><p><cite>Faust</cite> las ich.</p>',
      ),
    ).toEqual([
      [0, 'Anna', 'Ich las Faust um 12:30 Uhr.'],
      [0, 'Anna', 'Faust las ich.'],
    ])
  })

  test.each([
    ['1:02:03', 3723],
    ['00:00:01.500', 1.5],
    ['62:03', 3723],
  ])('may have the time %s', (time, seconds) => {
    expect(spoken(`<time>${time}</time><p>Text</p>`)).toEqual([[seconds, undefined, 'Text']])
  })

  test('without any time says so', () => {
    expect(parsePodcastHtml('<p>Eins. Zwei.</p>', source).value).toMatchObject({
      timing: 'none',
      speakers: [],
    })
    expect(parsePodcastHtml('<time>0:00</time><p>Eins.</p>', source).value?.timing).toBe('starts')
  })

  test('knows where a speaker stands', () => {
    const { value } = parsePodcastHtml('<p>Vorab.</p>\n  <cite>Anna:</cite>\n  <p>Eins.</p>', source)
    expect(value?.speakerPositions).toEqual([{ file: source.file, line: 3, column: 6 }])
  })
})
