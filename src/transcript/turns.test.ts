// How cues become an article.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chapter } from '../model/episode.ts'
import { aCue } from '../testing/a-transcript.ts'
import type { ChapterTurns, Cue } from './transcript.ts'
import { turnsOf } from './turns.ts'

const aChapter = (startSeconds: number, title: string): Chapter => ({
  startSeconds,
  title,
  url: undefined,
  image: undefined,
})

/** One cue after the other, each four seconds long, as `[speaker, text, pause before it]`. */
const conversation = (...lines: readonly (readonly [string, string, number?])[]): readonly Cue[] => {
  let startSeconds = 0
  return lines.map(([speaker, text, pauseSeconds = 0]) => {
    startSeconds += pauseSeconds
    const cue = aCue({ speaker, text, startSeconds, endSeconds: startSeconds + 4 })
    startSeconds += 4
    return cue
  })
}

const paragraphsIn = (groups: readonly ChapterTurns[]) =>
  groups.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs))

const outline = (groups: readonly ChapterTurns[]) =>
  groups.map(({ chapter, turns }) => [
    chapter?.title,
    ...turns.map(({ speaker, paragraphs }) => [speaker, ...paragraphs.map(({ anchor }) => anchor)]),
  ])

describe('turns', () => {
  test('join what one speaker says until another speaks', () => {
    const cues = conversation(['Anna', 'Eins,'], ['Anna', 'zwei.'], ['Berta', 'Drei.'], ['Anna', 'Vier.'])
    expect(outline(turnsOf({ cues, timing: 'cues' }, []))).toEqual([
      [undefined, ['Anna', 't-0'], ['Berta', 't-8'], ['Anna', 't-12']],
    ])
  })

  test('of an empty transcript are none', () => {
    expect(turnsOf({ cues: [], timing: 'cues' }, [])).toEqual([])
  })
})

describe('chapters', () => {
  test('split the turns, and what comes before the first one stands alone', () => {
    const cues = conversation(['Anna', 'Vorab.'], ['Anna', 'Eins.'], ['Anna', 'Zwei.'], ['Anna', 'Drei.'])
    const chapters = [aChapter(4, 'Erstes'), aChapter(12, 'Zweites')]
    expect(outline(turnsOf({ cues, timing: 'cues' }, chapters))).toEqual([
      [undefined, ['Anna', 't-0']],
      ['Erstes', ['Anna', 't-4']],
      ['Zweites', ['Anna', 't-12']],
    ])
  })

  test('stay without turns where nothing is said in them', () => {
    const cues = conversation(['Anna', 'Eins.'])
    const chapters = [aChapter(0, 'Gespräch'), aChapter(10, 'Musik'), aChapter(20, 'Ausklang')]
    expect(outline(turnsOf({ cues, timing: 'cues' }, chapters))).toEqual([
      ['Gespräch', ['Anna', 't-0']],
      ['Musik'],
      ['Ausklang'],
    ])
  })

  test('begin with the sentence that they mean, also where the mark is a second late', () => {
    const cues = [
      aCue({ startSeconds: 0, endSeconds: 44.6 }),
      aCue({ startSeconds: 44.9, endSeconds: 50, text: 'Neues Thema.' }),
    ]
    const [, second] = turnsOf({ cues, timing: 'cues' }, [aChapter(0, 'Erstes'), aChapter(46, 'Zweites')])
    expect(second?.turns[0]?.paragraphs[0]?.cues[0]?.text).toBe('Neues Thema.')
  })

  test('do not take the sentence before them, however short it is', () => {
    const cues = [
      aCue({ startSeconds: 44, endSeconds: 45.2, text: 'Noch beim alten.' }),
      aCue({ startSeconds: 45.2, endSeconds: 50, text: 'Neues Thema.' }),
    ]
    const [first] = turnsOf({ cues, timing: 'cues' }, [aChapter(0, 'Erstes'), aChapter(45, 'Zweites')])
    expect(first?.turns[0]?.paragraphs[0]?.cues.map(({ text }) => text)).toEqual(['Noch beim alten.'])
  })
})

