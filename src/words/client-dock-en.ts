// English words of the script: the bar that stays while a recording plays.
import type { clientDock as german } from './client-dock-de.ts'

export const clientDock: typeof german = {
  bar: 'Playing now',
  play: 'Play',
  pause: 'Pause',
  back: 'Back 15 seconds',
  forward: 'Forward 30 seconds',
  toEpisode: 'To the episode: {title}',
  close: 'Stop listening',
  resume: 'Go on listening at {time}: {title}',
}
