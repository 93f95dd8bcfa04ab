// Says in plain words how two recordings differ, and what that changes in the files.
import { printEdits } from '../model/print-edits.ts'
import type { TextEdit } from '../model/text-edit.ts'
import type { FileMove } from '../retime/retime-file.ts'
import { insertedParts, type Part, removedParts, type TimeMap } from '../retime/time-map.ts'
import type { RetimeWords } from '../words/retime-de.ts'

export interface Comparison {
  readonly map: TimeMap
  readonly changed: readonly Part[]
  readonly oldSeconds: number
  readonly newSeconds: number
}

const shownGroups = 3

interface Difference {
  readonly removed: Part | undefined
  readonly inserted: Part | undefined
}

/** What is missing and what is new at one and the same moment belongs together. */
const differences = ({ map, oldSeconds, newSeconds }: Comparison): readonly Difference[] => {
  const [removed, inserted] = [removedParts(map, oldSeconds), insertedParts(map, newSeconds)]
  const seams = [undefined, ...map].map((part, at) => {
    const next = map[at]
    return {
      old: part?.oldEnd ?? 0,
      fresh: part === undefined ? 0 : part.newStart + part.oldEnd - part.oldStart,
      isLast: next === undefined,
    }
  })
  return seams.flatMap(({ old, fresh }) => {
    const gone = removed.find(({ startSeconds }) => startSeconds === old)
    const added = inserted.find(({ startSeconds }) => startSeconds === fresh)
    return gone === undefined && added === undefined ? [] : [{ removed: gone, inserted: added }]
  })
}

const sentence = ({ removed, inserted }: Difference, of: Comparison, words: RetimeWords): string => {
  const isStart = (removed?.startSeconds ?? 0) === 0 && (inserted?.startSeconds ?? 0) === 0
  if (removed !== undefined && inserted !== undefined)
    return isStart ? words.replacedStart({ removed, inserted }) : words.replaced({ removed, inserted })
  if (removed !== undefined) {
    if (isStart) return words.shorterStart(removed)
    return removed.endSeconds >= of.oldSeconds ? words.shorterEnd(removed) : words.removed(removed)
  }
  if (inserted === undefined) return ''
  if (isStart) return words.longerStart(inserted)
  return inserted.endSeconds >= of.newSeconds ? words.longerEnd(inserted) : words.inserted(inserted)
}

/** Takes what was found; gives a line for each difference. */
export const describeComparison = (comparison: Comparison, words: RetimeWords): readonly string[] => [
  ...differences(comparison).map((difference) => sentence(difference, comparison, words)),
  ...comparison.changed.map((part) => words.changed(part)),
]

/** Edits of one line are shown together. */
const byLine = (text: string, edits: readonly TextEdit[]): readonly (readonly TextEdit[])[] => {
  const groups: TextEdit[][] = []
  for (const edit of edits.toSorted((one, other) => one.startOffset - other.startOffset)) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    const end = before === undefined ? 0 : before.startOffset + before.before.length
    const isSame = before !== undefined && !text.slice(end, edit.startOffset).includes('\n')
    if (last !== undefined && isSame && !before.before.endsWith('\n')) last.push(edit)
    else groups.push([edit])
  }
  return groups
}

/** Takes the move of a file; gives what changes in it as a diff, of a long one the beginning and the end. */
export const describeMove = (move: FileMove, isFull: boolean, words: RetimeWords): string => {
  const { file, text, edits, count, removed, cut, soundbites } = move
  const groups = byLine(text, edits)
  const rest = groups.length - 2 * shownGroups
  const diff =
    isFull || rest <= 1
      ? [printEdits(file, text, edits)]
      : [
          printEdits(file, text, groups.slice(0, shownGroups).flat()),
          words.more(rest),
          printEdits(file, text, groups.slice(-shownGroups).flat()),
        ]
  return [
    words.file({ file, count: count + soundbites.count, removed: removed.length, cut: cut.length }),
    ...(edits.length === 0 ? [] : diff),
    ...soundbites.lost.map(({ oldSeconds, newSeconds }) =>
      words.lostSoundbite({ file, oldSeconds, newSeconds }),
    ),
  ].join('\n')
}
