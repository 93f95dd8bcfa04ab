// That chapter files in the shape of each program that writes them give the chapters that stand in them.
import { describe, expect, test } from 'vitest'
import { parseChapterFile } from './parse-chapter-file.ts'

const source = { file: 'episodes/staffel-1/02-beteiligung.chapters.txt' }

const parsed = (...lines: readonly string[]) => parseChapterFile(lines.join('\n'), source)

const codes = (...lines: readonly string[]) => parsed(...lines).problems.map(({ code }) => code)

/** Start and title, then link and picture where there are any. */
const chapters = (...lines: readonly string[]) =>
  parsed(...lines).value?.chapters.map(({ startSeconds, title, url, image }) =>
    [startSeconds, title, url ?? [], image ?? []].flat(),
  )

const beginning = [
  [0, 'Begrüßung'],
  [70.5, 'Teil 2: Was heißt „echt“?'],
  [3725, 'Ausblick'],
]

describe('MP4Chaps text', () => {
  test('is read as Podlove writes it', () => {
    expect(
      chapters(
        '00:00:00.000 Begrüßung',
        '00:01:10.500 Teil 2: Was heißt „echt“? <https://example.org/a?b=1&c=2>',
        '01:02:05.000 Ausblick',
      ),
    ).toEqual([
      [0, 'Begrüßung'],
      [70.5, 'Teil 2: Was heißt „echt“?', 'https://example.org/a?b=1&c=2'],
      [3725, 'Ausblick'],
    ])
  })

  test('is read as Auphonic exports it, with Windows line ends and a byte order mark', () => {
    expect(
      parseChapterFile(
        '\uFEFF00:00:00.000 Intro <http://example.org>\r\n00:00:10.000 Baby: ruhig\r\n00:01:30.000 Ende\r\n',
        source,
      ).value?.chapters,
    ).toEqual([
      { startSeconds: 0, title: 'Intro', url: 'http://example.org', image: undefined },
      { startSeconds: 10, title: 'Baby: ruhig', url: undefined, image: undefined },
      { startSeconds: 90, title: 'Ende', url: undefined, image: undefined },
    ])
  })

  test('may hold comments, hours from 10 on, and more digits than three', () => {
    expect(
      chapters('## total-duration: 12:00:00.000', '', '00:00:01.2345678 Eins', '  11:59:59.999\tZwei'),
    ).toEqual([
      [1.235, 'Eins'],
      [43199.999, 'Zwei'],
    ])
  })

  test('keeps what only looks like a link in the title', () => {
    expect(chapters('00:00:00.000 a < b > c', '00:00:10.000 Das <echte>', '00:00:20.000 Leer <>')).toEqual([
      [0, 'a < b > c'],
      [10, 'Das <echte>'],
      [20, 'Leer'],
    ])
  })
})

describe('a list of times', () => {
  test.each([
    ['YouTube', ['0:00 Begrüßung', '1:10.5 Teil 2: Was heißt „echt“?', '1:02:05 Ausblick']],
    ['Spotify', ['(00:00) Begrüßung', '(01:10,500) Teil 2: Was heißt „echt“?', '(01:02:05) Ausblick']],
    ['with dashes', ['00:00 - Begrüßung', '01:10.5 – Teil 2: Was heißt „echt“?', '01:02:05-Ausblick']],
    ['with bullets', ['- 00:00 Begrüßung', '* 01:10.5 Teil 2: Was heißt „echt“?', '• 01:02:05 | Ausblick']],
    ['in brackets', ['[00:00] Begrüßung', '[01:10.5] Teil 2: Was heißt „echt“?', '[01:02:05] Ausblick']],
    [
      'with ends',
      ['0:00 - 1:10 Begrüßung', '1:10.5–1:02:05 Teil 2: Was heißt „echt“?', '1:02:05 - 1:10:00 Ausblick'],
    ],
  ])('is read in the manner %s', (_manner, lines) => {
    expect(chapters(...lines)).toEqual(beginning)
    expect(codes(...lines)).toEqual([])
  })

  test('keeps a time in a title, and says so where it could be an end', () => {
    expect(chapters('0:00 18:30 Uhr: Der Abend', '1:00 Um 19:00 Uhr')).toEqual([
      [0, '18:30 Uhr: Der Abend'],
      [60, 'Um 19:00 Uhr'],
    ])
    expect(codes('0:00 - 18:30 Uhr: Der Abend', '1:00 Um 19:00 Uhr')).toEqual(['chapters-ends-unused'])
  })

  test('keeps links', () => {
    expect(chapters('0:00 Eins <https://example.org/>', '1:00 Zwei')).toEqual([
      [0, 'Eins', 'https://example.org/'],
      [60, 'Zwei'],
    ])
  })
})

