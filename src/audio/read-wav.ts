// Reads the samples of a WAV file of one channel and 16 bits, as speech programs write it to a pipe.
import type { Sound } from './sound.ts'

const pcm = 1

/**
 * Takes the bytes of a WAV file and gives its samples.
 * A data chunk that claims to be longer than the file (a program writing to a pipe cannot know) ends with the file.
 * Throws where the bytes are no WAV file, or not mono with 16 bits.
 * Format: https://learn.microsoft.com/en-us/windows/win32/multimedia/waveform-audio-file-format
 */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (chunkName(view, 0) !== 'RIFF' || chunkName(view, 8) !== 'WAVE')
    throw new Error('These bytes are not a WAV file.')
  let sampleRate: number | undefined
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = chunkName(view, at)
    const claimedBytes = view.getUint32(at + 4, true)
    const sizeBytes = Math.min(claimedBytes, bytes.length - at - 8)
    if (name === 'fmt ') sampleRate = readSampleRate(view, at + 8, sizeBytes)
    if (name === 'data' && sampleRate !== undefined) {
      return { samples: readSamples(view, at + 8, sizeBytes), sampleRate }
    }
    at += 8 + sizeBytes + (sizeBytes % 2)
  }
  throw new Error('The WAV file holds no sound.')
}

function chunkName(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return ''
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}

function readSampleRate(view: DataView, at: number, sizeBytes: number): number {
  if (sizeBytes < 16) throw new Error('The format chunk of the WAV file is cut off.')
  const isMono16 =
    view.getUint16(at, true) === pcm &&
    view.getUint16(at + 2, true) === 1 &&
    view.getUint16(at + 14, true) === 16
  if (!isMono16) throw new Error('The WAV file is not mono with 16 bits.')
  return view.getUint32(at + 4, true)
}

function readSamples(view: DataView, at: number, sizeBytes: number): Int16Array {
  return Int16Array.from({ length: Math.floor(sizeBytes / 2) }, (_, index) =>
    view.getInt16(at + 2 * index, true),
  )
}
