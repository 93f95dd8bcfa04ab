// The policy that keeps a page from running or loading anything that the build did not put there.

/**
 * Takes whether the page plays recordings that live elsewhere; gives the text for `<meta http-equiv>`,
 * see https://www.w3.org/TR/CSP3/. Recordings elsewhere may be redirected to yet another host, so naming hosts would break them.
 */
export const contentSecurityPolicy = (playsFromElsewhere: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `media-src 'self'${playsFromElsewhere ? ' https:' : ''}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
