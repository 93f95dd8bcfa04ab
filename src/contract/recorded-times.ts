// Tells in a few letters when the chapters of an episode begin and its transcripts end.
import type { ContentEpisode } from '../catalog/content.ts'
import type { SeenTimes } from './feed-lock.ts'

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. It need not be safe, only differ. */
const shortDigest = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

const inMs = (seconds: number): number => Math.round(seconds * 1000)

/**
 * Gives the digest of all starts of chapters and ends of transcripts with the length of the recording beside them; undefined where an
 * episode has neither, or its length is not known. No transcript is read for it.
 */
export const recordedTimes = ({ chapters, transcripts, audio }: ContentEpisode): SeenTimes | undefined => {
  const ends = transcripts.filter(({ timing }) => timing !== 'none')
  if (chapters.length + ends.length === 0 || !Number.isFinite(audio.durationSeconds)) return undefined
  const starts = chapters.map(({ startSeconds }) => inMs(startSeconds))
  const told = ends.map(({ language, endSeconds }) => `${language} ${inMs(endSeconds)}`)
  return {
    digest: shortDigest(JSON.stringify([starts, told])),
    recordingSeconds: inMs(audio.durationSeconds) / 1000,
  }
}
