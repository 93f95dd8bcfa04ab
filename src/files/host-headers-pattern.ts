// Reads the patterns of the table of headers, and writes them as regular expressions for servers that want those.

/** Every byte but those of ordinary names is written as its number, so that no name can end the expression. */
const escaped = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => {
    const character = String.fromCharCode(byte)
    if (/[\w/-]/.test(character)) return character
    return character === '.' ? '\\.' : `\\x${byte.toString(16).padStart(2, '0')}`
  }).join('')

/** Servers compare what was asked for without its percent signs. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * Takes the path below which the site stands (see `Catalog.basePath`) and a path from the site's root as it is written in
 * addresses; gives a regular expression (PCRE, on bytes) that matches it alone.
 */
export const pathExpression = (basePath: string, path: string): string =>
  `^${escaped(decoded(basePath) + decoded(path))}$`

/**
 * Takes the same base path, and a pattern from the site's root: `*` is any characters, `:name` is one part between slashes,
 * as Netlify and Cloudflare Pages read them. Gives a regular expression; of a folder it matches its `index.html`, too,
 * because servers look for headers after they have found the file.
 */
export const patternExpression = (basePath: string, pattern: string): string => {
  const parts = pattern.split(/(\*|:[a-z]+)/).map((part) => {
    if (part === '*') return '.*'
    return part.startsWith(':') ? '[^/]+' : escaped(part)
  })
  const file = pattern.endsWith('/') ? '(?:index\\.html)?' : ''
  return `^${escaped(decoded(basePath))}${parts.join('')}${file}$`
}

/** Takes the same base path and folders with both slashes; matches each of them and all folders in it, but no file. */
export const foldersExpression = (basePath: string, folders: readonly string[]): string =>
  `^${escaped(decoded(basePath))}(?:${folders.map(escaped).join('|')})(?:.*/)?$`

const expressions = new Map<string, RegExp>()

/** Tells whether a path from the site's root is one of the pattern. */
export const matchesPattern = (pattern: string, path: string): boolean => {
  const expression = expressions.get(pattern) ?? new RegExp(patternExpression('', pattern), 's')
  expressions.set(pattern, expression)
  return expression.test(path)
}
