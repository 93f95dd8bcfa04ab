// Writes a citation for EndNote, Citavi, Zotero and their like: https://en.wikipedia.org/wiki/RIS_(file_format)
import { citationKey } from './citation-key.ts'
import type { Cited } from './cited.ts'
import { plainLine } from './plain-line.ts'
import { passageNote } from './render-quote.ts'

/** Gives one record of type `SOUND`; lines end with CRLF, and no value has a line end in it. */
export const renderRis = (cited: Cited): string => {
  const tags: readonly (readonly [string, string | number | undefined])[] = [
    ['TY', 'SOUND'],
    ['ID', citationKey(cited)],
    ['AU', cited.publisher],
    ['TI', cited.episodeTitle],
    ['T2', cited.show],
    ['VL', cited.seasonNumber],
    ['IS', cited.episodeNumber],
    ['PY', cited.date.slice(0, 4)],
    ['DA', cited.date.replaceAll('-', '/')],
    ['PB', cited.publisher],
    ['LA', cited.language],
    ['UR', cited.address],
    ['N1', passageNote(cited)],
    ['ER', ''],
  ]
  return tags
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${plainLine(String(value))}\r\n`)
    .join('')
}
