// The file that tells hosts of static sites what has moved.
import type { MovedAddress } from '../catalog/moved-address.ts'
import { href } from '../catalog/urls.ts'

/** Where hosts look for it, from the site's root. */
export const redirectsPath = '/_redirects'

/**
 * Takes what has moved and gives the lines of `_redirects`, one a move, for good (301), as several hosts read them:
 * https://developers.cloudflare.com/pages/configuration/redirects/, https://docs.netlify.com/routing/redirects/,
 * https://docs.gitlab.com/user/project/pages/redirects/. Undefined where nothing has moved.
 */
export const redirects = (
  base: Parameters<typeof href>[0],
  moved: readonly MovedAddress[],
): string | undefined =>
  moved.length === 0
    ? undefined
    : `${moved.map(({ from, to }) => `${encodeURI(href(base, from))} ${href(base, to)} 301`).join('\n')}\n`
