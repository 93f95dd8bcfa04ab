// Finds recordings that lie beside no episode.
import type { Problem } from '../model/problem.ts'
import { problemAt, startOf } from './fault.ts'
import { audioName, looseName } from './find-media.ts'
import type { EpisodeReading } from './read-episode.ts'
import type { FolderListing } from './walk-folder.ts'

/**
 * Takes the listing of the episodes folder and its episodes. Gives advice on recordings that no episode names, unless
 * an episode has the same name: a master beside the file that is published is welcome. A recording that an episode
 * names nearly right is reported there.
 */
export const unusedRecordings = (
  listing: FolderListing,
  episodes: readonly EpisodeReading[],
): readonly Problem[] => {
  const named = new Set(
    episodes.flatMap(({ audioFile, otherFiles }) =>
      [...otherFiles, ...(audioFile === undefined ? [] : [audioFile])].map(looseName),
    ),
  )
  const ids = new Set(episodes.map(({ id }) => id))
  return [...listing.entries.values()]
    .filter(({ file, kind }) => kind === 'file' && audioName.test(file))
    .filter(({ file }) => !named.has(looseName(file)) && !ids.has(file.replace(/\.[^./]*$/, '')))
    .map(({ file }) => {
      const facts = { file: file.slice(file.lastIndexOf('/') + 1) }
      return problemAt({ code: 'audio-unused', severity: 'advice', facts }, startOf(`episodes/${file}`))
    })
}
