// Tells the names of speakers before a colon from other words before a colon.
import { unguardedText } from './guarded-text.ts'

/** The beginning of a line that may say who speaks. */
export interface LineStart {
  /** `>>`, by which captions mark that somebody else speaks. */
  readonly isTurn: boolean
  /** What stands before the colon, without brackets; undefined where there is no colon. */
  readonly label: string | undefined
  /** What is spoken, without the label. */
  readonly rest: string
}

/** What the file as a whole says about labels. */
export interface SpeakerLabels {
  readonly names: ReadonlySet<string>
  /** Two or more that look like names, in a file that gives no evidence of names. */
  readonly doubtful: ReadonlySet<string>
}

const lineStart = /^(>{2,3}[ \t]*)?(?:(\[[^[\]:]{1,60}\]|[^:]{1,60}):(?:[ \t]+|$))?(.*)$/s
const machineLabel = /^(?:speaker|sprecher|sprecherin|voice|stimme)[ _-]?\d+$/i
const identifier = /^[a-z\d]+(?:[-_][a-z\d]+)+$/
const nameWord = /^(?:[\p{Lu}\p{Lt}\p{Lo}(#][\p{L}\p{M}\p{N}.'’)_-]*|\d{1,3}|[&+])$/u
const particle = /^(?:von|vom|van|und|and|zu|zur|der|den|de|da|di|del|la|le|el|al|bin|ten|ter)$/

// Words with which people begin a sentence and which a colon may follow.
const sentenceStarts = new Set(
  [
    'also aber alle alles andererseits auch außerdem beispiel beziehungsweise bitte da dabei dann das dazu dein denn',
    'dennoch der des deshalb die dies diese dieser dieses doch ein eine einer einerseits eines einfach er ergebnis',
    'erstens es fakt fazit folge genau gut heißt heute hier ich ihr im immerhin in ja jedenfalls jetzt kein keine klar kurz',
    'man mein meine merke motto nämlich nein nochmal nun nur oder okay podcast punkt sein sie so sprich stichwort',
    'thema titel trotzdem übersetzung und unser unsere untertitel viertens vor was weil wer wichtig wie wir wobei zitat',
    'zudem zum zur zweitens drittens again also and because but example first fact finally he her here his how i if',
    'important it let like look maybe my next no now okay or our plus question point remember result second she so',
    'subtitles that the then there they third this title topic well what who why yeah yes you your',
  ].flatMap((line) => line.split(' ')),
)

/** Takes a line of text without markup; a colon counts where a space or the end of the line follows. */
export const readLineStart = (line: string): LineStart => {
  // Most lines hold neither, and a look is cheaper than a pattern.
  if (!line.includes(':') && !line.startsWith('>')) return { isTurn: false, label: undefined, rest: line }
  const [, turn, before, rest = ''] = lineStart.exec(line) ?? []
  const label =
    before === undefined
      ? undefined
      : unguardedText(before)
          .replace(/^\[(.*)\]$/, '$1')
          .trim()
  return { isTurn: turn !== undefined, label: label === '' ? undefined : label, rest }
}

/** A name has one to five words that begin with a capital, not counting `von` and the like, or is an identifier such as `SPEAKER_00`. */
const looksLikeName = (label: string): boolean => {
  if (machineLabel.test(label) || identifier.test(label)) return true
  const words = label.split(' ')
  if (
    words.filter((word) => !particle.test(word)).length > 5 ||
    sentenceStarts.has((words[0] ?? '').toLowerCase())
  )
    return false
  return (
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(label) && words.every((word) => nameWord.test(word) || particle.test(word))
  )
}

export const dash = /^[-–—‐][ \t]*/

/** Gives the lines of a card at which a voice may begin: the first, those with a dash, those behind a sentence. */
const possibleStarts = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line, at) => at === 0 || dash.test(line) || /[.!?…]["“”]?$/.test(lines[at - 1] ?? ''))
    .map((line) => line.replace(dash, ''))

const isNoise = (line: string): boolean => /^(?:[[(*♪].*[\])*♪])?$/u.test(line.trim())

/**
 * Takes the lines of each caption, without markup; gives the labels that are names. A label must look like a name, and
 * the file must show that it has names: somebody is named (or marked by `>>`) where it begins, a machine's label such
 * as `SPEAKER_00` stands in it, every second caption (and more than one) is labelled, a label of several words comes twice,
 * or two labels come twice.
 */
export const speakerLabels = (cards: readonly (readonly string[])[]): SpeakerLabels => {
  const counts = new Map<string, number>()
  const spoken = cards.filter((lines) => lines.some((line) => !isNoise(line)))
  let labelled = 0
  for (const line of spoken.flatMap(possibleStarts)) {
    const { label } = readLineStart(line)
    if (label === undefined || !looksLikeName(label)) continue
    labelled += 1
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const labels = new Set(counts.keys())
  const none: ReadonlySet<string> = new Set()
  const first = readLineStart(spoken[0]?.find((line) => !isNoise(line)) ?? '')
  const repeated = [...counts].filter(([, count]) => count > 1).map(([label]) => label)
  const hasNames =
    first.isTurn ||
    (first.label !== undefined && labels.has(first.label)) ||
    (labelled > 1 && labelled * 2 >= spoken.length) ||
    [...labels].some((label) => machineLabel.test(label)) ||
    repeated.length > 1 ||
    repeated.some((label) => label.includes(' '))
  return hasNames
    ? { names: labels, doubtful: none }
    : { names: none, doubtful: labelled > 1 ? labels : none }
}
