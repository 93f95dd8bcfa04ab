// The page in which editors work, and the policy that lets it run and nothing else.
import { escapeHtml } from '../notes/escape-html.ts'

interface PageFacts {
  /** BCP 47 tag of the language of the words. */
  readonly language: string
  readonly title: string
  readonly loading: string
  readonly withoutScript: string
  /** What else than its own server the page may ask, each `https://` and a host. */
  readonly origins: readonly string[]
}

/**
 * The policy of the page, see https://www.w3.org/TR/CSP3/. The CMS writes styles as it goes and shows files it has
 * just read.
 */
const policy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https:",
    "font-src 'self'",
    "media-src 'self' blob: https:",
    ["connect-src 'self' data: blob:", ...origins].join(' '),
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Where the page stands, from the site's root. */
export const ADMIN_PATH = '/admin/'

/** Takes what the page says; gives its HTML. It loads `admin.js`, which reads `config.json`, both beside it. */
export const adminPage = ({ language, title, loading, withoutScript, origins }: PageFacts): string =>
  `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(origins))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
</head>
<body>
<p id="loading">${escapeHtml(loading)}</p>
<noscript><p>${escapeHtml(withoutScript)}</p></noscript>
<script type="module" src="admin.js"></script>
</body>
</html>
`
