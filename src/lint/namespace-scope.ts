// Knows which prefix means which namespace at a place of a feed.
import type { Attribute } from './element.ts'
import { usualPrefix } from './namespaces.ts'

export interface Declaration {
  readonly prefix: string
  readonly uri: string
  readonly offset: number
  readonly isOnRoot: boolean
}

/** How a feed uses namespaces. */
export interface NamespaceUse {
  readonly declarations: readonly Declaration[]
  /** Where a prefix first stands that nothing declares. */
  readonly undeclared: ReadonlyMap<string, number>
}

export interface Scope {
  readonly own: ReadonlyMap<string, string>
  readonly outer: Scope | undefined
}

const PREFIXED = /^xmlns(?::(.+))?$/

/** Takes the attributes of an element; gives the scope inside of it, and writes down what is declared. */
export const scopeInside = (
  outer: Scope | undefined,
  attributes: readonly Attribute[],
  declarations: Declaration[],
  isOnRoot: boolean,
): Scope | undefined => {
  let own: Map<string, string> | undefined
  for (const { name, value, offset } of attributes) {
    const match = name.startsWith('xmlns') ? PREFIXED.exec(name) : null
    if (match === null) continue
    const prefix = match[1] ?? ''
    own ??= new Map()
    own.set(prefix, value)
    declarations.push({ prefix, uri: value, offset, isOnRoot })
  }
  return own === undefined ? outer : { own, outer }
}

/** Gives the address a prefix stands for; undefined where nothing declares it. */
const uriOf = (scope: Scope | undefined, prefix: string): string | undefined => {
  for (let at = scope; at !== undefined; at = at.outer) {
    const uri = at.own.get(prefix)
    if (uri !== undefined) return uri
  }
  return undefined
}

/**
 * Takes a name as written and gives it with the usual prefix of its namespace. A prefix that is not declared, or stands for
 * an unknown address, is taken by its name, so that what it marks can be judged all the same.
 */
export const usualName = (
  name: string,
  scope: Scope | undefined,
  onUndeclared: (prefix: string) => void,
): string => {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const local = name.slice(colon + 1)
  const uri = uriOf(scope, prefix)
  if (uri === undefined && prefix !== '' && prefix !== 'xml') onUndeclared(prefix)
  const usual = (uri === undefined ? undefined : usualPrefix(uri)) ?? prefix
  return usual === '' ? local : `${usual}:${local}`
}
