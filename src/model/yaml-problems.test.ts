// What editors are told about YAML and front matter that cannot be read, in the words they read.
import { afterAll, describe, expect, test } from 'vitest'
import { wordsFor } from '../words/words-for.ts'
import { yamlProblemsDe } from '../words/yaml-problems-de.ts'
import { parseEpisode } from './parse-episode.ts'
import { parsePage } from './parse-page.ts'
import { parseTopics } from './parse-topics.ts'
import { printProblems } from './print-problems.ts'
import type { Problem } from './problem.ts'

const seen = new Set<string>()

const told = (problems: readonly Problem[]): string => {
  for (const { code } of problems) seen.add(code)
  expect(printProblems(problems, wordsFor('en'))).not.toMatch(/undefined|^ {2}\.?$/m)
  return printProblems(problems, wordsFor('de')).split('\n').slice(2).join('\n')
}

const topics = (text: string): string => told(parseTopics({ file: 'episodes/topics.yaml', text }).problems)

const around = { timeZone: 'Europe/Berlin', mintGuid: () => '4e7e77d6-cd32-4a22-9c1f-6058069f173b' }

const episode = (text: string): string =>
  told(parseEpisode({ file: 'episodes/staffel-1/02-x.md', text }, around).problems)

/** An entry that is right, with one line in place of its description. */
const line = (written: string): string => topics(`jugendrat:\n  name: Jugendrat\n  ${written}\n`)

afterAll(() => {
  expect([...seen]).toEqual(expect.arrayContaining(Object.keys(yamlProblemsDe)))
})

