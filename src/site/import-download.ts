// Loads a recording of any length, goes on where it stopped, and never further than is allowed.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type DownloadFailure, type DownloadPlace, Failed, follow, receive } from './import-transfer.ts'

export type Download =
  | { readonly path: string; readonly sizeBytes: number; readonly failure?: undefined }
  | { readonly failure: DownloadFailure }

interface Part {
  readonly path: string
  readonly infoPath: string
  readonly url: string
}

/** What belongs to the bytes that are there: only a server that still has the same file may go on with them. */
const validatorOf = ({ headers }: IncomingMessage): string | undefined => {
  const { etag, 'last-modified': modified } = headers
  return etag !== undefined && !etag.startsWith('W/') ? etag : modified
}

const readValidator = async ({ infoPath, url }: Part): Promise<string | undefined> => {
  const lines = (await readFile(infoPath, 'utf8').catch(() => '')).split('\n')
  return lines[0] === url ? lines[1] || undefined : undefined
}

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.size ?? 0

const refuseStatus = ({ statusCode = 0 }: IncomingMessage): never => {
  throw new Failed(`status-${statusCode}`, statusCode < 500 && statusCode !== 408 && statusCode !== 429)
}

const totalOf = ({ headers }: IncomingMessage, have: number): number | undefined => {
  const length = Number(headers['content-length'] ?? Number.NaN)
  return Number.isSafeInteger(length) ? have + length : undefined
}

const attempt = async (part: Part, place: DownloadPlace): Promise<number> => {
  const validator = await readValidator(part)
  const there = validator === undefined ? 0 : await sizeOf(part.path)
  const headers: Record<string, string> =
    validator === undefined || there === 0 ? {} : { Range: `bytes=${there}-`, 'If-Range': validator }
  const response = await follow(part.url, headers, place)
  const { statusCode, headers: answered } = response
  if (statusCode === 416) {
    response.destroy()
    if (answered['content-range'] === `bytes */${there}`) return there
    await rm(part.path, { force: true })
    throw new Failed('status-416', false)
  }
  if (statusCode !== 200 && statusCode !== 206) {
    response.destroy()
    return refuseStatus(response)
  }
  if (!/^(?:identity)?$/.test(answered['content-encoding'] ?? '')) {
    response.destroy()
    throw new Failed('packed', true)
  }
  const goesOn = statusCode === 206 && answered['content-range']?.startsWith(`bytes ${there}-`) === true
  const have = goesOn ? there : 0
  if (statusCode === 206 && !goesOn) {
    response.destroy()
    await rm(part.infoPath, { force: true })
    throw new Failed('broken-off', false)
  }
  const total = totalOf(response, have)
  if (total !== undefined && total > place.limits.mostBytes) {
    response.destroy()
    throw new Failed('too-large', true)
  }
  if (have === 0) await writeFile(part.infoPath, `${part.url}\n${validatorOf(response) ?? ''}\n`)
  if (goesOn) place.onBytes(have)
  const size = await receive(response, part.path, have, place)
  if (total !== undefined && size !== total) throw new Failed('broken-off', false)
  return size
}

const asFailure = (error: unknown): Failed => {
  if (error instanceof Failed) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  // What the disk says is no matter of the server.
  if (code === 'ENOSPC' || code === 'EACCES' || code === 'EROFS' || code === 'EDQUOT') throw error
  return new Failed(
    code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' ? 'broken-off' : 'unreachable',
    false,
  )
}

/**
 * Takes an address; loads it into a file of the parts folder that has a name of ours, with a pause and a further attempt
 * where the server breaks off, and gives its path. What is there from an earlier run is gone on with, where the server
 * says by `If-Range` that it still has the same file (https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5). Throws only
 * where the disk fails.
 */
export const download = async (url: string, place: DownloadPlace): Promise<Download> => {
  await mkdir(place.partsDir, { recursive: true })
  const name = createHash('sha256').update(url).digest('hex').slice(0, 32)
  const part: Part = {
    path: join(place.partsDir, `${name}.part`),
    infoPath: join(place.partsDir, `${name}.txt`),
    url,
  }
  let failure: DownloadFailure = 'unreachable'
  for (let round = 0; round < place.limits.attempts; round += 1) {
    if (round > 0) await pause(place.limits.pauseMs * 2 ** (round - 1))
    try {
      return { path: part.path, sizeBytes: await attempt(part, place) }
    } catch (error) {
      const failed = asFailure(error)
      failure = failed.failure
      if (!failed.isFinal) continue
      if (failure !== 'too-slow') await rm(part.path, { force: true })
      break
    }
  }
  return { failure }
}
