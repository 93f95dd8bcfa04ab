// Says how long the tag of a published recording is: as long as the sound asks for, whatever is written into it.

const kibibyte = 1024
const baseBytes = 96 * kibibyte
const bytesPerMinute = 4 * kibibyte

/** The longest tag whose length its header can hold, rounded down: https://id3.org/id3v2.3.0#ID3v2_header */
export const mostAreaBytes = 2 ** 28 - 4 * kibibyte

/**
 * Takes the length of the sound in seconds; gives the length of the tag in bytes, header and padding included: 96 KiB
 * and 4 KiB for every minute begun.
 *
 * A published MP3 is one tag of this length and the untouched sound. So its length follows from the sound alone: a
 * corrected title or chapter changes bytes inside the tag and neither length nor address, a new cut changes both. The
 * base holds a cover of 64 KiB, the summary and chapters; a minute of speech has some 1,200 characters, which take
 * 2.4 KB as plain text and as much again with times. Never change these numbers: every published file would change
 * its length.
 */
export const tagAreaBytes = (durationSeconds: number): number => {
  const minutes = Number.isFinite(durationSeconds) ? Math.ceil(Math.max(0, durationSeconds) / 60) : 0
  return Math.min(baseBytes + minutes * bytesPerMinute, mostAreaBytes)
}
