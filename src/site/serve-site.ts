// Serves a built site on this computer.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { answerRequest } from './answer-request.ts'
import { type Address, listen, type OpenPort } from './listen.ts'

export interface ServeSettings extends Partial<Address> {
  /** The built site. It may be exchanged, or come into being, while it is served. */
  readonly folder: string
  /** Path below which the site stands, without its last slash; empty at the root. */
  readonly basePath?: string
  /** Sees each request first, and says whether it has answered it. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
}

/** Takes away the base path; undefined for an address outside of it. */
const withoutBase = (url: string, basePath: string): string | undefined =>
  url.startsWith(`${basePath}/`) ? url.slice(basePath.length) : undefined

/** Starts a server for the folder and gives its port and how to stop it; port 0 takes any free one. */
export const serveSite = async (settings: ServeSettings): Promise<OpenPort> => {
  const folder = resolve(settings.folder)
  const { basePath = '', before, port = 0, host, command = 'npm start' } = settings
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = withoutBase(request.url ?? '/', basePath)
    if (url === undefined) {
      const isStart = request.url === basePath
      response.writeHead(isStart ? 301 : 404, isStart ? { Location: `${basePath}/` } : {}).end()
      return
    }
    request.url = url
    if (before !== undefined && (await before(request, response))) return
    await answerRequest({ folder, basePath }, request, response)
  }
  return listen({ port, host, command }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
}
