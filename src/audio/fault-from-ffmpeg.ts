// Tells from what ffmpeg said why it failed.
import { basename } from 'node:path'
import { AudioFault } from './audio-fault.ts'
import type { Sound } from './sound.ts'

interface Failure {
  readonly error: Error
  readonly lines: readonly string[]
  readonly source: Sound | string
  readonly isStopped: boolean
}

const noSound =
  /matches no streams|does not contain any stream|Output file is empty|Stream map .* no streams/i
const diskFull = /No space left on device|Disk quota exceeded/i
const unreadable =
  /Invalid data found when processing input|moov atom not found|could not find codec parameters|not on whitelist|End of file|Format not on whitelist|Invalid argument|Error opening input/i

/** Gives the last line that says something, without the place in memory it was said at. */
const lastWord = (lines: readonly string[], fallback: string): string =>
  (
    lines.findLast((line) => line.trim() !== '' && !/^\s*(?:Conversion failed|Exiting)/.test(line)) ??
    fallback
  )
    .replace(/^\[[^\]]*\]\s*/, '')
    .trim()
    .slice(0, 300)

/** Takes what fluent-ffmpeg gave and the lines of ffmpeg, and gives the fault to throw. */
export function faultFrom({ error, lines, source, isStopped }: Failure): AudioFault {
  const file = typeof source === 'string' ? basename(source) : ''
  const said = lastWord(lines, error.message)
  if (isStopped) return new AudioFault('interrupted', { file })
  const text = lines.join('\n')
  if (diskFull.test(text)) return new AudioFault('disk-full', { file }, { cause: error })
  if (noSound.test(text)) return new AudioFault('sound-missing', { file }, { cause: error })
  if (unreadable.test(text)) return new AudioFault('sound-unreadable', { file, said }, { cause: error })
  return new AudioFault('ffmpeg-failed', { file, said }, { cause: error })
}
