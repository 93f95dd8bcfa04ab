// Turns what the operating system says about a file into a fault that an editor understands.
import type { Fault } from './fault.ts'

const reasons: Readonly<
  Record<string, Extract<Fault, { readonly code: 'file-unreadable' }>['facts']['reason']>
> = {
  EACCES: 'denied',
  EPERM: 'denied',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ELOOP: 'dead-link',
  ENAMETOOLONG: 'long-name',
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const isFromDisk = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/**
 * Takes what reading a file rejected with and the file's path as the editor knows it. Errors that do not come from
 * the operating system are mistakes of this program and are thrown on.
 */
export const diskFault = (error: unknown, path: string): Fault => {
  if (!isFromDisk(error)) throw error
  const code = codeOf(error)
  if (code === 'EISDIR') return { code: 'not-a-file', severity: 'error', facts: { path, is: 'folder' } }
  return {
    code: 'file-unreadable',
    severity: 'error',
    facts: { path, reason: reasons[code ?? ''] ?? 'other' },
  }
}
