// Writes a transcript as Markdown: `[00:12:34] **Name**: text`.
import { longClockTime } from '../clock-time.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { Paragraph, Transcript, Turn } from '../transcript.ts'
import { turnsOf } from '../turns.ts'

const reference = (sign: string): string => `&#${sign.codePointAt(0)};`

/**
 * Signs that some reader of Markdown gives a meaning: emphasis, links, HTML, code, tables, formulas, attributes,
 * headings, also behind a colon or in an address that would become a link. References are read by all of them;
 * a backslash is not, and before a bracket it even begins a formula in some.
 */
const meaningful = /[\\`*_{}[\]<>&#~|$^@=]|%%|--+|:(?=[^\s\d])|(?<=www)\.|(?<=\d)\.(?=[ \t])/gi

const escaped = (text: string): string =>
  text.replace(meaningful, (signs) => [...signs].map(reference).join(''))

/** At the beginning of a paragraph more signs have a meaning. */
const escapedStart = (text: string): string =>
  escaped(text).replace(
    /^(?:[-+:(!"'.]|\d+[.):])/,
    (signs) => signs.slice(0, -1) + reference(signs.slice(-1)),
  )

const textOf = ({ cues }: Paragraph): string =>
  escapedStart(plainText(cues.map(({ text }) => text).join(' ')))

/** Every sign in a name but the stop of `Dr. ` and the hyphen of a double name. */
const nameSign = /(?!(?<=\p{L})\.(?= )|(?<=\p{L})-(?=\p{L}))[^\p{L}\p{N} ]/gu

/** Where no name stands before it, what stands before a colon or a time could be one. */
const withoutName = (written: string): string => written.replaceAll(':', reference)

const nameOf = (speaker: string | undefined): string => {
  const name = plainText(speaker ?? '')
  return isBlank(name) ? '' : `**${name.replace(nameSign, reference)}**: `
}

/**
 * Takes a transcript; gives a line for each paragraph, with blank lines between, times where there are some and
 * names where they are known. What is said cannot become markup, a link or HTML in any reader of Markdown.
 */
export const renderMarkdown = (transcript: Transcript): string => {
  const { timing, cues } = transcript
  const spoken = cues.filter((cue) => !isBlank(cue.text))
  const paragraphsOf = ({ speaker, paragraphs }: Turn): readonly string[] =>
    paragraphs.map((paragraph) => {
      const time = timing === 'none' ? '' : `[${longClockTime(paragraph.startSeconds)}] `
      const [name, text] = [nameOf(speaker), textOf(paragraph)]
      return time + (name === '' ? withoutName(text) : name + text)
    })
  const groups = turnsOf({ timing, cues: spoken }, [])
  return `${groups.flatMap(({ turns }) => turns.flatMap(paragraphsOf)).join('\n\n')}\n`
}
