// Opens a port of this computer.
import { createServer, type RequestListener, type Server } from 'node:http'
import { Refusal, systemCode } from './refusal.ts'

export interface Address {
  /** 0: any free port. */
  readonly port: number
  /** Undefined: only this computer, under both of its names, `127.0.0.1` and `[::1]`. */
  readonly host: string | undefined
  /** What to type to start again, for the sentence about a port that is taken. */
  readonly command: string
}

const open = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

const asRefusal = (error: unknown, { port, host, command }: Address): unknown => {
  const code = systemCode(error)
  if (code === 'EADDRINUSE') return new Refusal('port-taken', { port, command })
  if (code === 'EACCES') return new Refusal('port-forbidden', { port, command })
  if (host !== undefined && (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'))
    return new Refusal('bad-host', { found: host })
  return error
}

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

export interface OpenPort {
  readonly port: number
  readonly close: () => Promise<void>
}

const closeAll = async (servers: readonly Server[]): Promise<void> => {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve())
          server.closeAllConnections()
        }),
    ),
  )
}

/** `localhost` means either address, depending on who asks; a computer without IPv6 has one of them only. */
const openSecondName = async (answer: RequestListener, port: number): Promise<readonly Server[]> => {
  const server = createServer(answer)
  try {
    await open(server, port, '::1')
    return [server]
  } catch (error) {
    if (systemCode(error) === 'EADDRINUSE') throw error
    return []
  }
}

/** Starts to answer requests; throws a `Refusal` where the port is taken or forbidden. */
export const listen = async (address: Address, answer: RequestListener): Promise<OpenPort> => {
  const { port, host } = address
  const server = createServer(answer)
  try {
    await open(server, port, host ?? '127.0.0.1')
    const actualPort = portOf(server)
    const more = host === undefined && port !== 0 ? await openSecondName(answer, actualPort) : []
    return { port: actualPort, close: () => closeAll([server, ...more]) }
  } catch (error) {
    await closeAll([server])
    throw asRefusal(error, address)
  }
}