describe('the mistakes editors make', () => {
  test('a tab as indentation', () => {
    expect(topics('jugendrat:\n\tname: Jugendrat\n')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:2:1  name
        Diese Zeile ist mit einem Tabulator eingerückt. Hier gelten nur Leerzeichen, zwei je Stufe.
        Schreib zum Beispiel:    name: Jugendrat"
    `)
  })

  test('a quotation mark that is never closed', () => {
    expect(line('description: "Ein Gremium\n')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  description
        Das Anführungszeichen " wird nicht wieder geschlossen.
        Schreib zum Beispiel:  description: "Ein Gremium""
    `)
    expect(line("description: 'Ein Gremium")).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  description
        Das Anführungszeichen ' wird nicht wieder geschlossen.
        Schreib zum Beispiel:  description: "Ein Gremium""
    `)
  })

  test('an opening quotation mark before everything else', () => {
    expect(topics('"jugendrat:\n  name: x\n')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:1:1
        Das Anführungszeichen " wird nicht wieder geschlossen."
    `)
  })

  test('text after the closing quotation mark', () => {
    expect(line('description: "Jugendrat" heißt es')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:28  description
        Nach dem Ende des Wertes geht die Zeile weiter. Anführungszeichen und Klammern im Text brauchen Anführungszeichen um den ganzen Text.
        Schreib zum Beispiel:  description: "\\"Jugendrat\\" heißt es""
    `)
    expect(line('description: "Foo" und "Bar"')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:22  description
        Nach dem Ende des Wertes geht die Zeile weiter. Anführungszeichen und Klammern im Text brauchen Anführungszeichen um den ganzen Text.
        Schreib zum Beispiel:  description: "\\"Foo\\" und \\"Bar\\"""
    `)
    expect(line('description: "Der "Rat" tagt"')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:22  description
        Nach dem Ende des Wertes geht die Zeile weiter. Anführungszeichen und Klammern im Text brauchen Anführungszeichen um den ganzen Text.
        Schreib zum Beispiel:  description: "Der \\"Rat\\" tagt""
    `)
    expect(line("description: 'Wie geht's'")).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:26  description
        Nach dem Ende des Wertes geht die Zeile weiter. Anführungszeichen und Klammern im Text brauchen Anführungszeichen um den ganzen Text.
        Schreib zum Beispiel:  description: "Wie geht's""
    `)
    expect(line('description: [Sic] Jugendrat')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:22  description
        Nach dem Ende des Wertes geht die Zeile weiter. Anführungszeichen und Klammern im Text brauchen Anführungszeichen um den ganzen Text.
        Schreib zum Beispiel:  description: "[Sic] Jugendrat""
    `)
  })

  test('a colon inside text', () => {
    expect(line('description: Beteiligung: aber wie? # später ändern')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  description
        Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.
        Schreib zum Beispiel:  description: "Beteiligung: aber wie?""
    `)
    expect(line('description: „Beteiligung: aber wie?“')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  description
        Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.
        Schreib zum Beispiel:  description: "„Beteiligung: aber wie?“""
    `)
  })

  test('a line without a colon', () => {
    expect(line('description')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:3
        In „description“ fehlt der Doppelpunkt mit Leerzeichen zwischen Schlüssel und Wert.
        Schreib zum Beispiel:  description: …"
    `)
    expect(line('description Gremium')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:3
        In „description Gremium“ fehlt der Doppelpunkt mit Leerzeichen zwischen Schlüssel und Wert.
        Schreib zum Beispiel:  description: Gremium"
    `)
    expect(line('description:Ein Gremium')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:3
        In „description:Ein Gremium“ fehlt der Doppelpunkt mit Leerzeichen zwischen Schlüssel und Wert.
        Schreib zum Beispiel:  description: Ein Gremium"
    `)
    expect(line('description:Ein Gremium\n  weiter: x')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:3
        In „description:Ein Gremium“ fehlt der Doppelpunkt mit Leerzeichen zwischen Schlüssel und Wert.
        Schreib zum Beispiel:  description: Ein Gremium"
    `)
  })

  test('lines that are indented differently', () => {
    expect(line('   description: Ein Gremium')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:2:9  name
        Die Zeile unter „name: Jugendrat“ ist zu weit eingerückt. Was zusammengehört, beginnt in derselben Spalte."
    `)
    expect(topics('jugendrat:\n  name: Jugendrat\n description: x\n')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:1  description
        „description: x“ ist anders eingerückt als die Zeilen, zu denen es gehört. Was zusammengehört, beginnt in derselben Spalte."
    `)
    expect(
      topics('  jugendrat:\n    name: Jugendrat\nwahlalter:\n  name: x\nsprache:\n  name: y\n'),
    ).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:1
        „wahlalter:“ ist anders eingerückt als die Zeilen, zu denen es gehört. Was zusammengehört, beginnt in derselben Spalte."
    `)
    expect(line('- Ein Gremium')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:1
        „- Ein Gremium“ ist anders eingerückt als die Zeilen, zu denen es gehört. Was zusammengehört, beginnt in derselben Spalte."
    `)
  })

  test('a bracket that is never closed', () => {
    expect(line('description: [Ein Gremium')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  description
        Die Klammer [ wird nicht wieder geschlossen.
        Schreib zum Beispiel:  description: [Ein Gremium]"
    `)
    expect(topics('jugendrat: { name: Jugendrat,\nwahlalter: { name: x }\n')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:1:12  jugendrat
        Die Klammer { wird nicht wieder geschlossen.
        Schreib zum Beispiel:  jugendrat: { name: Jugendrat }"
    `)
  })

  test('a special character before text', () => {
    expect(line('description: @jugendrat')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  description
        Text, der mit „@“ beginnt, braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "@jugendrat""
    `)
    expect(line('description: `Jugendrat`')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  description
        Text, der mit „\`“ beginnt, braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "\`Jugendrat\`""
    `)
    expect(line('description: > Ein Gremium')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:18  description
        Text, der mit „>“ beginnt, braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "> Ein Gremium""
    `)
    expect(line('description: #jugendrat')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  jugendrat.description
        Text, der mit „#“ beginnt, braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "#jugendrat""
    `)
  })

  test('a list on the line of its key', () => {
    expect(line('description: - Ein Gremium')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  description
        Eine Liste mit „- “ beginnt in einer eigenen Zeile.
        Schreib zum Beispiel:
          description:
            - Ein Gremium"
    `)
  })

  test('a number sign that cuts off text, as advice', () => {
    expect(line('description: Rat #1 von vielen')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  jugendrat.description
        Ab „#1 von vielen“ gilt die Zeile als Anmerkung. Gehört es zum Text, braucht er Anführungszeichen; soll es eine Anmerkung sein, hilft ein Leerzeichen nach dem „#“.
        Schreib zum Beispiel:  description: "Rat #1 von vielen""
    `)
    expect(line('description: Rat # eine Anmerkung')).toBe('')
  })

  test('a directive', () => {
    expect(topics('%YAML 1.1\n---\njugendrat: { name: yes }\n')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:1:1
        „%YAML 1.1“ lässt sich nicht lesen. Oft fehlt ein Anführungszeichen, ein Komma oder eine Klammer, auch in der Zeile darüber."
    `)
  })

  test('a backslash in quotation marks', () => {
    expect(line('description: "C:\\Jugendrat"')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:19  description
        In doppelten Anführungszeichen leitet \\ ein Sonderzeichen ein. Ein gewöhnlicher Schrägstrich nach links wird verdoppelt.
        Schreib zum Beispiel:  description: "C:\\\\Jugendrat""
    `)
  })

  test('one key twice', () => {
    expect(line('name: Rat der Jugend')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:3  jugendrat.name
        „name“ steht schon in Zeile 2. Jeder Schlüssel kommt nur einmal vor; eine der beiden Zeilen muss weg."
    `)
  })

  test('nothing but text, or a list', () => {
    expect(topics('Jugendrat und Wahlalter')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:1:1
        Hier stehen keine Angaben aus Schlüssel, Doppelpunkt und Wert.
        Schreib zum Beispiel:  schlüssel: Wert"
    `)
    expect(topics('- jugendrat\n- wahlalter\n')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:1:1
        Hier stehen keine Angaben aus Schlüssel, Doppelpunkt und Wert.
        Schreib zum Beispiel:  schlüssel: Wert"
    `)
  })

  test('what only follows from an indentation is not told, what stands in the next entry is', () => {
    const items = '    - { b: 1, c: 2 }\n    - { b: 1, c: 2 }\n'
    expect(topics(`a:\n  x:\n   - one\n${items}b:\n  name: C: D\n`)).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:6
        „- one“ ist anders eingerückt als die Zeilen, zu denen es gehört. Was zusammengehört, beginnt in derselben Spalte.

      episodes/topics.yaml:7:9  name
        Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.
        Schreib zum Beispiel:  name: "C: D""
    `)
    expect(topics(`a:\n  x:\n\t- one\n${items}`)).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:1
        Diese Zeile ist mit einem Tabulator eingerückt. Hier gelten nur Leerzeichen, zwei je Stufe.
        Schreib zum Beispiel:    - one"
    `)
  })

  test('what cannot be explained', () => {
    expect(line('description: [Ein,, Gremium]')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:21  description
        „description: [Ein,, Gremium]“ lässt sich nicht lesen. Oft fehlt ein Anführungszeichen, ein Komma oder eine Klammer, auch in der Zeile darüber."
    `)
  })

  test('two mistakes on two lines are told in one run', () => {
    expect(topics('a:\n  name: A: B\nb:\n  name: C: D\n')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:2:9  name
        Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.
        Schreib zum Beispiel:  name: "A: B"

      episodes/topics.yaml:4:9  name
        Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.
        Schreib zum Beispiel:  name: "C: D""
    `)
  })

  test('a control character', () => {
    expect(line('description: Ein\u0000 Gremium')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:19  description
        Hier steht das unsichtbare Steuerzeichen U+0000. Es kommt meist beim Kopieren mit und muss gelöscht werden."
    `)
    expect(line('description: "Ein\\x07 Gremium"')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  jugendrat.description
        Hier steht das unsichtbare Steuerzeichen U+0007. Es kommt meist beim Kopieren mit und muss gelöscht werden."
    `)
  })
})

describe('what YAML can do and a text must not', () => {
  test('tags', () => {
    expect(line('description: !!js/function "() => 1"')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:30  jugendrat.description
        Ein Wert, der mit „!“ beginnt, ist in YAML ein Befehl. Befehle gelten hier nicht; Text braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "!!js/function \\"() => 1\\"""
    `)
    expect(line('description: !Wichtig')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:24  jugendrat.description
        Ein Wert, der mit „!“ beginnt, ist in YAML ein Befehl. Befehle gelten hier nicht; Text braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "!Wichtig""
    `)
    expect(line('description: !!str 12')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:22  jugendrat.description
        Ein Wert, der mit „!“ beginnt, ist in YAML ein Befehl. Befehle gelten hier nicht; Text braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "!!str 12""
    `)
  })

  test('anchors and aliases', () => {
    expect(line('description: &a Ein Gremium')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:19  jugendrat.description
        Ein Wert, der mit „&“ beginnt, ist in YAML eine Marke für Verweise. Verweise gelten hier nicht; Text braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "&a Ein Gremium""
    `)
    expect(line('description: & Co')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  description
        Ein Wert, der mit „&“ beginnt, ist in YAML eine Marke für Verweise. Verweise gelten hier nicht; Text braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "& Co""
    `)
    expect(line('description: *Gremium*')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:16  jugendrat.description
        Ein Wert, der mit „*“ beginnt, ist in YAML ein Verweis. Verweise gelten hier nicht; Text braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "*Gremium*""
    `)
    expect(line('description: *Ein Gremium*')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:21  description
        Ein Wert, der mit „*“ beginnt, ist in YAML ein Verweis. Verweise gelten hier nicht; Text braucht Anführungszeichen.
        Schreib zum Beispiel:  description: "*Ein Gremium*""
    `)
  })

  test('merge keys', () => {
    expect(line('<<: { description: x }')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:3  jugendrat
        „<<“ fügt in YAML andere Angaben ein. Das gilt hier nicht; alle Angaben stehen ausgeschrieben da."
    `)
  })

  test('keys that are more than a word', () => {
    expect(line('? [a, b]\n  : x')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:5  jugendrat
        Vor dem Doppelpunkt steht kein einfacher Schlüssel.
        Schreib zum Beispiel:  schlüssel: Wert"
    `)
    expect(line('"a\\x07": b')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:3  jugendrat
        Vor dem Doppelpunkt steht kein einfacher Schlüssel.
        Schreib zum Beispiel:  schlüssel: Wert"
    `)
    expect(line(': x')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:3:1  jugendrat
        Vor dem Doppelpunkt steht kein einfacher Schlüssel.
        Schreib zum Beispiel:  schlüssel: Wert"
    `)
  })

  test('a second document', () => {
    expect(topics('a: { name: A }\n---\nb: { name: B }\n')).toMatchInlineSnapshot(`
      "episodes/topics.yaml:2:1
        Hier beginnt mit „---“ oder „...“ ein zweiter Teil. In dieser Datei gibt es nur einen."
    `)
  })

  test('deep nesting', () => {
    expect(topics(`a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`)).toMatchInlineSnapshot(`
      "episodes/topics.yaml:1:24
        Hier sind mehr als 20 Listen und Gruppen ineinander verschachtelt."
    `)
  })

  test('huge files', () => {
    expect(topics('#'.repeat(4_000_001))).toMatchInlineSnapshot(`
      "episodes/topics.yaml:1:1
        Die Angaben dieser Datei sind länger als 4 Millionen Zeichen."
    `)
  })
})

