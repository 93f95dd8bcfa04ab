// Serves a site whose network can fail, whose answers can change, and opens it in a browser, for the tests of one file.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { OpenPort } from '../site/listen.ts'
import { serveSite } from '../site/serve-site.ts'
import { launchChromium } from './find-chromium.ts'

/** Answers a request in place of the site; gives whether it has. */
export type Interference = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

interface ChangingSite {
  readonly origin: string
  readonly page: Page
  readonly context: BrowserContext
  /** Paths that were asked for, in order, with the range where there was one. */
  readonly asked: readonly string[]
  /** Cuts every connection from here on, and lets the browser know, as a tunnel does; `false` brings the network back. */
  readonly cutNetwork: (isCut?: boolean) => Promise<void>
  /** Undefined takes it back. */
  readonly interfere: (interference: Interference | undefined) => void
}

export interface ChangingSettings {
  /** Asked for when the tests start. */
  readonly folder: () => string
  /** Path below which the site stands, without its last slash; empty at the root. */
  readonly basePath?: string
}

type Visit = (test: (site: ChangingSite) => Promise<void>) => Promise<void>

/** Call it once at the top of a test file or of a `describe`. Each visit has a server and a profile of its own. */
export const visitChangingSite = ({ folder, basePath = '' }: ChangingSettings): Visit => {
  let browser: Awaited<ReturnType<typeof launchChromium>> | undefined
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => browser?.close())
  return async (test) => {
    const asked: string[] = []
    let isCut = false
    let interference: Interference | undefined
    const before = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
      if (isCut) response.destroy()
      else asked.push([request.url, request.headers.range].filter(Boolean).join(' '))
      return isCut || ((await interference?.(request, response)) ?? false)
    }
    const server: OpenPort = await serveSite({ folder: folder(), basePath, before })
    const context = await browser?.newContext()
    try {
      if (context === undefined) throw new Error('The browser runs only while tests do.')
      await test({
        origin: `http://127.0.0.1:${server.port}`,
        page: await context.newPage(),
        context,
        asked,
        interfere: (next) => {
          interference = next
        },
        cutNetwork: async (cut = true) => {
          isCut = cut
          await context.setOffline(cut)
        },
      })
    } finally {
      await context?.close()
      await server.close()
    }
  }
}
