// Asks a person at a terminal whether to go on.
import { createInterface } from 'node:readline'

export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/**
 * Takes the question as it is printed and the answers that mean yes, in lower case. Every other answer means no, and so does
 * an interrupt (Ctrl+C) or the end of the input (Ctrl+D).
 */
export const askWhether = (
  question: string,
  yes: readonly string[],
  { input, output }: Terminal,
): Promise<boolean> =>
  new Promise((resolve) => {
    const lines = createInterface({ input, output })
    lines.on('SIGINT', () => lines.close())
    lines.once('close', () => {
      output.write('\n')
      resolve(false)
    })
    lines.question(question, (answer) => {
      resolve(yes.includes(answer.trim().toLowerCase()))
      lines.removeAllListeners('close').close()
    })
  })
