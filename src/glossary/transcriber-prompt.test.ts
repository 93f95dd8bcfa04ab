// What a transcriber is told before it listens.
import { expect, test } from 'vitest'
import { aGlossary } from '../testing/a-glossary.ts'
import { wordsFor } from '../words/words-for.ts'
import { spokenNames } from './spoken-names.ts'
import { estimatedTokens, transcriberPrompt } from './transcriber-prompt.ts'

const { prompt } = wordsFor('de').glossary
const focus = {
  people: new Set(['iris-bothe']),
  places: new Set(['neu-ulm']),
  topics: new Set(['stadt-und-land']),
}

test('the most important names come last, each once', () => {
  expect(transcriberPrompt(spokenNames(aGlossary(), focus), prompt, 224)).toMatchInlineSnapshot(
    `"Genannt werden Kristina König-Freudenreich, Landkreis Schmalkalden-Meiningen, Kommune 360° und Eltville am Rhein. Es geht um Stadt und Land und Neu-Ulm. Es spricht Iris Bothe."`,
  )
  expect(
    transcriberPrompt(spokenNames(aGlossary()), wordsFor('en').glossary.prompt, 224),
  ).toMatchInlineSnapshot(
    `"Names are Stadt und Land, Iris Bothe, Kristina König-Freudenreich, Landkreis Schmalkalden-Meiningen, Neu-Ulm, Kommune 360°, and Eltville am Rhein."`,
  )
  expect(transcriberPrompt([], prompt, 224)).toBe('')
})

test('what does not fit is left out, the least important first', () => {
  const names = spokenNames(aGlossary(), focus)
  for (const max of [1, 20, 30, 60, 100]) {
    const text = transcriberPrompt(names, prompt, max)
    expect(estimatedTokens(text)).toBeLessThanOrEqual(max)
    const left = names.map(({ name }) => text.includes(name))
    expect(left).toEqual(left.toSorted((one, other) => Number(other) - Number(one)))
  }
})
