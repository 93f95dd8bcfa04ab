// Tells whether two values of a file are the same; the order of keys makes no difference.
import { isGroup, isList, type Plain } from '../model/yaml-data.ts'

export const isSame = (one: Plain | undefined, other: Plain | undefined): boolean => {
  if (one === other) return true
  if (one === undefined || other === undefined) return false
  if (isList(one))
    return (
      isList(other) && one.length === other.length && one.every((entry, index) => isSame(entry, other[index]))
    )
  if (!isGroup(one) || !isGroup(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  )
}