describe('Podlove Simple Chapters', () => {
  test('are read alone, with every form of Normal Play Time', () => {
    expect(
      chapters(
        '<?xml version="1.0" encoding="utf-8"?>',
        '<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">',
        '  <!-- <psc:chapter start="5" title="gestrichen"/> -->',
        '  <psc:chapter start="0" title="Fragen &amp; Antworten &#8211; &lt;live&gt;" />',
        '  <psc:chapter start="37.25" title="Eins" href="http://example.org/?a=1&amp;b=2" />',
        `  <psc:chapter start='3:07' title='Er sagt "ja"' image='bild.jpg'></psc:chapter>`,
        '  <psc:chapter start="8:26.250" title="Zwei" href="" image="https://example.org/b.png"/>',
        '  <psc:chapter start="01:35:52" title="Drei"/>',
        '</psc:chapters>',
      ),
    ).toEqual([
      [0, 'Fragen & Antworten – <live>'],
      [37.25, 'Eins', 'http://example.org/?a=1&b=2'],
      [187, 'Er sagt "ja"', 'staffel-1/bild.jpg'],
      [506.25, 'Zwei', 'https://example.org/b.png'],
      [5752, 'Drei'],
    ])
  })

  test('are found in a feed, under any prefix, beside the chapters of Podcasting 2.0', () => {
    expect(
      chapters(
        '<rss><channel><title>Die Sendung</title><item><title>Folge</title>',
        '<podcast:chapters url="https://example.org/1.json" type="application/json+chapters"/>',
        '<c:chapters xmlns:c="http://podlove.org/simple-chapters"><c:chapter start="0" title="Eins"/></c:chapters>',
        '</item></channel></rss>',
      ),
    ).toEqual([[0, 'Eins']])
  })
})

describe('the JSON chapters of Podcasting 2.0', () => {
  const full = {
    version: '1.2.0',
    author: 'Redaktion',
    title: 'Folge 7',
    podcastName: 'Testsendung',
    chapters: [
      { startTime: 0, title: 'Intro' },
      {
        startTime: 168.5,
        title: 'Teil: "Zwei"',
        url: 'https://example.org/',
        img: 'https://example.org/i.jpg',
      },
      { startTime: 4826, img: 'https://example.org/p.jpg', toc: false },
      { startTime: 5510, endTime: 6000, title: 'Ausblick', toc: true, url: null, img: '' },
    ],
  }

  test.each([undefined, 2])('are read, silent ones left out with a count (indented by %s)', (indent) => {
    const text = JSON.stringify(full, undefined, indent)
    expect(chapters(text)).toEqual([
      [0, 'Intro'],
      [168.5, 'Teil: "Zwei"', 'https://example.org/', 'https://example.org/i.jpg'],
      [5510, 'Ausblick'],
    ])
    expect(codes(text)).toEqual(['chapters-hidden'])
  })
})

describe('the JSON of Auphonic', () => {
  const marks = [
    {
      ...{ start: '00:00:00', start_sec: 0, start_output: '00:00:09.500', start_output_sec: 9.5 },
      ...{ title: 'Anfang', url: 'http://example.org', image: null },
    },
    {
      ...{ start: '00:02:18.250', start_sec: 138.25, start_output: '00:02:20', start_output_sec: 140 },
      ...{ title: 'Mit: Bild', url: '', image: 'https://example.org/logo.png' },
    },
  ]
  const inOutput = [
    [9.5, 'Anfang', 'http://example.org'],
    [140, 'Mit: Bild', 'https://example.org/logo.png'],
  ]

  test('gives the times of the finished recording, from the answer of its service or from a part of it', () => {
    const production = { uuid: 'KKw7', metadata: { title: 'Folge' }, chapters: marks, start_cuts: [[1, [2]]] }
    expect(chapters(JSON.stringify({ status_code: 200, data: production }, undefined, 4))).toEqual(inOutput)
    expect(chapters(JSON.stringify(production))).toEqual(inOutput)
    expect(chapters(JSON.stringify(marks))).toEqual(inOutput)
    expect(codes(JSON.stringify(marks))).toEqual([])
  })

  test('gives them where only their numbers are there', () => {
    const numbers = marks.map(({ title, start_output_sec }) => ({
      title,
      start_output_sec,
      start: '00:00:00',
    }))
    expect(chapters(JSON.stringify({ chapters: numbers }))?.map(([start]) => start)).toEqual([9.5, 140])
  })

  test('gives what was asked for where nothing was produced, and reads the list of Podlove', () => {
    expect(chapters('{"chapters": [{"start": "00:02:18", "title": "Zwei"}]}')).toEqual([[138, 'Zwei']])
    expect(
      chapters('[ {"start":"00:00:00.000","title":"Eins","href":"https://example.org/","image":""} ]'),
    ).toEqual([[0, 'Eins', 'https://example.org/']])
  })
})

