// Tells from its text what kind of chapter file it is: endings say little, half of the kinds end in `.txt`.

export type ChapterKind =
  | 'mp4chaps'
  | 'list'
  | 'podlove'
  | 'podcast'
  | 'auphonic'
  | 'audacity'
  | 'ffmetadata'
  | 'vtt'
  | 'cue'
  | 'ogm'

const clues: readonly (readonly [ChapterKind, RegExp])[] = [
  ['ffmetadata', /^;FFMETADATA/i],
  ['vtt', /^WEBVTT(?:\s|$)/],
  ['podlove', /^</],
  ['podcast', /^[{[](?=.*"startTime"\s*:)/s],
  ['auphonic', /^(?:\{|\[\s*[{\]])(?=.*"start(?:_output)?(?:_sec)?"\s*:)/s],
  ['podcast', /^(?:\{|\[\s*[{\]])/],
  ['ogm', /^CHAPTER\d{1,4}(?:NAME|URL)?[ \t]*=/i],
  ['cue', /^[ \t]*TRACK[ \t]+\d{1,3}[ \t]+AUDIO[ \t\r]*$/im],
  ['audacity', /^[ \t]*(?:\d+[.,]\d+[\t ]+\d+[.,]\d+|\d+\t\d+)(?:[\t ]|$)/m],
  ['mp4chaps', /^[ \t]*\d{1,3}:\d\d:\d\d[.,]\d+(?:\s|$)/m],
  ['list', /^[ \t]*(?:[-*•][ \t]+)?[([]?\d{1,3}:\d\d/m],
]

/** Takes the text of a file; gives its kind, undefined where it looks like none of them. */
export const chapterKind = (text: string): ChapterKind | undefined => {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  return clues.find(([, clue]) => clue.test(start))?.[0]
}
