// Where timed words become a new cue.
import { describe, expect, test } from 'vitest'
import type { SpokenWord } from './spoken-words.ts'
import { segmentsOfWords } from './word-segments.ts'
import { cueOf } from './words-to-cues.ts'

const position = { file: 'a.json', line: 1, column: 1 }

/** Half a second for each word; `|` is a pause of a second, `Name:` changes the speaker. */
const spoken = (line: string) => {
  let [seconds, speaker] = [0, 'Anna']
  return line.split(' ').flatMap((text) => {
    if (text === '|') seconds += 1
    else if (text.endsWith(':')) speaker = text.slice(0, -1)
    else {
      seconds += 0.5
      return [{ position, text, speaker, startSeconds: seconds - 0.5, endSeconds: seconds }]
    }
    return []
  })
}

const textsOf = (line: string) => segmentsOfWords(spoken(line)).map(({ text }) => text.trim())

describe('words', () => {
  test.each([
    ['the end of a sentence', 'Das war’s. Und nun?', ['Das war’s.', 'Und nun?']],
    ['an end in quotes', 'Er sagte „ja.“ Und ging.', ['Er sagte „ja.“', 'Und ging.']],
    ['another speaker', 'Das ist Berta: aber falsch', ['Das ist', 'aber falsch']],
    ['a pause', 'also | ja doch', ['also', 'ja doch']],
  ])('are cut at %s', (_what, line, texts) => {
    expect(textsOf(line)).toEqual(texts)
  })

  test.each(['Am 3. Mai kam Dr. Müller, z. B. zu uns', 'Um 12.30 Uhr'])(
    'are not cut at a point that ends no sentence: %s',
    (line) => {
      expect(textsOf(line)).toEqual([line])
    },
  )

  test('are cut after two lines of captions, at a comma where there is one', () => {
    const long = Array.from({ length: 60 }, (_, at) => (at % 20 === 16 ? 'Wort,' : 'Wort'))
    const texts = textsOf(long.join(' '))
    expect(texts.join(' ')).toBe(long.join(' '))
    expect(texts.map((text) => text.length)).toEqual([85, 100, 100, 14])
  })

  test.each([
    [['Guten', 'Tag', ',', 'Anna', '!'], 'Guten Tag, Anna!'],
    [['(', 'lacht', ')', '„', 'Ja', '“'], '(lacht) „Ja“'],
    [[' Will', 'kommen', '.'], 'Willkommen.'],
    [['今日', 'は'], '今日は'],
  ])('%j are joined as speech is written', (texts, text) => {
    const words = texts.map((word, at) => ({
      ...position,
      position,
      text: word,
      speaker: 'A',
      startSeconds: at,
      endSeconds: at + 1,
    }))
    expect(segmentsOfWords(words).map((segment) => segment.text.trim())).toEqual([text])
  })

  test('have times inside of their cue, in order', () => {
    const timed = (
      text: string,
      startSeconds: number | undefined,
      endSeconds: number | undefined,
    ): SpokenWord => ({
      text,
      startSeconds,
      endSeconds,
      speaker: undefined,
    })
    const words = [
      timed('Eins ', 0, 1.5),
      timed('zwei ', 1.2, 1.1),
      timed('drei ', 0.5, 1.8),
      timed('vier ', undefined, 2),
    ]
    expect(cueOf([...words, timed('fünf ', 2, 9), timed('sechs', 1.5, 3)], 1, 3)).toEqual({
      startSeconds: 1,
      endSeconds: 3,
      speaker: undefined,
      text: 'Eins zwei drei vier fünf sechs',
      words: [
        { text: 'Eins', startSeconds: 1, endSeconds: 1.5 },
        { text: 'drei', startSeconds: 1, endSeconds: 1.8 },
        { text: 'fünf', startSeconds: 2, endSeconds: 3 },
      ],
    })
  })
})
