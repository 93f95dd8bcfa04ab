// Stops the sound at the end of a part of the recording that an address names.
import { listen } from './listen.ts'
import type { Sound } from './make-sound.ts'
import type { MediaTime } from './media-time.ts'
import { type Excerpt, playerChanged } from './player.ts'

/** A part ends once: afterwards, and after a jump out of it, the recording plays on. */
export const makeExcerpt = ({ audio, seconds, seek }: Sound) => {
  let excerpt: Excerpt | undefined
  const limitTo = (to: Excerpt | undefined): void => {
    if (excerpt === to) return
    excerpt = to
    audio.dispatchEvent(new Event(playerChanged))
  }
  const isInside = ({ startSeconds, endSeconds }: Excerpt): boolean =>
    seconds() >= startSeconds - 1 && seconds() < endSeconds
  listen(audio, 'timeupdate', () => {
    if (excerpt === undefined || excerpt.isOver || audio.paused || seconds() < excerpt.endSeconds) return
    audio.pause()
    limitTo({ ...excerpt, isOver: true })
  })
  listen(audio, 'play', () => excerpt?.isOver && limitTo(undefined))
  listen(audio, 'seeking', () => excerpt && !isInside(excerpt) && limitTo(undefined))
  listen(audio, 'ended', () => limitTo(undefined))
  return {
    excerpt: () => excerpt,
    goTo: ({ startSeconds, endSeconds }: MediaTime): void => {
      seek(startSeconds)
      limitTo(endSeconds === undefined ? undefined : { startSeconds, endSeconds, isOver: false })
    },
  }
}
