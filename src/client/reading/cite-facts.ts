// What the page says of the episode that is cited on it.
import type { Cited } from '../../citation/cited.ts'

/** Reads what the build wrote into the page's section on citing; undefined where it has none. */
export const citedEpisode = (): Cited | undefined => {
  const { cited } = document.querySelector<HTMLElement>('[data-cited]')?.dataset ?? {}
  return cited === undefined ? undefined : JSON.parse(cited)
}
