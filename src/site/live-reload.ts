// Lets open pages know of a new build, and shows in them why there is none.
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { ADMIN_PATH } from '../admin/admin-page.ts'

export interface LiveReload {
  /** Answers what belongs to the reload, and HTML with the reload's script in it; gives whether it has answered. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** Tells all open pages: undefined means there is a new site, a text why there is none. */
  readonly tell: (failure: string | undefined) => void
}

const scriptPath = '/_dev/reload.js'
const eventsPath = '/_dev/events'
const tag = `<script type="module" src="${scriptPath}"></script>`

const bundleScript = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('live-reload-page.ts', import.meta.url))
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false })
  return outputFiles.map(({ text }) => text).join('')
}

/** Gives the HTML file that an address stands for; undefined for other files, and for ways out of the folder. */
const htmlFileOf = (url: string): string | undefined => {
  const path = URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : ''
  if (!/^\/[\w./-]*$/.test(path) || /\/\./.test(path)) return undefined
  if (path.endsWith('/')) return `${path}index.html`
  return path.endsWith('.html') ? path : undefined
}

/** A page in which somebody is typing must not be loaded anew. */
const isEdited = (file: string): boolean => file.startsWith(ADMIN_PATH)

const sendHtml = (response: ServerResponse, status: number, html: string): void => {
  response
    .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(html.includes('</body>') ? html.replace('</body>', `${tag}</body>`) : html + tag)
}

/** Prepares live reload for the site in `folder`, which need not exist yet. `waiting` is shown until it does. */
export const startLiveReload = async (folder: string, waiting: string): Promise<LiveReload> => {
  const script = await bundleScript()
  const pages = new Set<ServerResponse>()
  let failure: string | undefined
  const say = (page: ServerResponse): boolean =>
    page.write(
      `event: ${failure === undefined ? 'built' : 'failed'}\ndata: ${JSON.stringify(failure ?? '')}\n\n`,
    )
  const openEvents = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    pages.add(response)
    request.on('close', () => pages.delete(response))
    if (failure === undefined) response.write(':\n\n')
    else say(response)
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = request.url ?? '/'
    if (url === eventsPath) openEvents(request, response)
    else if (url === scriptPath) response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script)
    else {
      const file = request.method === 'GET' ? htmlFileOf(url) : undefined
      if (file === undefined) return false
      const found = await readFile(join(folder, file), 'utf8').catch(() => undefined)
      if (found !== undefined && isEdited(file)) return false
      const html = found ?? (await readFile(join(folder, '404.html'), 'utf8').catch(() => waiting))
      sendHtml(response, found === undefined ? 404 : 200, html)
    }
    return true
  }
  return {
    answer,
    tell: (news) => {
      failure = news
      for (const page of pages) say(page)
    },
  }
}
