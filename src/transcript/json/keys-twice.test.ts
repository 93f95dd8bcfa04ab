// A key that stands twice in one object of a transcript in JSON.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printProblems } from '../../model/print-problems.ts'
import { wordsFor } from '../../words/words-for.ts'
import { keysTwice } from './keys-twice.ts'
import { parseTranscriptJson } from './parse-transcript-json.ts'

const source = { file: 'transcripts/02-echte-beteiligung.json', language: 'de' }
const parsed = (text: string) => parseTranscriptJson(text, source)

const twoInOne =
  '{"segments": [\n  {"startTime": 1, "endTime": 2, "body": "Eins.",\n   "startTime": 2, "endTime": 3, "body": "Zwei."}\n]}'

test('is an error, because one of the two texts would be lost', () => {
  const { value, problems } = parsed(twoInOne)
  expect(value).toBeUndefined()
  expect(printProblems(problems, wordsFor('de'))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    transcripts/02-echte-beteiligung.json:3:4
      „startTime“ steht zum zweiten Mal zwischen denselben geschweiften Klammern (3-mal in dieser Datei, hier zuerst). Programme lesen dann nur das letzte, und was beim ersten steht, ginge verloren. Entweder gehört eines davon weg, oder dazwischen fehlt „}, {“."
  `)
  expect(printProblems(problems, wordsFor('en'))).toMatchInlineSnapshot(`
    "1 problem in the content. Nothing was written.

    transcripts/02-echte-beteiligung.json:3:4
      “startTime” stands between the same braces for a second time (3 times in this file, first here). Programs then read only the last, and what the first says would be lost. Either one of them has to go, or “}, {” is missing between them."
  `)
})

test.each([
  ['written in another way', '{"body": "x", "b\\u006fdy": "y"}', 15],
  ['behind a comment and a comma too many', '{"body": 1, /* body */ "body": 2,}', 24],
  ['inside of a list in it', '{"a": [{"b": 1, "b": 2}]}', 17],
  ['behind a deeper object', '{"a": {"a": 1}, "a": {"b": []}}', 17],
])('is found where it is %s', (_how, text, column) => {
  expect(parsed(text).problems[0]).toMatchObject({ code: 'transcript-json-key-twice', line: 1, column })
})

test('is none in another object, in a text or as a value', () => {
  const segment = '{"startTime": 1, "endTime": 2, "body": "Sagt: \\"body\\", {\\"body\\": body"}'
  expect(keysTwice(`[${segment}, ${segment}, ["body", "body"], {"x": "body", "body": "x"}]`)).toEqual([])
})

test('is never found in what a program writes, and always where one is added', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
      (value, record) => {
        const text = JSON.stringify({ value, record })
        expect(keysTwice(text)).toEqual([])
        const [key = ''] = Object.keys(record)
        const doubled = `${JSON.stringify(record).slice(0, -1)},${JSON.stringify(key)}:1}`
        expect(keysTwice(doubled)).toEqual([{ key, offset: doubled.lastIndexOf(JSON.stringify(key)) }])
      },
    ),
  )
})
