// The file that tells nginx which headers to send, what has moved, and what to pack.
import { otherwise } from './host-headers.ts'
import { foldersExpression, pathExpression, patternExpression } from './host-headers-pattern.ts'
import { type HostedSite, packedTypes, typeOf } from './host-headers-site.ts'

/** Where it stands, from the site's root; the settings of the server include it. */
export const nginxRulesPath = '/.nginx.conf'

const variable = (name: string): string => `$podcast_${name.toLowerCase().replaceAll('-', '_')}`

/** In quotes, a dollar begins a variable and cannot be escaped. */
const address = (path: string): string => path.replace(/["$\\\s]/g, encodeURIComponent)

const addresses = ({ basePath, moved, folders }: HostedSite): readonly string[] => [
  ...moved.map(
    ({ from, to }) =>
      `if ($uri ~ "${pathExpression(basePath, from)}") { return 301 "${address(basePath + to)}$is_args$args"; }`,
  ),
  `if ($uri ~ "${foldersExpression(basePath, folders)}") { return 404; }`,
  String.raw`location ~ "/\.(?!well-known/)" { return 404; }`,
]

/** A header with an empty value is not sent. `always`: with the page for lost visitors, too. */
const headersOf = ({ basePath, rules }: HostedSite): readonly string[] => {
  const settings = [{ pattern: '/*', headers: otherwise }, ...rules].flatMap(({ pattern, headers }) =>
    Object.entries(headers).map(([name, value]) => ({ pattern, name, value })),
  )
  const sent = settings.filter(({ name }) => name !== 'Content-Type')
  const names = [...new Set(sent.map(({ name }) => name))]
  return names.flatMap((name) => {
    const ofName = sent.filter((setting) => setting.name === name)
    const always = ofName.find(({ pattern }) => pattern === '/*')?.value ?? ''
    return [
      `set ${variable(name)} "${always}";`,
      ...ofName
        .filter(({ pattern }) => pattern !== '/*')
        .map(
          ({ pattern, value }) =>
            `if ($uri ~ "${patternExpression(basePath, pattern)}") { set ${variable(name)} "${value}"; }`,
        ),
      `add_header ${name} ${variable(name)} always;`,
    ]
  })
}

const typesOf = ({ basePath, rules }: HostedSite): readonly string[] =>
  rules.flatMap(({ pattern, headers: { 'Content-Type': type } }) =>
    type === undefined
      ? []
      : `location ~ "${patternExpression(basePath, pattern)}" { types { } default_type ${typeOf(type)}; }`,
  )

/** The character set is added to these types; HTML is always one of them. */
const withCharset = ({ rules }: HostedSite): string => {
  const ours = rules.flatMap(({ headers: { 'Content-Type': type } }) =>
    type?.includes('charset') ? (typeOf(type) ?? []) : [],
  )
  return [...new Set(['text/css', 'text/javascript', 'application/javascript', ...ours])].join(' ')
}

/**
 * Gives lines for the `server` block of nginx: https://nginx.org/en/docs/http/ngx_http_core_module.html. `return` and `set`
 * are all that `if` may be trusted with there.
 */
export const nginxRules = (site: HostedSite): string =>
  [
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${withCharset(site)};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${packedTypes(site.rules)
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    `error_page 404 "${address(site.basePath)}/404.html";`,
    // Before what ends a request, whose answer has them, too.
    ...headersOf(site),
    ...addresses(site),
    ...typesOf(site),
    '',
  ].join('\n')
