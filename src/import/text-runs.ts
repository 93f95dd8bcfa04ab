// Turns runs of formatted text into the inlines of a paragraph.
import type { Inline, LinkTarget } from '../notes/notes.ts'

/** A piece of text with everything that holds for it; `text` is a line feed where a line was broken on purpose. */
export interface Run {
  readonly text: string
  readonly isStrong: boolean
  readonly isEmphasis: boolean
  readonly isCode: boolean
  readonly link: LinkTarget | undefined
}

const isSame = (one: Run, other: Run): boolean =>
  one.isStrong === other.isStrong &&
  one.isEmphasis === other.isEmphasis &&
  one.isCode === other.isCode &&
  one.link === other.link

const isBreak = (run: Run | undefined): boolean => run?.text === '\n'

const collapsed = (runs: readonly Run[]): readonly Run[] => {
  const result: Run[] = []
  for (const run of runs) {
    const before = result.at(-1)
    if (isBreak(run)) {
      if (before !== undefined && !isBreak(before))
        result[result.length - 1] = { ...before, text: before.text.trimEnd() }
      result.push({ ...run, isStrong: false, isEmphasis: false, isCode: false, link: undefined })
      continue
    }
    const text = run.text.replace(/[ \t\n\r\f]+/g, ' ')
    const isAfterSpace = before === undefined || isBreak(before) || before.text.endsWith(' ')
    const kept = isAfterSpace ? text.replace(/^ /, '') : text
    if (kept === '') continue
    if (before !== undefined && !isBreak(before) && isSame(before, run))
      result[result.length - 1] = { ...before, text: before.text + kept }
    else result.push({ ...run, text: kept })
  }
  return result
}

const isEmpty = ({ text }: Run): boolean => /^(?:\s|\u200B|\u200D|\uFEFF)*$/.test(text) && text !== '\n'

/** Takes the runs between two blocks; gives those of each paragraph: an empty line separates paragraphs. */
export const paragraphsOf = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const paragraphs: Run[][] = [[]]
  let breaks = 0
  for (const run of collapsed(runs)) {
    if (isBreak(run)) {
      breaks += 1
      continue
    }
    if (isEmpty(run) && breaks > 0) continue
    const current = paragraphs.at(-1) ?? []
    if (breaks > 1) paragraphs.push([run])
    else if (breaks === 1 && current.length > 0)
      current.push(
        { ...run, text: '\n', isStrong: false, isEmphasis: false, isCode: false, link: undefined },
        run,
      )
    else current.push(run)
    breaks = 0
  }
  return paragraphs
    .map(trimmed)
    .filter((paragraph) => paragraph.some((run) => !isEmpty(run) && !isBreak(run)))
}

const trimmed = (runs: readonly Run[]): readonly Run[] => {
  const last = runs.at(-1)
  if (last === undefined) return runs
  const text = last.text.trimEnd()
  return text === '' ? trimmed(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }]
}

/** Gives neighbours that agree in what `keyOf` gives. */
const groupsBy = <Key>(runs: readonly Run[], keyOf: (run: Run) => Key): readonly (readonly Run[])[] => {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(run)) last.push(run)
    else groups.push([run])
  }
  return groups
}

const plainInline = ({ text, isCode }: Run): Inline => {
  if (text === '\n') return { kind: 'break' }
  return isCode && text.trim() !== '' ? { kind: 'code', text: text.trim() } : { kind: 'text', text }
}

/** White space belongs outside of what is emphasised: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
const wrapped = (
  runs: readonly Run[],
  kind: 'strong' | 'emphasis',
  inside: (runs: readonly Run[]) => readonly Inline[],
): readonly Inline[] => {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined || runs.every((run) => run.text.trim() === ''))
    return inside(runs)
  const before = /^\s*/.exec(first.text)?.[0] ?? ''
  const after = /\s*$/.exec(last.text)?.[0] ?? ''
  const inner = runs.map((run, at) => {
    const fromStart = at === 0 ? run.text.slice(before.length) : run.text
    return {
      ...run,
      text: at === runs.length - 1 ? fromStart.slice(0, fromStart.length - after.length) : fromStart,
    }
  })
  const space = (text: string): readonly Inline[] => (text === '' ? [] : [{ kind: 'text', text }])
  return [
    ...space(before),
    { kind, children: inside(inner.filter(({ text }) => text !== '')) },
    ...space(after),
  ]
}

const emphasised = (runs: readonly Run[]): readonly Inline[] =>
  groupsBy(runs, ({ isEmphasis, text }) => isEmphasis && text !== '\n').flatMap((group) =>
    group[0]?.isEmphasis === true
      ? wrapped(group, 'emphasis', (inner) => inner.map(plainInline))
      : group.map(plainInline),
  )

const formatted = (runs: readonly Run[]): readonly Inline[] =>
  groupsBy(runs, ({ isStrong, text }) => isStrong && text !== '\n').flatMap((group) =>
    group[0]?.isStrong === true ? wrapped(group, 'strong', emphasised) : emphasised(group),
  )

const merged = (inlines: readonly Inline[]): readonly Inline[] => {
  const result: Inline[] = []
  for (const inline of inlines) {
    const before = result.at(-1)
    if (inline.kind === 'text' && before?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: before.text + inline.text }
    else result.push('children' in inline ? { ...inline, children: merged(inline.children) } : inline)
  }
  return result
}

/** Takes the runs of one paragraph; gives them as a tree: links outside, then strong, then emphasis. */
export const inlinesOf = (runs: readonly Run[]): readonly Inline[] =>
  merged(
    groupsBy(runs, ({ link }) => link).flatMap((group): readonly Inline[] => {
      const target = group[0]?.link
      const isBlank = group.every(({ text }) => text.trim() === '')
      if (target === undefined || isBlank) return formatted(group.map((run) => ({ ...run, link: undefined })))
      const last = group.length - 1
      const before = /^\s*/.exec(group[0]?.text ?? '')?.[0] ?? ''
      const after = /\s*$/.exec(group[last]?.text ?? '')?.[0] ?? ''
      const inner = group.map((run, at) => {
        const text = at === 0 ? run.text.slice(before.length) : run.text
        return { ...run, text: at === last ? text.slice(0, text.length - after.length) : text }
      })
      const space = (text: string): readonly Inline[] => (text === '' ? [] : [{ kind: 'text', text }])
      return [
        ...space(before),
        { kind: 'link', target, children: formatted(inner.filter(({ text }) => text !== '')) },
        ...space(after),
      ]
    }),
  )
