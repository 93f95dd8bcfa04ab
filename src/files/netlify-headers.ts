// The file that tells Netlify and Cloudflare Pages which headers to send.
import type { HostedSite } from './host-headers-site.ts'

/** Where both look for it, from the root of what is uploaded. */
export const netlifyHeadersPath = '/_headers'

/**
 * Gives the lines of `_headers`: https://docs.netlify.com/manage/routing/headers/ and
 * https://developers.cloudflare.com/pages/configuration/headers/, which reads 100 rules and 2,000 characters a line. What no
 * rule speaks of, both let browsers ask for each time.
 */
export const netlifyHeaders = ({ basePath, rules }: HostedSite): string =>
  rules
    .map(({ pattern, headers }) =>
      [basePath + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
        '\n',
      ),
    )
    .join('\n')
    .concat('\n')
