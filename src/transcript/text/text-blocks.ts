// Cuts a text file into blocks of lines, without what is no speech: front matter, headings, rules, comments, credits.
import { isBlank, plainText } from '../plain-text.ts'

export interface TextLine {
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** Something that is no speech, and the line in which it begins. */
interface LeftOut {
  readonly kind: 'front-matter' | 'heading' | 'comment' | 'credit'
  readonly line: number
  readonly found: string
}

export interface TextBlocks {
  /** Lines without a blank one between them. */
  readonly blocks: readonly (readonly TextLine[])[]
  readonly leftOut: readonly LeftOut[]
}

/** The keys of front matter are small; a speaker's name is hardly ever. */
const frontMatterLine = /^(?:[a-z][\w-]{0,40}:(?:\s|$)|[ \t]+\S|- |#)/
const longestFrontMatter = 100

/** Gives how many lines at the top are front matter. */
const frontMatterLength = (lines: readonly string[]): number => {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return 0
  const end = lines.slice(1, longestFrontMatter).findIndex((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line))
  const inside = lines.slice(1, end + 1)
  return end > 0 && inside.every((line) => frontMatterLine.test(line)) ? end + 2 : 0
}

/** Takes comments out of lines, keeping the lines; one that never ends is text. */
const withoutComments = (
  lines: readonly string[],
): { readonly kept: readonly string[]; readonly leftOut: readonly LeftOut[] } => {
  const leftOut: LeftOut[] = []
  const lastEnd = lines.findLastIndex((line) => line.includes('-->'))
  let isOpen = false
  const kept = lines.map((line, at) => {
    let [rest, text] = [line, '']
    while (rest !== '') {
      const mark = isOpen ? '-->' : '<!--'
      const found = rest.indexOf(mark)
      const ends = isOpen || at < lastEnd || rest.includes('-->', found + 4)
      if (found === -1 || !ends) return isOpen ? text : text + rest
      if (!isOpen) {
        text += rest.slice(0, found)
        leftOut.push({
          kind: 'comment',
          line: at + 1,
          found: rest.slice(found + 4, found + 200).replace(/-->.*$/s, ''),
        })
      }
      isOpen = !isOpen
      rest = rest.slice(found + mark.length)
    }
    return text
  })
  return { kept, leftOut }
}

const headingText = (line: string): string | undefined =>
  /^ {0,3}#{1,6}(?:[ \t]+(.*))?$/.exec(line)?.[1]?.replace(/[ \t]+#+[ \t]*$/, '')

/** Three or more signs that draw a line, or underline a heading, and no word. */
const isRule = (line: string): boolean =>
  line.length < 200 && /^[ \t]*([-*_=~#.])(?:[ \t]*\1){2,}[ \t]*$/.test(line)

/** What a service adds to say that it made the transcript: `Transcribed by https://otter.ai`. */
const credit =
  /^\(?(?:Transcribed|Transcript(?:ion)?|Transkribiert|Transkript(?:ion)?) (?:by|with|von|mit|durch) (?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\b[^\p{L}]*(?:(?:Go|Upgrade|Jetzt)[^()]{0,80})?\)?$/iu

/** Takes such a line away where it is a paragraph of its own, the first or the last. */
const withoutCredits = (blocks: readonly (readonly TextLine[])[]) => {
  const isCredit = (block: readonly TextLine[] | undefined): boolean =>
    block?.length === 1 && credit.test((block[0]?.text ?? '').slice(0, 200).trim())
  const [first, last] = [blocks[0], blocks.at(-1)]
  const credits = [...new Set([first, last])].filter(isCredit)
  const leftOut = credits.flatMap((block = []) =>
    block.map(({ line, text }): LeftOut => ({ kind: 'credit', line, found: text })),
  )
  return {
    spoken: credits.length === 0 ? blocks : blocks.filter((block) => !credits.includes(block)),
    leftOut,
  }
}

/**
 * Takes the text of a file and whether it is Markdown, where lines that begin with `#` are headings and
 * `<!-- -->` are comments; gives what may be speech in blocks, and what was left out. Lines of signs alone go
 * without a word.
 */
export const textBlocks = (text: string, isMarkdown: boolean): TextBlocks => {
  const raw = text.split(/\r\n|\n|\r/)
  const frontMatter = frontMatterLength(raw)
  const leftOut: LeftOut[] =
    frontMatter > 0 ? [{ kind: 'front-matter', line: 1, found: plainText(raw[1] ?? '') }] : []
  const body = raw.map((line, at) => (at < frontMatter ? '' : line))
  const { kept, leftOut: comments } = isMarkdown ? withoutComments(body) : { kept: body, leftOut: [] }
  leftOut.push(...comments)
  const blocks: TextLine[][] = []
  let isOpen = false
  kept.forEach((line, at) => {
    const heading = isMarkdown ? headingText(line) : undefined
    if (heading !== undefined && !isBlank(heading))
      leftOut.push({ kind: 'heading', line: at + 1, found: heading })
    const isSpoken = heading === undefined && !isBlank(line) && !isRule(line)
    if (isSpoken && !isOpen) blocks.push([])
    if (isSpoken) blocks.at(-1)?.push({ line: at + 1, text: line })
    isOpen = isSpoken
  })
  const { spoken, leftOut: credits } = withoutCredits(blocks)
  return { blocks: spoken, leftOut: [...leftOut, ...credits] }
}
