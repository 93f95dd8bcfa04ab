// Finds what a list says twice.
import type { Finding, Path } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import { isGroup, isList, type Plain, valueIn } from './yaml-data.ts'

/**
 * Takes a list from a file and where it stands; complains about every entry that was there before.
 * Entries are compared by their text, or by what stands under `key` in them; others are left alone.
 */
export const repeatedEntries = (list: Plain | undefined, path: Path, key: string): readonly Finding[] => {
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const [index, entry] of list !== undefined && isList(list) ? list.entries() : []) {
    const said = isGroup(entry) ? valueIn(entry, key) : entry
    if (typeof said !== 'string' && typeof said !== 'number') continue
    const found = String(said)
    const at = isGroup(entry) ? [...path, index, key] : [...path, index]
    if (seen.has(found))
      findings.push({ path: at, complaint: { code: 'entry-repeated', facts: { found: excerpt(found) } } })
    seen.add(found)
  }
  return findings
}
