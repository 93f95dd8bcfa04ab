// Reads chapter notes from the WebVTT file of a spoken text, and gives its cues new times.

const chapterNote = /^NOTE Kapitel:\s*(\S.*)$/
const isTiming = (line: string): boolean => line.includes('-->')

/**
 * Gives the chapters of a file: title and index of the first cue of each.
 * A chapter stands before that cue as a comment of one line: `NOTE Kapitel: Titel`.
 * Format: https://www.w3.org/TR/webvtt1/#introduction-comments
 */
export function readChapterNotes(vtt: string): { readonly title: string; readonly cueIndex: number }[] {
  const chapters: { title: string; cueIndex: number }[] = []
  let cueCount = 0
  for (const line of vtt.split(/\r?\n/)) {
    const title = chapterNote.exec(line)?.[1]
    if (title !== undefined) chapters.push({ title: title.trim(), cueIndex: cueCount })
    if (isTiming(line)) cueCount += 1
  }
  return chapters
}

/**
 * Gives the file with its timing lines (`00:00:00.400 --> 00:00:04.538`) replaced, in order; all else stays as it is.
 * Throws where the file has more or fewer of them.
 */
export function retimeVtt(vtt: string, timings: readonly string[]): string {
  let cueCount = 0
  const lines = vtt.split('\n').map((line) => {
    if (!isTiming(line)) return line
    cueCount += 1
    return timings[cueCount - 1] ?? line
  })
  if (cueCount !== timings.length) {
    throw new Error(`The file has ${cueCount} cues, but ${timings.length} times are given.`)
  }
  return lines.join('\n')
}
