// Writes a transcript as SubRip that apps can read: at most two lines of 32 characters a card.
import { cueTime } from '../cue-time.ts'
import { guardedText } from '../guarded-text.ts'
import { isBlank, plainText } from '../plain-text.ts'
import { dash } from '../speaker-labels.ts'
import { type MostWords, splitCue } from '../split-cue.ts'
import type { Cue, Transcript } from '../transcript.ts'

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md */
const lineLength = 32
const lineCount = 2
/** A named card with fewer characters before its second colon would flash by. */
const worthACard = 16

interface Card {
  readonly startSeconds: number
  readonly endSeconds: number
  readonly lines: readonly string[]
}

/** A name as it can stand before a colon; undefined where nothing is left of it. */
const labelOf = (speaker: string | undefined): string | undefined => {
  const name = plainText((speaker ?? '').replace(/[:<>{}[\]\u2060]+/g, ' '))
  return isBlank(name) ? undefined : name
}

/** Says how many words from `from` on fill a card whose first line begins with `lead`. */
const wordsThatFit = (words: readonly string[], from: number, lead: string): number => {
  let [line, length, count] = [1, lead.length, 0]
  for (let word = words[from]; word !== undefined; word = words[from + count]) {
    const space = length === 0 ? 0 : 1
    if (length + space + word.length <= lineLength) length += space + word.length
    else if (length === 0) length = word.length
    else [line, length] = [line + 1, word.length]
    if (line > lineCount) return count
    count += 1
  }
  return count
}

/** Breaks words into two lines of about the same length, where both fit; a comma is worth a few characters. */
const balanced = (words: readonly string[]): readonly string[] => {
  const whole = words.join(' ')
  if (whole.length <= lineLength || words.length < 2) return [whole]
  let [best, bestCost, length] = [1, Number.POSITIVE_INFINITY, -1]
  for (let count = 1; count < words.length; count += 1) {
    const last = words[count - 1] ?? ''
    length += last.length + 1
    const longer = Math.max(length, whole.length - length - 1)
    const cost = longer + (longer > lineLength ? 100 : 0) - (/[,.;:!?…–]$/.test(last) ? 6 : 0)
    if (cost < bestCost) [best, bestCost] = [count, cost]
  }
  return [words.slice(0, best).join(' '), words.slice(best).join(' ')]
}

/**
 * Says how much a card can hold, `lead` at its start. AntennaPod drops what follows a second colon, wherever it
 * stands: a card with a name ends before the next word with a colon, if enough is left for it.
 */
const roomBehind = (words: readonly string[], from: number, lead: string): number => {
  const most = wordsThatFit(words, from, lead)
  const colonAt = words.slice(from, from + most).findIndex((word) => word.includes(':'))
  if (!lead.endsWith(':') || colonAt < 1) return most
  return words.slice(from, from + colonAt).join(' ').length >= worthACard ? colonAt : most
}

/**
 * Gives the lines of a card. A tab behind the name is no colon with a space to AntennaPod, which then shows the name
 * as text and keeps all of the words.
 */
const linesOf = (text: string, label: string | undefined): readonly string[] => {
  if (label === undefined) return balanced(text.split(' '))
  if (!text.includes(':')) return balanced([`${label}:`, ...text.split(' ')])
  const [first = '', ...words] = text.split(' ')
  return balanced([`${label}:\t${first}`, ...words])
}

/** Lines that `parseSrt` would take for those of two voices. */
const areDashed = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.every((line) => dash.test(line))

/** Gives the cues as pieces that fit on a card, in order of their starts. */
const piecesOf = (cues: readonly Cue[], hasNames: boolean): readonly Cue[] => {
  let latestEnd = 0
  const pieces = cues.flatMap((cue, at) => {
    const [before, next] = [cues[at - 1], cues[at + 1]]
    const name = labelOf(cue.speaker)
    // Voices that overlap take turns card by card.
    const takesTurns = cue.startSeconds < latestEnd || cue.endSeconds > (next?.startSeconds ?? cue.endSeconds)
    latestEnd = Math.max(latestEnd, cue.endSeconds)
    const isNew = hasNames && (before === undefined || labelOf(before.speaker) !== name)
    const lead = name === undefined ? '>>' : `${guardedText(name)}:`
    const mostWords: MostWords = (words, from) =>
      roomBehind(words, from, hasNames && (takesTurns || (isNew && from === 0)) ? lead : '')
    return splitCue(cue, mostWords)
  })
  return pieces.toSorted((a, b) => a.startSeconds - b.startSeconds)
}

/** Gives each piece its lines; a voice is named where it begins, `>>` stands where nobody knows who begins. */
const cardsOf = (cues: readonly Cue[]): readonly Card[] => {
  const hasNames = cues.some(({ speaker }) => labelOf(speaker) !== undefined)
  let voice: string | undefined = hasNames ? '' : undefined
  return piecesOf(cues, hasNames).map(({ startSeconds, endSeconds, speaker, text }) => {
    const name = labelOf(speaker)
    const unnamed = linesOf(text, undefined)
    const goesOn = name === voice && !(hasNames && areDashed(unnamed))
    voice = name
    if (goesOn) return { startSeconds, endSeconds, lines: unnamed }
    const lines = name === undefined ? balanced(['>>', ...text.split(' ')]) : linesOf(text, guardedText(name))
    return { startSeconds, endSeconds, lines }
  })
}

/** Gives text without words that nobody sees: a line of such words would end a card. */
const visibleText = (text: string): string => {
  const plain = plainText(text)
  if (!/[\s\u200B-\u200F\u2060\uFEFF]/.test(plain.replaceAll(' ', ''))) return plain
  const words = plain.split(' ')
  return words.filter((word) => !isBlank(word)).join(' ')
}

const cardText = ({ startSeconds, endSeconds, lines }: Card, at: number): string => {
  // A card must end after it starts, also where both round to the same millisecond.
  const end = Math.max(endSeconds, startSeconds + 0.001)
  const timing = `${cueTime(startSeconds)} --> ${cueTime(end)}`.replaceAll('.', ',')
  return `${at + 1}\n${timing}\n${lines.join('\n')}\n`
}

/**
 * Takes a transcript with times; gives a SubRip file: cards in order of their starts, `Name: ` where the voice
 * changes, `>>` where it changes to one without a name, nothing that an app takes for markup (`guardedText`). A long
 * cue becomes several cards. What cannot be carried: word times, brackets and colons in names, names that do not
 * look like names, words of invisible characters, and lines of 32 characters around a longer word.
 */
export const renderSrt = ({ cues }: Transcript): string => {
  const plain = cues.map((cue) => ({ ...cue, text: guardedText(visibleText(cue.text)) }))
  const spoken = plain.filter((cue) => cue.text !== '')
  const ascending = spoken.toSorted((a, b) => a.startSeconds - b.startSeconds)
  return cardsOf(ascending).map(cardText).join('\n') || '\n'
}
