// Writes into what is kept when it came and when it was last used, and reads it again.

const keptAt = 'X-Kept-At'
const usedAt = 'X-Used-At'

/** Whether an answer came whole, from this site, under the address that was asked. */
export const isWhole = ({ status, type, redirected }: Response): boolean =>
  status === 200 && type === 'basic' && !redirected

/** Takes an answer of the network; gives it as it is to be kept. Its body is decoded, so what described the transport goes. */
export const stamped = ({ body, headers }: Response): Response => {
  const kept = new Headers(headers)
  for (const name of ['Content-Encoding', 'Content-Length']) kept.delete(name)
  for (const name of [keptAt, usedAt]) kept.set(name, String(Date.now()))
  return new Response(body, { headers: kept })
}

/** Takes what was kept, whose text has been read; gives it as last used at this moment. */
export const usedAgain = (text: string, { headers }: Response): Response => {
  const kept = new Headers(headers)
  kept.set(usedAt, String(Date.now()))
  return new Response(text, { headers: kept })
}

/** Whether an answer was kept earlier, and does not come from the network. */
export const isKept = ({ headers }: Response): boolean => headers.has(keptAt)

/** Milliseconds since 1970. */
export const keptEpochMs = ({ headers }: Response): number => Number(headers.get(keptAt))

/** Milliseconds since 1970. */
export const usedEpochMs = ({ headers }: Response): number => Number(headers.get(usedAt))