describe('front matter', () => {
  test('is offered where there is none', () => {
    expect(episode('Nur Text.\n')).toMatchInlineSnapshot(`
      "episodes/staffel-1/02-x.md:1:1
        Die Datei beginnt nicht mit den Angaben zur Folge. Sie stehen ganz oben zwischen zwei Zeilen „---“.
        Schreib zum Beispiel:
          ---
          title: Titel der Folge
          date: 2021-11-23 09:00
          guid: 4e7e77d6-cd32-4a22-9c1f-6058069f173b
          season: 1
          episode: 2
          audio: name-der-datei.mp3
          summary: Ein oder zwei Sätze.
          ---"
    `)
    expect(told(parsePage({ file: 'episodes/impressum.md', text: '' }).problems)).toMatchInlineSnapshot(`
      "episodes/impressum.md:1:1
        Die Datei beginnt nicht mit den Angaben zur Seite. Sie stehen ganz oben zwischen zwei Zeilen „---“.
        Schreib zum Beispiel:
          ---
          title: Überschrift der Seite
          description: Ein Satz über die Seite.
          ---"
    `)
  })

  test('has an end', () => {
    expect(episode('---\ntitle: x\n')).toMatchInlineSnapshot(`
      "episodes/staffel-1/02-x.md:1:1
        Die Angaben am Anfang der Datei enden nicht. Zwischen ihnen und dem Text steht eine Zeile aus drei Bindestrichen.
        Schreib zum Beispiel:  ---"
    `)
  })

  test('is never JavaScript', () => {
    expect(episode('---js\n{ title: process.exit() }\n---\n')).toMatchInlineSnapshot(`
      "episodes/staffel-1/02-x.md:1:1
        Hinter „---“ steht „js“. Die Angaben am Anfang sind immer YAML, und nichts darin wird ausgeführt.
        Schreib zum Beispiel:  ---"
    `)
  })

  test('control characters below it are found as well', () => {
    const text = '---\ntitle: A\ndescription: B\n---\n\nGut.\nSchl\u0007echt.\n'
    expect(told(parsePage({ file: 'episodes/impressum.md', text }).problems)).toMatchInlineSnapshot(`
      "episodes/impressum.md:7:5
        Hier steht das unsichtbare Steuerzeichen U+0007. Es kommt meist beim Kopieren mit und muss gelöscht werden."
    `)
  })
})
