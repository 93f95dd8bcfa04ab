// Writes the files of an imported show as a whole.
import { join } from 'node:path'
import type { ImportState, StateNote } from '../import/import-state.ts'
import type { ImportPlan } from '../import/plan-import.ts'
import { peopleFile, showFile } from '../import/show-files.ts'
import type { Words } from '../words/words-for.ts'
import { type FetchPlace, fetchSmall } from './import-fetch.ts'
import { writeNew } from './import-files.ts'
import { fitImage, plainCover } from './import-image.ts'

const MOST_IMAGE_BYTES = 30_000_000

const loadCover = async (
  contentDir: string,
  url: string | undefined,
  place: FetchPlace,
): Promise<{ readonly cover: string; readonly notes: readonly StateNote[] }> => {
  const fetched = url === undefined ? '' : await fetchSmall(url, MOST_IMAGE_BYTES, place)
  const fitted = typeof fetched === 'string' ? undefined : await fitImage(fetched.bytes, 'cover')
  const { bytes, ending } = fitted ?? (await plainCover())
  await writeNew(join(contentDir, 'episodes', `cover.${ending}`), bytes)
  const notes: readonly StateNote[] =
    fitted === undefined
      ? [{ code: 'cover-made', found: '' }]
      : fitted.isConverted
        ? [{ code: 'image-converted', found: url ?? '' }]
        : []
  return { cover: `cover.${ending}`, notes }
}

/** Writes show.yaml, people.yaml and the cover, where they are not there yet; gives the state with what had to be noted. */
export const writeShow = async (
  contentDir: string,
  plan: ImportPlan,
  state: ImportState,
  words: Words,
  place: FetchPlace,
): Promise<ImportState> => {
  const loaded =
    state.cover === ''
      ? await loadCover(contentDir, plan.feed.show.imageUrl, place)
      : { cover: state.cover, notes: state.notes.get('show') ?? [] }
  const { text, leftOut } = showFile(plan, { ...state, cover: loaded.cover, words: words.import.words })
  await writeNew(join(contentDir, 'episodes/show.yaml'), text)
  await writeNew(join(contentDir, 'episodes/people.yaml'), peopleFile(plan))
  const { show } = plan.feed
  const notes: readonly StateNote[] =
    state.cover === ''
      ? [
          ...loaded.notes,
          ...leftOut.map((found) => ({ code: 'key-left-out', found })),
          ...(show.categories.length === 0 ? [{ code: 'category-made', found: '' }] : []),
          ...(show.email === undefined
            ? [{ code: 'email-made', found: `podcast@${new URL(state.siteUrl).hostname}` }]
            : []),
          ...(show.type !== plan.type ? [{ code: 'numbers-missing', found: '' }] : []),
        ]
      : loaded.notes
  return { ...state, cover: loaded.cover, notes: new Map([...state.notes, ['show', notes]]) }
}
