// What editors are told about dates, times and chapters, in the words they read.
import { afterAll, describe, expect, test } from 'vitest'
import { dateProblemsDe } from '../words/date-problems-de.ts'
import { wordsFor } from '../words/words-for.ts'
import { parseEpisode } from './parse-episode.ts'
import { printProblems } from './print-problems.ts'

const seen = new Set<string>()

const front = `title: Wolfsburg
guid: 4e7e77d6-cd32-4a22-9c1f-6058069f173b
audio: 02-wolfsburg.mp3
summary: Agiles Arbeiten.`

const told = (lines: string): string => {
  const text = `---\n${front}\n${lines}\n---\n`
  const around = { timeZone: 'Europe/Berlin', mintGuid: () => '' }
  const { problems } = parseEpisode({ file: 'episodes/staffel-2/02-wolfsburg.md', text }, around)
  for (const { code } of problems) seen.add(code)
  expect(printProblems(problems, wordsFor('en'))).not.toMatch(/undefined|^ {2}\.?$/m)
  return printProblems(problems, wordsFor('de')).split('\n').slice(2).join('\n')
}

const date = (written: string): string => told(`date: ${written}`)

const chapters = (...entries: readonly string[]): string =>
  told(['date: 2021-11-23', 'chapters:', ...entries.map((entry) => `  - ${entry}`)].join('\n'))

afterAll(() => {
  expect([...seen]).toEqual(expect.arrayContaining(Object.keys(dateProblemsDe)))
})

describe('dates', () => {
  test('as people write them', () => {
    expect(date('23.11.2021')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        „23.11.2021“ ist kein Datum in der Form Jahr-Monat-Tag, mit oder ohne Uhrzeit.
        Schreib zum Beispiel:  date: 2021-11-23"
    `)
    expect(date('23. November 2021, 9:00 Uhr')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        „23. November 2021, 9:00 Uhr“ ist kein Datum in der Form Jahr-Monat-Tag, mit oder ohne Uhrzeit.
        Schreib zum Beispiel:  date: 2021-11-23 09:00"
    `)
    expect(date('2021-11-23 9:00')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        „2021-11-23 9:00“ ist kein Datum in der Form Jahr-Monat-Tag, mit oder ohne Uhrzeit.
        Schreib zum Beispiel:  date: 2021-11-23 09:00"
    `)
    expect(date('demnächst')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        „demnächst“ ist kein Datum in der Form Jahr-Monat-Tag, mit oder ohne Uhrzeit.
        Schreib zum Beispiel:  date: 2021-11-23 09:00"
    `)
    expect(date('2021')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        „2021“ ist kein Datum in der Form Jahr-Monat-Tag, mit oder ohne Uhrzeit.
        Schreib zum Beispiel:  date: 2021-11-23 09:00"
    `)
  })

  test('that do not exist', () => {
    expect(date('2021-02-30')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        Den 30.02.2021 gibt es nicht: Der Monat hat 28 Tage.
        Schreib zum Beispiel:  date: 2021-02-28"
    `)
    expect(date('2021-00-01')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        Den Monat 00 gibt es nicht. Zuerst steht das Jahr, dann der Monat, dann der Tag.
        Schreib zum Beispiel:  date: 2021-11-23"
    `)
    expect(date('2021-23-11')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        Den Monat 23 gibt es nicht. Zuerst steht das Jahr, dann der Monat, dann der Tag.
        Schreib zum Beispiel:  date: 2021-11-23"
    `)
    expect(date('2021-11-23 25:00')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        In „2021-11-23 25:00“ steht eine Uhrzeit, die es nicht gibt. Sie reicht von 00:00 bis 23:59.
        Schreib zum Beispiel:  date: 2021-11-23 09:00"
    `)
    expect(date('2021-11-23T09:00+99:00')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        „+99:00“ ist kein Abstand zur Weltzeit.
        Schreib zum Beispiel:  date: 2021-11-23T09:00+01:00"
    `)
  })

  test('from another age', () => {
    expect(date('0021-11-23')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        Das Jahr 21 liegt nicht zwischen 1990 und 2100.
        Schreib zum Beispiel:  date: 2021-11-23 09:00"
    `)
    expect(date('2101-01-01')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        Das Jahr 2101 liegt nicht zwischen 1990 und 2100.
        Schreib zum Beispiel:  date: 2021-11-23 09:00"
    `)
  })

  test('in the hour that is skipped in spring and the one that is repeated in autumn', () => {
    expect(date('2024-03-31 02:30')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        Die Uhrzeit 2024-03-31 02:30 gibt es in der Zeitzone Europe/Berlin nicht: Die Uhr wird da vorgestellt.
        Schreib zum Beispiel:  date: 2024-03-31 01:30   oder   date: 2024-03-31 03:30"
    `)
    expect(date('2024-10-27 02:30')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:6:7  date
        Die Uhrzeit 2024-10-27 02:30 gibt es in der Zeitzone Europe/Berlin zweimal: Die Uhr wird da zurückgestellt.
        Schreib zum Beispiel:  date: 2024-10-27T02:30+02:00   oder   date: 2024-10-27T02:30+01:00"
    `)
  })
})

