// Tests that a file of any kind is read as what it is, and what is said of those that are another kind or none.
import { describe, expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { wordsFor } from '../words/words-for.ts'
import { parseTranscript } from './parse-transcript.ts'
import type { ForeignKind } from './transcript-kind.ts'

const parse = (file: string, ...lines: readonly string[]) =>
  parseTranscript(lines.join('\n'), { file: `transcripts/staffel-1/${file}`, language: 'de' })

const told = (file: string, ...lines: readonly string[]): string =>
  printProblems(parse(file, ...lines).problems, wordsFor('de'))

const webVtt = ['WEBVTT', '', '00:00:01.000 --> 00:00:04.000', '<v Gerda Gast>Guten Tag.']
const subRip = ['1', '00:00:01,000 --> 00:00:04,000', 'Gerda Gast: Guten Tag.']
const json = ['{ "segments": [{ "start": 1, "end": 4, "speaker": "Gerda Gast", "text": "Guten Tag." }] }']
const html = ['<cite>Gerda Gast:</cite>', '<time>0:01</time>', '<p>Guten Tag.</p>']
const text = ['[00:00:01] **Gerda Gast:** Guten Tag.']

describe('every kind', () => {
  test.each([
    ['vtt', webVtt, 'cues'],
    ['srt', subRip, 'cues'],
    ['json', json, 'cues'],
    ['html', html, 'starts'],
    ['htm', html, 'starts'],
    ['txt', text, 'starts'],
    ['md', text, 'starts'],
    ['markdown', text, 'starts'],
  ] as const)('is read by its own parser: .%s', (ending, lines, timing) => {
    const { value, problems } = parse(`01-anfang.${ending}`, ...lines)
    expect(problems).toEqual([])
    expect(value).toMatchObject({ language: 'de', timing, speakers: ['Gerda Gast'] })
    expect(value?.cues.map((cue) => [cue.startSeconds, cue.speaker, cue.text])).toEqual([
      [1, 'Gerda Gast', 'Guten Tag.'],
    ])
  })

  test.each([
    ['SubRip in .vtt', '01-anfang.vtt', subRip, '01-anfang.srt'],
    ['WebVTT in .srt', '01-anfang.srt', webVtt, '01-anfang.vtt'],
    ['WebVTT in .TXT', '01-anfang.en.TXT', webVtt, '01-anfang.en.vtt'],
    ['SubRip in .md', '01-anfang.md', subRip, '01-anfang.srt'],
    ['JSON in .txt', '01-anfang.txt', json, '01-anfang.json'],
    ['JSON in .vtt', '01-anfang.vtt', json, '01-anfang.json'],
    ['HTML in .txt', '01-anfang.txt', html, '01-anfang.html'],
  ])('is read under another name, too: %s', (_, file, lines, rename) => {
    const { value, problems } = parse(file, ...lines)
    expect(value?.cues[0]?.text).toBe('Guten Tag.')
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['transcript-ending', 'advice']])
    expect(problems[0]?.facts).toMatchObject({ rename: `transcripts/staffel-1/${rename}` })
  })
})