describe('labels of Audacity', () => {
  test('are read as points and as regions, with frequencies between', () => {
    const lines = [
      '0.000000\t0.000000\tBegrüßung',
      '70.500000\t3725.000000\tTeil 2: Was heißt „echt“?',
      '\\\t6928.456055\t6928.456055',
      '3725.000000\t4000.123456\tAusblick',
      '',
    ]
    expect(chapters(...lines)).toEqual(beginning)
    expect(codes(...lines)).toEqual([])
  })

  test('are read with commas, with spaces for tabs, and with tabs in the title', () => {
    expect(chapters('0,000000\t0,000000\tEins', '85,180378\t85,180378\tZwei\tund drei')).toEqual([
      [0, 'Eins'],
      [85.18, 'Zwei und drei'],
    ])
    expect(chapters('0.000000   0.000000   3 Fragen', '85.180378   85.180378   Zwei')).toEqual([
      [0, '3 Fragen'],
      [85.18, 'Zwei'],
    ])
  })
})

describe('metadata of ffmpeg', () => {
  test('is read as ffmpeg writes it, whatever its time base and escapes', () => {
    const lines = [
      ';FFMETADATA1',
      'title=Die Folge',
      'encoder=Lavf59.27.100',
      '[CHAPTER]',
      'TIMEBASE=1/1000',
      'START=0',
      'END=70500',
      'title=A\\=b\\;c\\#d\\\\e\\',
      'zwei: drei',
      '[STREAM]',
      'title=Kein Kapitel',
      '[CHAPTER]',
      'TIMEBASE=1/1000000000',
      'START=70500000000',
      '#chapter ends at 0:01:30',
      'END=90000000000',
      'title=Zweites = Kapitel',
    ]
    expect(chapters(...lines)).toEqual([
      [0, 'A=b;c#d\\e zwei: drei'],
      [70.5, 'Zweites = Kapitel'],
    ])
    expect(codes(...lines)).toEqual([])
  })
})

describe('WebVTT with chapters', () => {
  test('is read', () => {
    const lines = [
      'WEBVTT',
      'Kind: chapters',
      '',
      'NOTE',
      'nichts',
      '',
      '1',
      '00:00.000 --> 01:10.500',
      'Begrüßung',
      '',
      '00:01:10.500 --> 01:02:05.000 align:start',
      'Teil 2: Was heißt',
      '„echt“?',
      '',
      '01:02:05.000 --> 01:10:00.000',
      'Ausblick &amp; Ende',
    ]
    expect(chapters(...lines)?.map(([, title]) => title)).toEqual([
      'Begrüßung',
      'Teil 2: Was heißt „echt“?',
      'Ausblick & Ende',
    ])
    expect(chapters(...lines)?.map(([start]) => start)).toEqual([0, 70.5, 3725])
    expect(codes(...lines)).toEqual([])
  })
})

describe('a CUE sheet', () => {
  test('is read, with minutes beyond 59 and 75 frames to the second', () => {
    expect(
      chapters(
        'REM GENRE Podcast',
        'TITLE "Die Folge"',
        'FILE "folge.mp3" MP3',
        '  TRACK 01 AUDIO',
        '    TITLE "Begrüßung"',
        '    PERFORMER "Redaktion"',
        '    INDEX 01 00:00:00',
        '  TRACK 02 AUDIO',
        '    TITLE "Teil 2: Fragen"',
        '    INDEX 00 62:00:00',
        '    INDEX 01 62:05:37',
      ),
    ).toEqual([
      [0, 'Begrüßung'],
      [3725.493, 'Teil 2: Fragen'],
    ])
  })
})

describe('every file', () => {
  test('may begin with a byte order mark', () => {
    for (const text of [
      '{"chapters":[{"startTime":0,"title":"Eins"}]}',
      'WEBVTT\n\n00:00.000 --> 00:01.000\nEins',
    ])
      expect(chapters(`\uFEFF${text}`)).toEqual([[0, 'Eins']])
  })

  test('is told by its beginning where its titles look like another kind', () => {
    expect(chapters('[00:00] Was "start": heißt', '[01:00] Ende')?.[0]).toEqual([0, 'Was "start": heißt'])
    expect(chapters('[{"startTime":60,"title":"Eins","start":"00:00:00"}]')).toEqual([[60, 'Eins']])
  })

  test('tells where each of its chapters stands', () => {
    const { value } = parsed('', '00:00:10.000 Zwei', '00:00:00.000 Eins')
    expect([0, 1, 2].map((at) => value?.locate(['chapters', at]).line)).toEqual([3, 2, 1])
    expect(value?.locate([]).file).toBe(source.file)
  })

  test('may hold titles with line ends of any kind and control characters, and loses no word of them', () => {
    expect(chapters('00:00:00.000 Eins\u2028zwei\u0007\u0085drei\tvier', '0:10 \u200Bfünf')).toEqual([
      [0, 'Eins zwei drei vier'],
      [10, '\u200Bfünf'],
    ])
  })
})
