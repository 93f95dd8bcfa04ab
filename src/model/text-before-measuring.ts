// What files alone can say of an episode and a show: recordings and images are named, nothing is measured yet.
import type { AudioAddress } from './audio.ts'
import type { Episode } from './episode.ts'
import type { Season, Show } from './show.ts'

/** A recording that an episode names; path below the episodes folder, such as `staffel-1/02-beteiligung.mp3`. */
interface AudioName {
  readonly kind: 'file'
  readonly file: string
}

/** An episode whose recording and image are still to be measured. Images are paths below the episodes folder. */
export interface EpisodeText extends Omit<Episode, 'audio' | 'image'> {
  readonly audio: AudioName | AudioAddress
  readonly image: string | undefined
}

export interface SeasonText extends Omit<Season, 'cover'> {
  /** Path below the episodes folder. */
  readonly cover: string | undefined
}

export interface ShowText extends Omit<Show, 'cover' | 'seasons'> {
  /** Path below the episodes folder. */
  readonly cover: string
  readonly seasons: readonly SeasonText[]
}
