// What comes back of a transcript that is written in one form, read, written in another and read again.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderPodcastHtml } from './html/render-podcast-html.ts'
import { renderPodcastJson } from './json/render-podcast-json.ts'
import { parseTranscript } from './parse-transcript.ts'
import { renderSrt } from './srt/render-srt.ts'
import { renderMarkdown } from './text/render-markdown.ts'
import { renderPlainText } from './text/render-plain-text.ts'
import type { Cue, ParsedTranscript, Transcript } from './transcript.ts'
import { formatsFor, type TranscriptFormat } from './transcript-format.ts'
import { turnsOf } from './turns.ts'
import { renderVtt } from './vtt/render-vtt.ts'

/** What a form carries besides every word in its order and every name that looks like one. */
interface Carries {
  /** Start and end of each cue to the thousandth, or the start of each paragraph or turn to the second. */
  readonly times: 'cues' | 'paragraphs' | 'turns'
  /** Times of single words. */
  readonly wordTimes: boolean
  /** Text that looks like markup, a time or a name. */
  readonly anyText: boolean
  /** That a voice with a name is followed by one without. */
  readonly unnamed: boolean
  /** What it is, whatever the ending of the file says. */
  readonly kind: boolean
}

const carries: Readonly<Record<TranscriptFormat, Carries>> = {
  vtt: { times: 'cues', wordTimes: false, anyText: true, unnamed: true, kind: true },
  srt: { times: 'cues', wordTimes: false, anyText: true, unnamed: true, kind: true },
  json: { times: 'cues', wordTimes: true, anyText: true, unnamed: true, kind: true },
  html: { times: 'paragraphs', wordTimes: false, anyText: true, unnamed: true, kind: true },
  txt: { times: 'turns', wordTimes: false, anyText: false, unnamed: false, kind: false },
  md: { times: 'paragraphs', wordTimes: false, anyText: true, unnamed: false, kind: false },
}

const renderers: Readonly<Record<TranscriptFormat, (transcript: Transcript) => string>> = {
  vtt: renderVtt,
  srt: renderSrt,
  json: renderPodcastJson,
  html: renderPodcastHtml,
  txt: renderPlainText,
  md: renderMarkdown,
}

const formats = formatsFor('cues')
const pairs = formats.flatMap((first) => formats.map((second) => [first, second] as const))
const untimed = formatsFor('none')
const untimedPairs = untimed.flatMap((first) => untimed.map((second) => [first, second] as const))

/** Behind an abbreviation a sentence would go on. */
const word = fc
  .stringMatching(/^[a-zäöüß]{4,10}$/)
  .filter((text) => !/^(?:prof|bzw|evtl|dipl|insb|bspw|approx|inkl|exkl|sept|hrsg)$/.test(text))
const odd =
  '<i> & &amp; --> : Also: Anna: >> [0:05] (0:07) 12:30 ** _x_ {b} <v # - 1. " undefined <script> [x](y)'
const hostileWord = fc.oneof(word, fc.constantFrom(...odd.split(' ')))
const name = fc.constantFrom('Anna Popella', 'Berta', 'Dr. Gerda von der Au', 'SPEAKER_01')
const names = { all: name, none: fc.constant(undefined), some: fc.option(name, { nil: undefined }) }

/** Cues of a sentence each, spoken as fast as people speak, with pauses. */
const cuesOf = (voices: fc.Arbitrary<string | undefined>, spoken: fc.Arbitrary<string>, hasWords: boolean) =>
  fc
    .array(
      fc.tuple(
        fc.nat(4000),
        fc.integer({ min: 50, max: 90 }),
        voices,
        fc.array(spoken, { minLength: 2, maxLength: 9 }),
      ),
      { minLength: 1, maxLength: 30 },
    )
    .map((drafts) => {
      let ms = 0
      return drafts.map(([pauseMs, msPerCharacter, speaker, texts]): Cue => {
        ms += pauseMs
        const words = texts.map((text, at) => {
          const startSeconds = ms / 1000
          ms += Math.max(text.length, 4) * msPerCharacter
          return { startSeconds, endSeconds: ms / 1000, text: at < texts.length - 1 ? text : `${text}.` }
        })
        const text = words.map((each) => each.text).join(' ')
        const startSeconds = words[0]?.startSeconds ?? 0
        return { startSeconds, endSeconds: ms / 1000, speaker, text, words: hasWords ? words : [] }
      })
    })

/** Transcripts that both forms of a pair can carry. */
const transcriptsFor = (
  pair: readonly TranscriptFormat[],
  timing: Transcript['timing'] = 'cues',
): fc.Arbitrary<Transcript> => {
  const spoken = pair.every((format) => carries[format].anyText)
    ? fc.constantFrom(word, hostileWord)
    : fc.constant(word)
  const voices = pair.every((format) => carries[format].unnamed)
    ? fc.constantFrom('all', 'none', 'some')
    : fc.constantFrom('all', 'none')
  return fc
    .tuple(voices, spoken, timing === 'none' ? fc.constant(false) : fc.boolean())
    .chain(([some, said, hasWords]) => cuesOf(names[some], said, hasWords && said === word))
    .map((cues) => ({
      language: 'de',
      timing,
      speakers: [...new Set(cues.flatMap(({ speaker }) => speaker ?? []))],
      cues: timing === 'none' ? cues.map((cue) => ({ ...cue, startSeconds: 0, endSeconds: 0 })) : cues,
    }))
}

