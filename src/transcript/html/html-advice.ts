// Says what in a transcript in HTML would be lost, and, once per file and kind, what was left out.
import type { Position, Problem, Severity } from '../../model/problem.ts'
import { plainText } from '../plain-text.ts'
import type { HtmlFinding } from './html-pieces.ts'

/** Takes text of any length; gives what a sentence can show of it. */
export const shown = (text: string): string => {
  const plain = plainText(text.slice(0, 400))
  return plain.length > 80 ? `${plainText(plain.slice(0, 79))}…` : plain
}

const codes = {
  script: 'transcript-html-script',
  comment: 'transcript-html-comment',
  unspoken: 'transcript-html-unspoken',
  heading: 'transcript-html-heading',
  'unknown-tag': 'transcript-html-tag-unknown',
} as const

type Advised = keyof typeof codes

const problemAt = (severity: Severity, { file, line, column }: Position) =>
  ({ severity, file, line, column, field: undefined }) as const

/**
 * Takes what was found in a file and a function that gives the place of an offset; gives an advice for the first of
 * each kind with how many there are: `transcript-html-script`, `-comment`, `-unspoken`, `-heading`, `-tag-unknown`.
 */
export const htmlAdvice = (
  findings: readonly HtmlFinding[],
  positionAt: (offset: number) => Position,
): readonly Problem[] => {
  const kinds: readonly Advised[] = ['script', 'comment', 'unspoken', 'heading', 'unknown-tag']
  return kinds.flatMap((kind): readonly Problem[] => {
    const all = findings.filter((finding) => finding.kind === kind)
    const [finding] = all
    if (finding === undefined) return []
    const facts = { found: shown(finding.text), count: all.length }
    return [{ ...problemAt('advice', positionAt(finding.offset)), code: codes[kind], facts }]
  })
}

/**
 * Gives an error for each tag that swallows text, `transcript-html-tag-broken`; only one where the file is a whole
 * page, `transcript-html-page`, or nested beyond reason, `transcript-html-nested`.
 */
export const htmlErrors = (
  findings: readonly HtmlFinding[],
  positionAt: (offset: number) => Position,
): readonly Problem[] => {
  const error = ({ offset }: HtmlFinding) => problemAt('error', positionAt(offset))
  const page = findings.find(({ kind }) => kind === 'page')
  if (page !== undefined)
    return [{ ...error(page), code: 'transcript-html-page', facts: { found: shown(page.text) } }]
  const nested = findings.find(({ kind }) => kind === 'too-deep')
  if (nested !== undefined) return [{ ...error(nested), code: 'transcript-html-nested', facts: {} }]
  return findings
    .filter(({ kind }) => kind === 'broken-tag')
    .map((finding) => ({
      ...error(finding),
      code: 'transcript-html-tag-broken',
      facts: { found: shown(finding.text) },
    }))
}
