// Makes a name for addresses out of any text.

const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  '&': '-und-',
}
const LONGEST = 100

/** What ids, slugs and file names are made of. */
export const NAME_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Takes any text; gives it in `a-z`, `0-9` and hyphens, undefined where nothing of it remains. */
export const suggestedName = (text: string): string | undefined => {
  const spelled = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøå&]/g, (letter) => SPELLED_OUT[letter] ?? '')
  const plain = spelled
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-|-$/g, '') || undefined
}
