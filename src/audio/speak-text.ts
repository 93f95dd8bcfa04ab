// Lets espeak-ng speak a sentence and gives the sound.
import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { readWav } from './read-wav.ts'
import type { Sound } from './sound.ts'

export interface Voice {
  /** Name of an espeak-ng voice, such as `de+f3`. */
  readonly name: string
  /** 0 to 99, 50 is the voice's own. */
  readonly pitch: number
  readonly wordsPerMinute: number
}

/**
 * Speaks plain text (no SSML) and gives its sound, with the silence that espeak-ng adds.
 * The text goes in by a pipe, so nothing in it can be an option. Throws where the program fails.
 * Options: https://github.com/espeak-ng/espeak-ng/blob/master/src/espeak-ng.1.ronn
 */
export async function speakText(text: string, voice: Voice, espeakPath: string): Promise<Sound> {
  const options = ['-v', voice.name, '-s', `${voice.wordsPerMinute}`, '-p', `${voice.pitch}`, '-b', '1']
  const program = spawn(espeakPath, [...options, '--stdin', '--stdout'], { stdio: ['pipe', 'pipe', 'pipe'] })
  const exit = new Promise<number | null>((resolve, reject) => {
    program.on('error', reject)
    program.on('close', resolve)
  })
  program.stdin.on('error', () => undefined) // a program that ends early closes the pipe; its exit code says why
  program.stdin.end(text)
  const [wav, complaints, code] = await Promise.all([buffer(program.stdout), buffer(program.stderr), exit])
  if (code !== 0) throw new Error(`espeak-ng ended with ${code}: ${complaints.toString('utf8').trim()}`)
  return readWav(wav)
}
