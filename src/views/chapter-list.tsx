// The chapters of an episode: a time that plays, a title that leads to the passage in the transcript.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import type { Chapter } from '../model/episode.ts'
import { formatTimecode } from '../model/format-timecode.ts'
import { partLanguage } from './page-language.ts'
import { playAddress } from './playing.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
  /** Where in the page each chapter is read; empty where there is no transcript. */
  readonly anchors: ReadonlyMap<Chapter, string>
}

export const ChapterList = ({ site, episode, anchors }: Props) => {
  const { ui } = site.words
  return (
    <section class="chapters" id="chapters">
      <h2>{ui.chapters}</h2>
      <ol lang={partLanguage(site)}>
        {episode.chapters.map((chapter) => {
          const { startSeconds, title, url } = chapter
          const time = formatTimecode(startSeconds)
          const anchor = anchors.get(chapter)
          return (
            <li key={startSeconds}>
              <a href={playAddress(site.catalog, episode, startSeconds)} aria-label={ui.playTime(time)}>
                {time}
              </a>
              <span>
                {anchor === undefined ? title : <a href={`#${anchor}`}>{title}</a>}
                {url && (
                  <>
                    {' '}
                    <a href={url}>({new URL(url).hostname})</a>
                  </>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
