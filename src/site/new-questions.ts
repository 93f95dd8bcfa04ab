// Asks a person at a terminal for one line after the other.
import { createInterface } from 'node:readline'
import type { Terminal } from './release-question.ts'

export interface Asker {
  /** Gives the answer without spaces around it, the proposal for an empty one, undefined where the person has left. */
  readonly ask: (question: string, proposal: string) => Promise<string | undefined>
  readonly say: (text: string) => void
  readonly close: () => void
}

/** Terminals drop a path that is dragged onto them in quotation marks, or with a backslash before each space. */
export const droppedPath = (typed: string): string => {
  const quoted = /^(['"])(.*)\1$/s.exec(typed)?.[2]
  return quoted ?? (typed.startsWith('/') ? typed.replace(/\\(.)/g, '$1') : typed)
}

/** Takes where to ask. Ctrl+C and Ctrl+D leave. */
export const asker = ({ input, output }: Terminal): Asker => {
  const lines = createInterface({ input, output })
  const waiting: ((line: string | undefined) => void)[] = []
  const early: string[] = []
  let isClosed = false
  lines.on('line', (line) => {
    const next = waiting.shift()
    if (next === undefined) early.push(line)
    else next(line)
  })
  lines.on('SIGINT', () => lines.close())
  lines.on('close', () => {
    isClosed = true
    for (const leave of waiting.splice(0)) leave(undefined)
  })
  const nextLine = (): Promise<string | undefined> => {
    const line = early.shift()
    if (line !== undefined || isClosed) return Promise.resolve(line)
    return new Promise((resolve) => waiting.push(resolve))
  }
  return {
    ask: async (question, proposal) => {
      output.write(`${question}${proposal === '' ? '' : ` [${proposal}]`}: `)
      const line = await nextLine()
      if (line === undefined) output.write('\n')
      return line === undefined ? undefined : line.trim() || proposal
    },
    say: (text) => {
      output.write(`${text}\n`)
    },
    close: () => lines.close(),
  }
}