describe('what is said', () => {
  test('of another name', () => {
    expect(told('01-anfang.vtt', ...subRip)).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      transcripts/staffel-1/01-anfang.vtt:1:1
        Die Datei endet auf „.vtt“, enthält aber ein SubRip-Transkript. So wurde sie auch gelesen; besser heißt sie danach.
        Schreib zum Beispiel:  transcripts/staffel-1/01-anfang.srt  (als Name des Transkripts)"
    `)
  })

  test('of a file without anything', () => {
    for (const file of ['a.vtt', 'a.srt', 'a.json', 'a.html', 'a.txt', 'a.md'])
      expect(parse(file, '\uFEFF', ' \t').problems.map(({ code }) => code)).toEqual(['transcript-empty'])
  })

  test('of WebVTT without its first line', () => {
    expect(parse('a.vtt', '00:01.000 --> 00:02.000', 'Ja.').problems).toMatchObject([
      { code: 'transcript-header-missing' },
    ])
  })

  test('of captions in a format that is not read', () => {
    expect(
      told('01-anfang.vtt', '<?xml version="1.0"?>', '<tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>'),
    ).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/01-anfang.vtt:1:1
        Die Datei enthält Untertitel im Format TTML. Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Das Programm, mit dem das Transkript entstand, oder ein Untertitelprogramm wie Subtitle Edit speichert es als WebVTT (.vtt) oder SubRip (.srt)."
    `)
  })

  test('of a page that was stored instead of the file', () => {
    expect(told('01-anfang.vtt', '<!doctype html>', '<title>404 Not Found</title>')).toMatchInlineSnapshot(`
      "1 Problem im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/01-anfang.vtt:1:1
        Die Datei enthält eine Webseite ohne Gespräch, vermutlich eine Fehler- oder Anmeldeseite, die statt des Transkripts gespeichert wurde. Das Transkript muss noch einmal heruntergeladen werden."
    `)
  })

  const samples: Readonly<Record<ForeignKind, string>> = {
    ttml: '<tt xmlns="http://www.w3.org/ns/ttml"/>',
    xml: '<?xml version="1.0"?><text/>',
    sbv: '0:00:00.599,0:00:04.160\nGuten Tag.',
    ass: '[Script Info]\nTitle: x',
    rtf: '{\\rtf1 Guten Tag.}',
    lrc: '[ar:Gerda Gast]\n[00:01.00]Guten Tag.',
    csv: 'Speaker,Start,End,Text',
    tsv: 'start\tend\ttext',
    'web-page': '<html><title>502</title></html>',
  }

  test('of everything else that is not read, in whole sentences', () => {
    const say = (language: 'de' | 'en'): readonly string[] =>
      Object.values(samples).map((sample) => {
        const printed = printProblems(parse('01-anfang.srt', sample).problems, wordsFor(language))
        return printed.split('\n').at(-1)?.trim() ?? ''
      })
    expect(say('de')).toMatchInlineSnapshot(`
      [
        "Die Datei enthält Untertitel im Format TTML. Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Das Programm, mit dem das Transkript entstand, oder ein Untertitelprogramm wie Subtitle Edit speichert es als WebVTT (.vtt) oder SubRip (.srt).",
        "Die Datei enthält XML, das kein Transkript ist. Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Aus demselben Programm lässt sich meist auch WebVTT (.vtt), SubRip (.srt) oder JSON herunterladen.",
        "Die Datei enthält Untertitel im Format SBV, wie YouTube sie anbietet. Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Aus demselben Programm lässt sich meist auch WebVTT (.vtt), SubRip (.srt) oder JSON herunterladen.",
        "Die Datei enthält Untertitel im Format SubStation Alpha (ASS). Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Das Programm, mit dem das Transkript entstand, oder ein Untertitelprogramm wie Subtitle Edit speichert es als WebVTT (.vtt) oder SubRip (.srt).",
        "Die Datei enthält ein Textdokument mit Formatierungen (RTF). Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Im Textprogramm hilft „Speichern unter“ oder „Exportieren“ mit dem Format „Nur Text“ (.txt) und der Kodierung UTF-8.",
        "Die Datei enthält einen Liedtext im Format LRC. Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Das Programm, mit dem das Transkript entstand, oder ein Untertitelprogramm wie Subtitle Edit speichert es als WebVTT (.vtt) oder SubRip (.srt).",
        "Die Datei enthält eine Tabelle (CSV). Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Aus demselben Programm lässt sich meist auch WebVTT (.vtt), SubRip (.srt) oder JSON herunterladen.",
        "Die Datei enthält eine Tabelle mit Tabulatoren (TSV), wie Whisper sie anlegt. Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Whisper legt daneben dieselben Sätze als .json und .vtt ab.",
        "Die Datei enthält eine Webseite ohne Gespräch, vermutlich eine Fehler- oder Anmeldeseite, die statt des Transkripts gespeichert wurde. Das Transkript muss noch einmal heruntergeladen werden.",
      ]
    `)
    for (const sentence of say('en')) expect(sentence).toMatch(/^The file contains [^„]+\.$/)
  })
})
