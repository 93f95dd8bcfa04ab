// Guesses what date was meant where it is written as people write dates.

const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ')
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
)

const CLOCK = '(?:(?:,|T)?\\s*(?:um\\s+)?(\\d{1,2})[:.](\\d\\d)(?:\\s*Uhr)?)?'
const DOTTED = new RegExp(`^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})${CLOCK}$`)
const NAMED = new RegExp(`^(\\d{1,2})\\.?\\s(\\p{L}{3,9})\\s(\\d{4})${CLOCK}$`, 'u')
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${CLOCK}$`)

/**
 * Takes text such as `23.11.2021`, `23. November 2021, 9:00 Uhr` or `2021/11/23`; gives it as `2021-11-23 09:00`,
 * undefined where no date can be made out. Whether that day exists is not checked.
 */
export const correctedDate = (text: string): string | undefined => {
  const said = text.slice(0, 60).replace(/\s+/g, ' ').trim()
  const dotted = DOTTED.exec(said)
  if (dotted) return written(dotted[3], dotted[2], dotted[1], dotted[4], dotted[5])
  const first = YEAR_FIRST.exec(said)
  if (first) return written(first[1], first[2], first[3], first[4], first[5])
  const named = NAMED.exec(said)
  const month = named ? monthOf(named[2] ?? '') : undefined
  return named && month ? written(named[3], month, named[1], named[4], named[5]) : undefined
}

const monthOf = (name: string): string | undefined => {
  const wanted = name.toLowerCase()
  const isMeant = (month: string) => month === wanted || month.slice(0, 3) === wanted
  const index = Math.max(MONTHS.findIndex(isMeant), ENGLISH.findIndex(isMeant))
  return index === -1 ? undefined : String(index + 1)
}

const written = (
  year = '',
  month = '',
  day = '',
  hour: string | undefined = undefined,
  minute: string | undefined = undefined,
): string => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return hour === undefined || minute === undefined ? date : `${date} ${hour.padStart(2, '0')}:${minute}`
}
