// What files alone can say of an episode and a show: recordings and images are named, nothing is measured yet.
import type { AudioAddress } from './audio.ts'
import type { Episode } from './episode.ts'
import type { AlternativeAddress, AlternativeDescription, ShowImage } from './feed-tags.ts'
import type { Person } from './registries.ts'
import type { Season, Show } from './show.ts'

/** A recording that an episode names; path below the episodes folder, such as `staffel-1/02-beteiligung.mp3`. */
interface AudioName {
  readonly kind: 'file'
  readonly file: string
}

/** Another encoding that an episode names, whose size, type and hash are still to be measured. */
interface AlternativeName extends AlternativeDescription {
  readonly kind: 'file'
  /** Path below the episodes folder. */
  readonly file: string
}

/** An episode whose recording and image are still to be measured. Images are paths below the episodes folder. */
export interface EpisodeText extends Omit<Episode, 'audio' | 'alternatives' | 'image' | 'chapterImages'> {
  readonly audio: AudioName | AudioAddress
  readonly alternatives: readonly (AlternativeName | AlternativeAddress)[]
  readonly image: string | undefined
}

export interface SeasonText extends Omit<Season, 'cover'> {
  /** Path below the episodes folder. */
  readonly cover: string | undefined
}

/** A picture for apps; `file` is a path below the episodes folder. */
interface ShowImageText extends Omit<ShowImage, 'image'> {
  readonly file: string
}

/** A person whose picture is still to be measured; path below the episodes folder. */
export interface PersonText extends Omit<Person, 'image'> {
  readonly image: string | undefined
}

export interface ShowText extends Omit<Show, 'cover' | 'seasons' | 'images'> {
  /** Path below the episodes folder. */
  readonly cover: string
  readonly seasons: readonly SeasonText[]
  readonly images: readonly ShowImageText[]
}
