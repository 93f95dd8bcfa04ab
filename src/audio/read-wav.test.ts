// Which WAV files are read, and that no bytes whatever make the reader hang.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWav } from './read-wav.ts'

interface Wav {
  readonly samples: readonly number[]
  readonly channels?: number
  readonly claimedBytes?: number
}

function aWav({ samples, channels = 1, claimedBytes = samples.length * 2 }: Wav): Uint8Array {
  const bytes = new Uint8Array(44 + samples.length * 2)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('RIFF'), 0)
  bytes.set(new TextEncoder().encode('WAVEfmt '), 8)
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, channels, true)
  view.setUint32(24, 22050, true)
  view.setUint16(34, 16, true)
  bytes.set(new TextEncoder().encode('data'), 36)
  view.setUint32(40, claimedBytes, true)
  for (const [index, sample] of samples.entries()) view.setInt16(44 + 2 * index, sample, true)
  return bytes
}

test('gives samples and their rate', () => {
  expect(readWav(aWav({ samples: [1, -2, 32767] }))).toEqual({
    samples: Int16Array.of(1, -2, 32767),
    sampleRate: 22050,
  })
})

test('reads to the end where a pipe left the length open', () => {
  expect(readWav(aWav({ samples: [7, 8], claimedBytes: 0x7ffff000 })).samples).toEqual(Int16Array.of(7, 8))
})

test('refuses stereo and what is no WAV file', () => {
  expect(() => readWav(aWav({ samples: [1], channels: 2 }))).toThrow('not mono')
  expect(() => readWav(new TextEncoder().encode('ID3'))).toThrow('not a WAV file')
})

test('either reads broken files or says that it cannot', () => {
  const whole = aWav({ samples: [1, 2, 3, 4] })
  const damage = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length))
  fc.assert(
    fc.property(damage, ([at, value, length]) => {
      const bytes = whole.slice(0, length)
      bytes[at] = value
      try {
        expect(readWav(bytes).samples.length).toBeLessThanOrEqual(4)
      } catch (error) {
        expect(error).toHaveProperty('message', expect.stringMatching(/WAV file/))
      }
    }),
  )
})
