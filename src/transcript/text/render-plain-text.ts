// Writes a transcript as text to read in an editor or a mail.
import { clockTime } from '../clock-time.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { Paragraph, Transcript, Turn } from '../transcript.ts'
import { turnsOf } from '../turns.ts'

/** The length that mail programs have kept to since https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1 */
const lineLength = 72

/** At the beginning of a line it would look like a time or a list, or like the end of a name. */
const mayStartLine = (words: readonly string[], at: number): boolean =>
  !/^[[(#]?\d+[:.)]|^[-*+>#=~_|]/.test((words[at] ?? '').slice(0, 20)) &&
  !words.slice(at, at + 7).some((word) => word.endsWith(':'))

const wrapped = (text: string): string => {
  const words = text.split(' ')
  let length = 0
  return words
    .map((word, at) => {
      const breaks = length + 1 + word.length > lineLength && at > 0 && mayStartLine(words, at)
      length = breaks || at === 0 ? word.length : length + 1 + word.length
      return at === 0 ? word : breaks ? `\n${word}` : ` ${word}`
    })
    .join('')
}

const textOf = ({ cues }: Paragraph): string => wrapped(plainText(cues.map(({ text }) => text).join(' ')))

/** A voice without a name has nothing but its times to show where it is. */
const headOf = (name: string, startSeconds: number | undefined, isFirst: boolean): string => {
  if (startSeconds === undefined) return isFirst && name !== '' ? `${name}:\n` : ''
  if (name === '') return `(${clockTime(startSeconds)})\n`
  return isFirst ? `${name} (${clockTime(startSeconds)})\n` : ''
}

/**
 * Takes a transcript; gives name and time of each turn in a line of their own, below it what is said, in
 * paragraphs, with lines of up to 72 characters. Without times the name stands there with a colon.
 */
export const renderPlainText = (transcript: Transcript): string => {
  const { timing, cues } = transcript
  const spoken = cues.filter((cue) => !isBlank(cue.text))
  const paragraphsOf = ({ speaker, paragraphs }: Turn): readonly string[] => {
    const plain = plainText(speaker ?? '')
    const name = isBlank(plain) ? '' : plain
    return paragraphs.map((paragraph, at) => {
      const startSeconds = timing === 'none' ? undefined : paragraph.startSeconds
      return headOf(name, startSeconds, at === 0) + textOf(paragraph)
    })
  }
  const groups = turnsOf({ timing, cues: spoken }, [])
  return `${groups.flatMap(({ turns }) => turns.flatMap(paragraphsOf)).join('\n\n')}\n`
}
