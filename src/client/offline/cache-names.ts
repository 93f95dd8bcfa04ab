// Names the caches of a site, so that sites which share a host keep out of each other's way.

export interface CacheNames {
  /** The page that stands in for pages which are not kept, and its files. */
  readonly shell: string
  /** Pages that were visited or belong to a saved episode. */
  readonly pages: string
  /** Transcripts and chapters as data. */
  readonly files: string
  /** Styles, script, fonts, pictures: files whose names follow their content. */
  readonly assets: string
  /** Recordings of saved episodes, and a note for each that is complete. */
  readonly saved: string
}

/**
 * Takes the address of the start page. The number is raised where what is inside is to be read differently: only that
 * cache begins anew then, so a change to visited pages costs nobody a saved episode.
 */
export const cacheNames = (scope: string): CacheNames => ({
  shell: `${scope} shell 1`,
  pages: `${scope} pages 1`,
  files: `${scope} files 1`,
  assets: `${scope} assets 1`,
  saved: `${scope} saved 1`,
})

/** Takes the names of all caches of the host; gives those that earlier versions of this site left behind. */
export const outdatedNames = (all: readonly string[], scope: string): readonly string[] => {
  const current = Object.values(cacheNames(scope))
  return all.filter((name) => name.startsWith(`${scope} `) && !current.includes(name))
}
