// Says whether two versions of a transcript differ in nothing but the forms of names.
import type { Cue, Transcript, Word } from '../transcript/transcript.ts'
import { corrected, type FindForms } from './find-forms.ts'

const said = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

/** Words may be joined: what is left begins and ends where words began and ended. */
const isSameTime = (before: readonly Word[], after: readonly Word[]): boolean => {
  const starts = new Set(before.map(({ startSeconds }) => startSeconds))
  const ends = new Set(before.map(({ endSeconds }) => endSeconds))
  return (
    (before.length === 0) === (after.length === 0) &&
    before[0]?.startSeconds === after[0]?.startSeconds &&
    before.at(-1)?.endSeconds === after.at(-1)?.endSeconds &&
    after.every(({ startSeconds, endSeconds }) => starts.has(startSeconds) && ends.has(endSeconds))
  )
}

const isSameCue = (find: FindForms, before: Cue, after: Cue, isTimed: boolean): boolean => {
  if (before.speaker !== after.speaker) return false
  const isAtSameTime =
    before.startSeconds === after.startSeconds &&
    before.endSeconds === after.endSeconds &&
    isSameTime(before.words, after.words)
  if (isTimed && !isAtSameTime) return false
  if (before.text === after.text && said(before.words) === said(after.words)) return true
  return (
    corrected(find, before.text) === corrected(find, after.text) &&
    corrected(find, said(before.words)) === corrected(find, said(after.words))
  )
}

/** Gives how many wrong forms are left in the cues of a transcript. */
export const wrongFormsIn = (find: FindForms, { cues }: Transcript): number =>
  cues.reduce((count, { text }) => count + find(text).length, 0)

/**
 * Takes a transcript before and after edits; says whether both have the same cues, with the same speakers and times, and the same
 * text once every wrong form is put right. Where the file has no times of its own, those that were estimated do not count.
 */
export const isSameSpeech = (find: FindForms, before: Transcript, after: Transcript): boolean =>
  before.timing === after.timing &&
  before.cues.length === after.cues.length &&
  before.cues.every((cue, at) => {
    const other = after.cues[at]
    return other !== undefined && isSameCue(find, cue, other, before.timing === 'cues')
  })
