// Complains about categories that Apple does not know.
import { categoryNames } from '../model/apple-categories.ts'
import { nearest } from '../model/nearest.ts'

const known = new Set(categoryNames)

/** Takes a category and perhaps its subcategory, byte for byte; gives the nearest known one where it is unknown. */
export const complaintAboutCategory = (
  name: string,
  subcategory?: string,
): { readonly wanted: string } | undefined => {
  const full = subcategory === undefined ? name : `${name} > ${subcategory}`
  if (known.has(full) && (subcategory !== undefined || !name.includes(' > '))) return undefined
  const candidates = categoryNames.filter((one) =>
    subcategory === undefined ? !one.includes(' > ') : one.startsWith(`${name} > `),
  )
  const wanted = nearest(full, candidates) ?? ''
  return { wanted: subcategory === undefined ? wanted : wanted.slice(name.length + 3) }
}