describe('paragraphs', () => {
  const monologue = (count: number, text: string) =>
    conversation(...Array.from({ length: count }, () => ['Anna', text] as const))

  test('end with the sentence after half a minute', () => {
    const anchors = paragraphsIn(turnsOf({ cues: monologue(20, 'Ein Satz.'), timing: 'cues' }, [])).map(
      ({ anchor }) => anchor,
    )
    expect(anchors).toEqual(['t-0', 't-28', 't-56'])
  })

  test('have some 60 to 90 words at the pace of ordinary speech', () => {
    const sentence = 'Zehn Wörter in vier Sekunden sind das gewöhnliche Tempo hier.'
    const lengths = paragraphsIn(turnsOf({ cues: monologue(100, sentence), timing: 'cues' }, []))
      .slice(0, -1)
      .map(({ cues }) => cues.flatMap(({ text }) => text.split(' ')).length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(60)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(90)
  })

  test('wait for the end of the sentence', () => {
    const cues = conversation(
      ...Array.from({ length: 9 }, () => ['Anna', 'und dann'] as const),
      ['Anna', 'war es „gut.“'],
      ['Anna', 'Neuer Satz.'],
    )
    expect(paragraphsIn(turnsOf({ cues, timing: 'cues' }, [])).map(({ anchor }) => anchor)).toEqual([
      't-0',
      't-40',
    ])
  })

  test('end after a minute where no sentence ends', () => {
    const anchors = paragraphsIn(turnsOf({ cues: monologue(31, 'und dann'), timing: 'cues' }, [])).map(
      ({ anchor }) => anchor,
    )
    expect(anchors).toEqual(['t-0', 't-60', 't-120'])
  })

  test('end at a pause, but not in the middle of a sentence', () => {
    const cues = conversation(
      ['Anna', 'Eins.'],
      ['Anna', 'Zwei', 2],
      ['Anna', 'drei.', 2],
      ['Anna', 'Vier.', 1],
    )
    expect(paragraphsIn(turnsOf({ cues, timing: 'cues' }, [])).map(({ anchor }) => anchor)).toEqual([
      't-0',
      't-6',
    ])
  })

  test('stay readable where the times say nothing', () => {
    const cues = Array.from({ length: 500 }, () =>
      aCue({ startSeconds: 0, endSeconds: 0.5, text: 'Ein Satz.' }),
    )
    const paragraphs = paragraphsIn(turnsOf({ cues, timing: 'cues' }, []))
    const lengths = paragraphs.map((paragraph) => paragraph.cues.map(({ text }) => text).join(' ').length)
    expect(Math.max(...lengths)).toBeLessThan(2000)
  })
})

describe('a transcript without times', () => {
  const monologue = (speaker: string, count: number, text: string) =>
    Array.from({ length: count }, () => aCue({ speaker, text, startSeconds: 0, endSeconds: 0 }))
  const cues = [
    ...monologue('Anna', 30, 'Ein Satz mit vierzig Zeichen, so ungefähr.'),
    ...monologue('Berta', 1, 'Ja.'),
  ]

  test('has paragraphs of some 60 to 90 words, and counts them for their anchors', () => {
    const [group, ...more] = turnsOf({ cues, timing: 'none' }, [])
    expect(more).toEqual([])
    expect(group && outline([group])).toEqual([[undefined, ['Anna', 'p-1', 'p-2', 'p-3'], ['Berta', 'p-4']]])
  })

  test('waits for the end of a sentence, but not for ever', () => {
    const endless = monologue('Anna', 100, 'und dann')
    const lengths = paragraphsIn(turnsOf({ cues: endless, timing: 'none' }, [])).map(
      (paragraph) => paragraph.cues.map(({ text }) => text).join(' ').length,
    )
    expect(lengths).toEqual([899])
    expect(paragraphsIn(turnsOf({ cues: [...endless, ...endless], timing: 'none' }, []))).toHaveLength(2)
  })

  test('is not split at chapters, whose text nobody knows', () => {
    const chapters = [aChapter(0, 'Erstes'), aChapter(60, 'Zweites')]
    expect(turnsOf({ cues, timing: 'none' }, chapters).map(({ chapter }) => chapter)).toEqual([undefined])
  })
})

describe('anchors', () => {
  test('are the second in which a paragraph starts, with a number where two start in one', () => {
    const cues = [
      aCue({ speaker: 'Anna', startSeconds: 754.2, endSeconds: 754.5 }),
      aCue({ speaker: 'Berta', startSeconds: 754.5, endSeconds: 754.9 }),
      aCue({ speaker: 'Anna', startSeconds: 754.9, endSeconds: 755 }),
      aCue({ speaker: 'Berta', startSeconds: 755, endSeconds: 758 }),
    ]
    const anchors = paragraphsIn(turnsOf({ cues, timing: 'cues' }, [])).map(({ anchor }) => anchor)
    expect(anchors).toEqual(['t-754', 't-754-2', 't-754-3', 't-755'])
  })

  const times = fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 20_000 })), { maxLength: 80 })
  const cues = times.chain((list) => {
    const words = fc.constantFrom('Ja.', 'und', 'Nein?')
    const drafts = list.map(() => fc.tuple(words, fc.constantFrom('Anna', 'Berta', undefined)))
    return fc.tuple(...drafts).map((said): readonly Cue[] => {
      let startMs = 0
      return list.map(([gapMs, lengthMs], at) => {
        startMs += gapMs
        const [text, speaker] = said[at] ?? ['Ja.', undefined]
        return aCue({ startSeconds: startMs / 1000, endSeconds: (startMs + lengthMs) / 1000, text, speaker })
      })
    })
  })
  const chapters = fc
    .uniqueArray(fc.nat(500), { maxLength: 6 })
    .map((starts) => starts.toSorted((a, b) => a - b).map((start) => aChapter(start, `Kapitel ${start}`)))

  test('are unique, and every cue and every chapter is there once, in order', () => {
    fc.assert(
      fc.property(cues, chapters, (list, marks) => {
        const groups = turnsOf({ cues: list, timing: 'cues' }, marks)
        const paragraphs = paragraphsIn(groups)
        expect(paragraphs.flatMap((paragraph) => paragraph.cues)).toEqual(list)
        expect(new Set(paragraphs.map(({ anchor }) => anchor)).size).toBe(paragraphs.length)
        expect(groups.flatMap(({ chapter }) => chapter ?? [])).toEqual(marks)
      }),
    )
  })

  test('stay where they are when words are corrected, added or removed', () => {
    fc.assert(
      fc.property(cues, fc.constantFrom('äh', 'na ja, so', '.'), (list, words) => {
        const corrected = list.map((cue) => ({ ...cue, text: `${words} ${cue.text}` }))
        const anchorsOf = (some: readonly Cue[]) =>
          paragraphsIn(turnsOf({ cues: some, timing: 'cues' }, [])).map(({ anchor }) => anchor)
        expect(anchorsOf(corrected)).toEqual(anchorsOf(list))
      }),
    )
  })
})
