// Turns the name of an editors' file into what it stands for, and refuses names that do not fit into an address.
import { type Complaint, problemAt } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import type { Outcome } from './problem.ts'
import { NAME_PATTERN, suggestedName } from './suggested-name.ts'

export interface FileName {
  /** Path without ending below its top folder, such as `staffel-1/02-beteiligung`. */
  readonly id: string
  /** Last part of the id without a leading number: `beteiligung`. */
  readonly slug: string
}

/**
 * Takes the path of a file relative to the content folder, such as `episodes/staffel-1/02-beteiligung.md`.
 * Reports folders and names that are not made of `a-z`, `0-9` and hyphens, with a path that is.
 */
export const parseFileName = (file: string): Outcome<FileName> => {
  const id = file.slice(file.indexOf('/') + 1).replace(/\.[^./]*$/, '')
  const last = id.slice(id.lastIndexOf('/') + 1)
  const slug = last.replace(/^\d+-/, '')
  if (id.split('/').every((part) => NAME_PATTERN.test(part))) return { value: { id, slug }, problems: [] }
  const facts = { found: excerpt(file), suggestion: suggestedPath(file) }
  const problem = problemAt({ file, line: 1, column: 1 }, undefined, { code: 'file-name-unfit', facts })
  return { value: undefined, problems: [problem] }
}

/**
 * Takes a file as front matter names it, relative to the folder of its episode; complains about every path that could leave
 * that folder, and about names that do not fit into an address.
 */
export const complaintAboutPath = (written: string): Complaint | undefined => {
  const found = excerpt(written)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return { code: 'file-is-address', facts: { found } }
  const leaves = /^(?:[/\\~]|[a-z]:)/i.test(written) || /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(written)
  if (leaves) return { code: 'file-outside-folder', facts: { found } }
  if (!written.includes('.')) return { code: 'file-without-ending', facts: { found } }
  const [, stem = '', ending = ''] = /^(.*)\.([^./]*)$/s.exec(written) ?? []
  const isFit = stem.split('/').every((part) => NAME_PATTERN.test(part)) && /^[a-z0-9]{1,8}$/.test(ending)
  return isFit ? undefined : { code: 'file-name-unfit', facts: { found, suggestion: suggestedPath(written) } }
}

const suggestedPath = (path: string): string | undefined => {
  const [, stem = '', ending = ''] = /^(.*)\.([^./]*)$/s.exec(path.slice(0, 300).replaceAll('\\', '/')) ?? []
  const parts = stem.split('/').map((part) => suggestedName(part))
  const fit = suggestedName(ending)
  const kept = parts.filter((part) => part !== undefined)
  return fit === undefined || parts.at(-1) === undefined ? undefined : `${kept.join('/')}.${fit}`
}
