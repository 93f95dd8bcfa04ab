// Reads from the environment where to serve.
import { networkInterfaces } from 'node:os'
import type { Address } from './listen.ts'
import { Refusal } from './refusal.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Takes `PORT` (8080 where it is not set) and `HOST` (this computer only); throws a `Refusal` for what is no port. */
export const readServerAddress = (environment: Environment, command: string): Address => {
  const typed = environment['PORT'] || '8080'
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
  if (port < 1 || port > 65_535) throw new Refusal('bad-port', { found: typed })
  return { port, host: environment['HOST'] || undefined, command }
}

/** Gives the address under which devices reach the server: that of the network where it listens to all. */
export const siteAddress = ({ host }: Address, port: number): string => {
  const isOpenToAll = host === '0.0.0.0' || host === '::'
  const ours = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  const name = isOpenToAll ? (ours?.address ?? 'localhost') : (host ?? 'localhost')
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`
}
