// Reads show.yaml with the covers it names.
import { fieldOf } from '../model/complaint.ts'
import type { ImageFacts } from '../model/image.ts'
import { parseShow } from '../model/parse-show.ts'
import type { Locate, Outcome, Problem } from '../model/problem.ts'
import type { Show } from '../model/show.ts'
import type { ShowText } from '../model/text-before-measuring.ts'
import { problemAt, startOf } from './fault.ts'
import type { MediaRoom } from './measure-media.ts'
import { measureImage } from './measure-media.ts'
import type { ImageUse } from './read-image-facts.ts'
import { readText } from './read-text.ts'

export interface ShowReading {
  readonly show: Show
  readonly locate: Locate
}

/** Larger than any registry of people that a show of ten thousand episodes needs. */
export const largestYamlBytes = 4_000_000

const showFile = 'episodes/show.yaml'

const missingShow = (names: readonly string[]): Problem => {
  const found = names.find((name) => /^(show|sendung|podcast)\.(ya?ml|json|md)$/i.test(name))
  return problemAt({ code: 'show-missing', severity: 'error', facts: { found } }, startOf(showFile))
}

interface NamedImage {
  readonly file: string
  readonly path: readonly (string | number)[]
  readonly use: ImageUse
}

const imagesOf = (show: ShowText): readonly NamedImage[] => {
  const cover: NamedImage = { file: show.cover, path: ['cover'], use: 'cover' }
  const icon: NamedImage[] = show.icon === undefined ? [] : [{ file: show.icon, path: ['icon'], use: 'icon' }]
  const seasons = show.seasons.flatMap((season, index): NamedImage[] =>
    season.cover === undefined
      ? []
      : [{ file: season.cover, path: ['seasons', index, 'cover'], use: 'cover' }],
  )
  const more = show.images.map(
    ({ file }, index): NamedImage => ({ file, path: ['images', index, 'file'], use: 'chapter' }),
  )
  return [cover, ...icon, ...seasons, ...more]
}

// Stands in for a cover that could not be measured; the show is handed on only to find further problems.
const unmeasured = (file: string): ImageFacts => ({
  file,
  widthPixels: 0,
  heightPixels: 0,
  mimeType: 'image/jpeg',
  sizeBytes: 0,
  sha256: '',
})

/**
 * Reads the show. Reports a missing show.yaml, what is wrong in it, and covers and icons that do not fit. A show
 * comes along with problems where the rest of the content can still be checked against it.
 */
export const readShow = async (room: MediaRoom): Promise<Outcome<ShowReading>> => {
  const entry = room.episodes.entries.get('show.yaml')
  if (entry === undefined) {
    return { value: undefined, problems: [missingShow(room.episodes.namesByFolder.get('') ?? [])] }
  }
  const { source, problem } = await readText(entry, 'episodes', largestYamlBytes)
  if (source === undefined) return { value: undefined, problems: [problem] }
  const { value, problems } = parseShow(source)
  if (value === undefined) return { value: undefined, problems }
  const { show, locate } = value
  const inImages: Problem[] = []
  const measured = new Map<string, ImageFacts>()
  for (const { file, path, use } of imagesOf(show)) {
    const field = fieldOf(path) ?? ''
    const finding = await measureImage(room, { file, base: '', field, kind: 'image' }, use)
    inImages.push(...finding.faults.map((fault) => problemAt(fault, locate(path), field)))
    if (finding.value !== undefined) measured.set(file, { file, ...finding.value })
  }
  const factsOf = (file: string): ImageFacts => measured.get(file) ?? unmeasured(file)
  const seasons = show.seasons.map((season) => ({
    ...season,
    cover: season.cover === undefined ? undefined : factsOf(season.cover),
  }))
  const images = show.images.map(({ file, ...rest }) => ({ ...rest, image: factsOf(file) }))
  return {
    value: { show: { ...show, cover: factsOf(show.cover), seasons, images }, locate },
    problems: [...problems, ...inImages],
  }
}
