// The file that tells Apache which headers to send, what has moved, and what to pack.
import { otherwise } from './host-headers.ts'
import { foldersExpression, pathExpression, patternExpression } from './host-headers-pattern.ts'
import { type HostedSite, packedTypes } from './host-headers-site.ts'

/** Where Apache looks for it, from the site's root. */
export const apacheRulesPath = '/.htaccess'

const block = (name: string, condition: string, lines: readonly string[]): readonly string[] => [
  `<${name} ${condition}>`,
  ...lines.map((line) => `  ${line}`),
  `</${name}>`,
]

const where = (basePath: string, pattern: string, lines: readonly string[]): readonly string[] =>
  pattern === '/*'
    ? lines
    : block('If', `"%{REQUEST_URI} =~ m#${patternExpression(basePath, pattern)}#"`, lines)

/** In a target, `$` and `&` stand for what was found, and quotation marks end it. */
const target = (path: string): string => path.replace(/["$&\\]/g, '\\$&').replace(/\s/g, ' ')

/** Files whose names begin with a dot do not exist, and folders without a page show no list of their files. */
const addresses = ({ basePath, moved, folders }: HostedSite): readonly string[] => [
  String.raw`RedirectMatch 404 "/\.(?!well-known/)"`,
  `RedirectMatch 404 "${foldersExpression(basePath, folders)}"`,
  ...moved.map(
    ({ from, to }) => `RedirectMatch 301 "${pathExpression(basePath, from)}" "${target(basePath + to)}"`,
  ),
]

const typesOf = ({ basePath, rules }: HostedSite): readonly string[] =>
  rules.flatMap(({ pattern, headers: { 'Content-Type': type } }) =>
    type === undefined ? [] : where(basePath, pattern, [`ForceType "${type}"`]),
  )

/** `always`: the page for lost visitors, too. What the server itself would set stands in another list, and would be sent besides. */
const headersOf = ({ basePath, rules }: HostedSite): readonly string[] => {
  const set = (headers: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(headers)
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => `Header always set ${name} "${value}"`)
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)))
  names.delete('Content-Type')
  return [
    ...[...names].map((name) => `Header unset ${name}`),
    ...set(otherwise),
    ...rules.flatMap(({ pattern, headers }) => {
      const lines = set(headers)
      return lines.length === 0 ? [] : where(basePath, pattern, lines)
    }),
    // A packed answer has a tag of its own, which Apache itself does not know again:
    // https://httpd.apache.org/docs/2.4/mod/mod_deflate.html#deflatealteretag
    String.raw`RequestHeader edit If-None-Match "-(?:gzip|br)\"" "\""`,
  ]
}

const packing = ({ rules }: HostedSite): readonly string[] => {
  const types = packedTypes(rules).join(' ')
  return [
    ...block('IfModule', 'mod_setenvif.c', [
      String.raw`SetEnvIf Request_URI "\.(?:mp3|m4a|m4b|mp4|aac|flac|opus|ogg|oga)$" no-gzip no-brotli`,
    ]),
    ...block('IfModule', 'mod_filter.c', [
      ...block('IfModule', 'mod_brotli.c', [`AddOutputFilterByType BROTLI_COMPRESS ${types}`]),
      ...block('IfModule', 'mod_deflate.c', [`AddOutputFilterByType DEFLATE ${types}`]),
    ]),
  ]
}

/**
 * Gives the lines of `.htaccess` for Apache 2.4: https://httpd.apache.org/docs/2.4/howto/htaccess.html. They need
 * `AllowOverride FileInfo` and no more, because a line that is not allowed makes Apache refuse every page.
 */
export const apacheRules = (site: HostedSite): string =>
  [
    `ErrorDocument 404 "${target(site.basePath)}/404.html"`,
    'AddDefaultCharset utf-8',
    ...block('IfModule', 'mod_alias.c', addresses(site)),
    ...typesOf(site),
    ...block('IfModule', 'mod_headers.c', headersOf(site)),
    ...packing(site),
    '',
  ].join('\n')
