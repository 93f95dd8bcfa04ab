// Turns what editors copy from the address bar into an address that everything understands.
import type { Reading } from './complaint.ts'
import { excerpt } from './excerpt.ts'

/**
 * Takes a web address as somebody typed or copied it; gives it with everything that is not ASCII percent-encoded.
 * Refuses all but `http` and `https`, see https://url.spec.whatwg.org/, and addresses with a password in them.
 */
export const readUrl = (value: string): Reading<string> => {
  const found = excerpt(value)
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase()
  const isBare = scheme === undefined || /^[^/:]+:\d+(?:\/|$)/.test(value)
  if (isBare || /[\s\u0000-\u001F"<>\\]/.test(value)) {
    return { complaint: { code: 'url-unfit', facts: { found, write: completed(value, isBare) } } }
  }
  if (scheme !== 'http' && scheme !== 'https')
    return { complaint: { code: 'url-scheme', facts: { found, scheme } } }
  if (!/^https?:\/\/[^/?#]/i.test(value) || !URL.canParse(value))
    return { complaint: { code: 'url-unfit', facts: { found, write: undefined } } }
  const parsed = new URL(value)
  if (parsed.username || parsed.password)
    return { complaint: { code: 'url-with-password', facts: { found } } }
  return { value: /^[!-~]+$/.test(value) ? value : parsed.href }
}

const completed = (value: string, isBare: boolean): string | undefined => {
  const isHost = /^[\w-]+(?:\.[\w-]+)+(?:[/:?#]\S*)?$/.test(value)
  if (isBare) return isHost ? `https://${value}` : undefined
  const isOnlySpaced = /^https?:\/\/[^/\s]+\/[^\n\r\t"<>\\]*$/i.test(value)
  return isOnlySpaced && URL.canParse(value) ? new URL(value).href : undefined
}