describe('chapters', () => {
  test('with times that are none', () => {
    expect(chapters('1h 2m Ausblick')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:8:5  chapters
        „1h 2m“ ist keine Zeitangabe.
        Schreib zum Beispiel:  - 1:02:00 Ausblick"
    `)
    expect(chapters('Ausblick')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:8:5  chapters
        „Ausblick“ ist keine Zeitangabe.
        Schreib zum Beispiel:  - 12:34 Ausblick"
    `)
    expect(chapters('90 "Was: nun?"')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:8:5  chapters
        Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.
        Schreib zum Beispiel:  - "90 \\"Was: nun?\\"""
    `)
    expect(chapters('{ start: "5 Minuten", title: Ausblick }')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:8:14  chapters.start
        „5 Minuten“ ist keine Zeitangabe.
        Schreib zum Beispiel:  start: 05:00"
    `)
  })

  test('with more than 59 minutes or seconds', () => {
    expect(chapters('00:75 Ausblick')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:8:5  chapters
        In „00:75“ sind es mehr als 59 Minuten oder Sekunden.
        Schreib zum Beispiel:  - 01:15 Ausblick"
    `)
    expect(chapters('90:00 Ausblick')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:8:5  chapters
        In „90:00“ sind es mehr als 59 Minuten oder Sekunden.
        Schreib zum Beispiel:  - 1:30:00 Ausblick"
    `)
  })

  test('without a title', () => {
    expect(chapters('00:45')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:8:5  chapters
        Dem Kapitel bei 00:45 fehlt der Titel.
        Schreib zum Beispiel:  - 00:45 Begrüßung"
    `)
  })

  test('out of order, or at the same time', () => {
    expect(chapters('05:00 Mitte', '01:00 Anfang', '01:00 Noch einmal')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:9:5  chapters
        „Anfang“ beginnt bei 01:00, also vor „Mitte“ bei 05:00. Jedes Kapitel beginnt später als das davor.

      episodes/staffel-2/02-wolfsburg.md:10:5  chapters
        „Noch einmal“ beginnt wie „Anfang“ bei 01:00. Jedes Kapitel beginnt später als das davor."
    `)
  })

  test('with a colon that YAML takes for a key', () => {
    expect(chapters('00:45 Was: nun', '01:00 Gut')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:8:5  chapters
        Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.
        Schreib zum Beispiel:  - "00:45 Was: nun""
    `)
    expect(told('date: 2021-11-23\nchapters: [00:45 Was: nun, 01:00 Gut]')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:7:12  chapters
        Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.
        Schreib zum Beispiel:  "00:45 Was: nun""
    `)
  })

  test('that are no list', () => {
    expect(told('date: 2021-11-23\nchapters: 00:45 Was nun')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:7:11  chapters
        „chapters“ braucht eine Liste. Hier steht ein Text: „00:45 Was nun“.
        Schreib zum Beispiel:  chapters: [00:45 Was nun]"
    `)
    expect(chapters('12')).toMatchInlineSnapshot(`
      "episodes/staffel-2/02-wolfsburg.md:8:5  chapters
        Ohne Anführungszeichen gilt 12 als Zahl. Gebraucht wird ein Text.
        Schreib zum Beispiel:  - "12""
    `)
  })
})
