// Repairs lines that YAML cannot read, or reads as something else than the text they are.
import { quoted, yamlLine } from '../model/quoted-line.ts'
import { type Draft, type RepairPlace, type RepairTable, replaced } from './draft.ts'
import { yamlStretch } from './yaml-spellings.ts'

interface Write {
  readonly write: string | undefined
}

/** A comment behind the value stays where it is. */
const withoutComment = (line: string): string => {
  const { start, value } = yamlLine(line)
  const indent = /^\s*/.exec(line)?.[0] ?? ''
  return line.startsWith(indent + start + value) ? indent + start + value : line
}

/** Puts the line that the sentence shows in the place of the one that stands there. */
const rewritten = ({ write }: Write, place: RepairPlace, isSafe: boolean): Draft | undefined => {
  const { line, file } = place
  if (write === undefined || write.includes('…')) return undefined
  const indent = /^\s*/.exec(line.text)?.[0] ?? ''
  const before = withoutComment(line.text).slice(indent.length)
  const after = write.replaceAll('\n', file.lines.lineBreak + indent)
  return { isSafe, edits: [replaced(place, line.startOffset + indent.length, before, after)] }
}

const safely = (facts: Write, place: RepairPlace): Draft | undefined => rewritten(facts, place, true)
const asking = (facts: Write, place: RepairPlace): Draft | undefined => rewritten(facts, place, false)

/** The whole rest of the line, with what YAML takes for a comment. */
const withComment = ({ write }: Write, place: RepairPlace): Draft | undefined => {
  const { line } = place
  const before = line.text.trim()
  if (write === undefined || before === '') return undefined
  const at = line.startOffset + line.text.indexOf(before)
  return { isSafe: false, edits: [replaced(place, at, before, write)] }
}

/** Where one line begins with a tab, others do, too: all lines of the YAML, two spaces for a tab. */
const withoutTabs = (place: RepairPlace): Draft | undefined => {
  const { name, text } = place.file
  const stretch = yamlStretch(name, text)
  if (stretch === undefined) return undefined
  const edits = [...stretch.yaml.matchAll(/^[ \t]*\t[ \t]*(?=\S)/gm)].map(({ index, 0: indent }) =>
    replaced(place, stretch.startOffset + index, indent, indent.replaceAll('\t', '  ')),
  )
  return edits.length === 0 ? undefined : { isSafe: false, edits }
}

/** A text with a colon that was read as a group: from where it begins to the end of its line. */
const asText = (place: RepairPlace): Draft | undefined => {
  const { line, offset } = place
  const before = withoutComment(line.text).slice(offset - line.startOffset)
  if (before === '' || /^["'[{|>]/.test(before)) return undefined
  return { isSafe: true, edits: [replaced(place, offset, before, quoted(before))] }
}

/** Between two letters something else may have been meant, such as a space. */
const withoutCharacter = (place: RepairPlace): Draft | undefined => {
  const { line, offset } = place
  const column = offset - line.startOffset
  const character = line.text[column]
  if (character === undefined) return undefined
  const isBetweenLetters = /\S/.test(line.text[column - 1] ?? ' ') && /\S/.test(line.text[column + 1] ?? ' ')
  return { isSafe: !isBetweenLetters, edits: [replaced(place, offset, character, '')] }
}

export const lineRepairs: RepairTable = {
  'yaml-colon-in-text': safely,
  'yaml-special-start': safely,
  'text-as-group': (_, place) => asText(place),
  'yaml-tab': (_, place) => withoutTabs(place),
  'yaml-tag': asking,
  'yaml-anchor': asking,
  'yaml-alias': asking,
  'yaml-quote-open': asking,
  'yaml-bracket-open': asking,
  'yaml-text-after-end': asking,
  'yaml-list-on-line': asking,
  'yaml-line-without-colon': asking,
  'yaml-backslash': asking,
  'yaml-comment-in-text': withComment,
  'control-character': (_, place) => withoutCharacter(place),
  'front-matter-language': ({ language }, place) => {
    const before = place.line.text.trimEnd()
    if (!/^ya?ml$/i.test(language)) return undefined
    return { isSafe: true, edits: [replaced(place, place.line.startOffset, before, '---')] }
  },
}
