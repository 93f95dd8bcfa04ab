// Counts what a build has made.
import type { EpisodeState } from '../catalog/episode-state.ts'
import { formatMoment } from '../views/formats.ts'
import type { PreparedSite } from './prepare-site.ts'

/** An episode that only a preview shows. */
interface PreviewedEpisode {
  readonly title: string
  readonly state: Exclude<EpisodeState, 'published'>
  /** Its date, as people write it in the show's language. */
  readonly moment: string
}

export interface BuildReport {
  readonly language: string
  readonly title: string
  readonly episodes: number
  /** Length of all recordings. */
  readonly durationSeconds: number
  /** HTML files. */
  readonly pages: number
  readonly feedBytes: number
  readonly stylesBytes: number
  readonly scriptBytes: number
  /** The fonts that every page loads first. */
  readonly fontsBytes: number
  /** Address of the start page. */
  readonly siteUrl: string
  readonly feedUrl: string
  /** What is on pages of this site although it is not published, the newest first. */
  readonly previewed: readonly PreviewedEpisode[]
}

const previewedIn = ({ context }: PreparedSite): readonly PreviewedEpisode[] =>
  context.catalog.episodes.flatMap(({ title, state, publishedEpochMs }) =>
    state === 'published' ? [] : [{ title, state, moment: formatMoment(context, publishedEpochMs) }],
  )

/** Takes a prepared site and what only the build knows; gives the numbers of the summary. */
export const reportBuild = (
  prepared: PreparedSite,
  counted: { readonly pages: number; readonly feedBytes: number },
): BuildReport => {
  const { context, files } = prepared
  const { published: catalog, assets } = context
  const bytesOf = (path: string): number => files.find((file) => file.path === path)?.bytes.length ?? 0
  return {
    ...counted,
    language: catalog.show.language,
    title: catalog.show.title,
    episodes: catalog.episodes.length,
    durationSeconds: catalog.totalDurationSeconds,
    stylesBytes: bytesOf(assets.styles),
    scriptBytes: bytesOf(assets.script),
    fontsBytes: assets.fonts.reduce((sum, font) => sum + bytesOf(font), 0),
    siteUrl: catalog.baseUrl,
    feedUrl: catalog.baseUrl + catalog.paths.feed.slice(1),
    previewed: previewedIn(prepared),
  }
}
