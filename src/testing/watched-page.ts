// Opens pages in a browser and writes down what a page must never do.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export interface WatchedPage {
  readonly page: Page
  /** One line for each request to another host, each cookie, each violation of the content policy, each console error. */
  readonly offences: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Takes a browser and the origin whose pages are to be watched; gives an empty page. */
export const watchedPage = async (
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> => {
  const context = await browser.newContext(options)
  const seen: string[] = []
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:')
      seen.push(`request to ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()} for ${response.url()}`)
  })
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    seen.push(`content policy: ${violation}`)
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.reportViolation(`${violatedDirective} blocked ${blockedURI}`)
    })
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    const { url } = message.location()
    // Browsers look for an icon by themselves where a show, or a feed, names none.
    if (!['error', 'warning'].includes(message.type()) || url === `${origin}/favicon.ico`) return
    seen.push(`console ${message.type()}: ${message.text()} ${url}`)
  })
  page.on('pageerror', (error) => seen.push(`script error: ${error.message}`))
  const offences = async (): Promise<readonly string[]> => {
    const cookies = await context.cookies()
    return [...seen, ...cookies.map(({ name, domain }) => `cookie ${name} for ${domain}`)]
  }
  return { page, offences, close: () => context.close() }
}

declare global {
  interface Window {
    readonly reportViolation: (violation: string) => void
  }
}
