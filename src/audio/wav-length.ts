// Finds out whether a WAV file is shorter than it says: ffmpeg takes what is there for the whole.
import { open } from 'node:fs/promises'

export interface WavLength {
  readonly announcedSeconds: number
  readonly presentSeconds: number
}

/** Programs that write to a pipe, or died, leave a size that is none; beyond it the header cannot count. */
const largestBelievable = 0x7fff_f000
/** Editors put tags and pictures in front of the sound; a real file has a handful of chunks. */
const mostChunks = 100

/**
 * Takes the absolute path of any file. Gives undefined for what is no WAV file, and where its header does not say a length.
 * Format: https://learn.microsoft.com/en-us/windows/win32/multimedia/waveform-audio-file-format
 */
export async function readWavLength(path: string): Promise<WavLength | undefined> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const bytes = Buffer.alloc(32)
    const read = async (at: number): Promise<boolean> => (await handle.read(bytes, 0, 32, at)).bytesRead >= 8
    const name = (at: number): string => bytes.toString('latin1', at, at + 4)
    if (!(await read(0)) || name(0) !== 'RIFF' || name(8) !== 'WAVE') return undefined
    let bytesPerSecond = 0
    for (let [at, count] = [12, 0]; count < mostChunks && (await read(at)); count += 1) {
      const length = bytes.readUInt32LE(4)
      if (name(0) === 'fmt ') bytesPerSecond = bytes.readUInt32LE(16)
      if (name(0) === 'data') {
        if (bytesPerSecond === 0 || length === 0 || length >= largestBelievable) return undefined
        const presentSeconds = Math.min(length, size - at - 8) / bytesPerSecond
        return { announcedSeconds: length / bytesPerSecond, presentSeconds }
      }
      at += 8 + length + (length % 2)
    }
    return undefined
  } finally {
    await handle.close()
  }
}