const through = (
  transcript: Transcript,
  format: TranscriptFormat,
  ending: string = format,
): ParsedTranscript => {
  const { value, problems } = parseTranscript(renderers[format](transcript), {
    file: `a.${ending}`,
    language: 'de',
  })
  expect(
    problems.filter(
      ({ code, severity }) => severity === 'error' || /empty|repeated|doubtful|unknown/.test(code),
    ),
  ).toEqual([])
  if (value === undefined) throw new Error('A transcript without an error has a value.')
  return value
}

/** Who says what, voice for voice. */
const voicesOf = ({ cues }: Transcript) => {
  const voices: { readonly speaker: string | undefined; said: string }[] = []
  for (const { speaker, text } of cues) {
    const last = voices.at(-1)
    if (last !== undefined && last.speaker === speaker) last.said += ` ${text}`
    else voices.push({ speaker, said: text })
  }
  return voices
}

/** Start and end of every cue in thousandths, by how many letters come before. */
const cueTimes = ({ cues }: Transcript) => {
  const [starts, ends] = [new Map<number, number>(), new Map<number, number>()]
  let letters = 0
  for (const { startSeconds, endSeconds, text } of cues) {
    starts.set(letters, Math.round(startSeconds * 1000))
    letters += text.replaceAll(' ', '').length
    ends.set(letters, Math.round(endSeconds * 1000))
  }
  return { starts, ends }
}

/** The starts that a form with these times carries. */
const startsOf = (
  transcript: Transcript,
  times: 'paragraphs' | 'turns',
): readonly (readonly [number, number])[] => {
  const { starts } = cueTimes(transcript)
  const turns = turnsOf(transcript, []).flatMap((chapter) => chapter.turns)
  const firsts = new Set(
    turns
      .flatMap(({ paragraphs }) => (times === 'turns' ? paragraphs.slice(0, 1) : paragraphs))
      .map(({ cues }) => cues[0]),
  )
  return [...starts].filter((_, at) => firsts.has(transcript.cues[at]))
}

const second = (ms: number | undefined): number => Math.floor((ms ?? -1) / 1000)

/** Says that a form has carried what it carries. */
const expectCarried = (from: Transcript, to: Transcript, times: Carries['times']): void => {
  expect(voicesOf(to)).toEqual(voicesOf(from))
  expect(to.speakers).toEqual(from.speakers)
  const there = cueTimes(to)
  if (times !== 'cues')
    for (const [letters, ms] of startsOf(from, times))
      expect(second(there.starts.get(letters))).toBe(second(ms))
  else {
    const { starts, ends } = cueTimes(from)
    for (const [letters, ms] of starts) expect(there.starts.get(letters)).toBe(ms)
    for (const [letters, ms] of ends) expect(there.ends.get(letters)).toBe(ms)
  }
}

const wordsOf = ({ cues }: Transcript) => cues.flatMap(({ words }) => words)
const exactly = ({ times }: Carries): boolean => times === 'cues'

describe('a transcript comes back', () => {
  test.each(pairs)('from %s and then from %s with what both carry', (first, then) => {
    const [one, another] = [carries[first], carries[then]]
    fc.assert(
      fc.property(transcriptsFor([first, then]), (transcript) => {
        const read = through(transcript, first)
        expectCarried(transcript, read, one.times)
        const again = through(read, then)
        expectCarried(read, again, another.times)
        expectCarried(transcript, again, exactly(one) && exactly(another) ? 'cues' : 'turns')
        expect(wordsOf(again)).toEqual(one.wordTimes && another.wordTimes ? wordsOf(transcript) : [])
      }),
      { numRuns: 30 },
    )
  })

  test.each(untimedPairs)('without times from %s and then from %s', (first, then) => {
    fc.assert(
      fc.property(transcriptsFor([first, then], 'none'), (transcript) => {
        const again = through(through(transcript, first), then)
        expect(voicesOf(again)).toEqual(voicesOf(transcript))
        expect(again.speakers).toEqual(transcript.speakers)
        expect(again.timing).toBe('none')
        expect(
          again.cues.every(({ startSeconds, endSeconds }) => startSeconds === 0 && endSeconds === 0),
        ).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  const wrongEndings = formats.flatMap((format) =>
    [...formats, 'TXT', 'transcript']
      .filter((ending) => carries[format].kind && ending !== format)
      .map((ending) => [format, ending] as const),
  )
  test.each(wrongEndings)('from %s in a file that ends in .%s', (format, ending) => {
    fc.assert(
      fc.property(transcriptsFor([format]), (transcript) => {
        const { cues, speakers, timing } = through(transcript, format)
        expect(through(transcript, format, ending)).toMatchObject({ cues, speakers, timing })
      }),
      { numRuns: 10 },
    )
  })
})
