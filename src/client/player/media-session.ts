// Tells the lock screen, the keyboard's media keys and the headphones what plays, and listens to them.
import { listen } from './listen.ts'
import type { Player } from './player.ts'
import { backSeconds, forwardSeconds } from './skip-seconds.ts'

type Handlers = Readonly<Partial<Record<MediaSessionAction, MediaSessionActionHandler>>>

const handlersOf = (player: Player): Handlers => ({
  play: player.play,
  pause: player.pause,
  seekbackward: ({ seekOffset }) => player.skip(-(seekOffset || backSeconds)),
  seekforward: ({ seekOffset }) => player.skip(seekOffset || forwardSeconds),
  seekto: ({ seekTime }) => seekTime != null && player.seek(seekTime),
  ...(player.facts.chapters.length > 1 && {
    previoustrack: () => player.skipChapter(-1),
    nexttrack: () => player.skipChapter(1),
  }),
})

/** Browsers throw at actions that they do not know. */
const handle = (session: MediaSession, action: string, handler: MediaSessionActionHandler): void => {
  try {
    session.setActionHandler(action as MediaSessionAction, handler)
  } catch {
    // One button less.
  }
}

const showPosition = (session: MediaSession, player: Player): void => {
  const duration = player.durationSeconds()
  const position = Math.min(player.seconds(), duration)
  session.setPositionState?.({ duration, position, playbackRate: player.audio.playbackRate })
}

/** Whoever plays last has the lock screen. See https://w3c.github.io/mediasession/. */
export const enableMediaSession = (player: Player): void => {
  if (!('mediaSession' in navigator)) return
  const session = navigator.mediaSession
  const { audio, facts } = player
  listen(audio, 'play', () => {
    session.metadata = new MediaMetadata({
      title: facts.title,
      artist: facts.show,
      album: facts.season || facts.show,
      artwork: [{ src: facts.artwork }],
    })
    for (const [action, handler] of Object.entries(handlersOf(player))) handle(session, action, handler)
  })
  listen(audio, 'play loadedmetadata seeked ratechange', () => audio.paused || showPosition(session, player))
}
