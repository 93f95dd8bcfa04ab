// Takes over what some items of foreign feeds say besides: other encodings, authors, soundbites.
import { attributeValue, childrenOf, type Element } from '../lint/element.ts'
import { addressOf, firstText, wholeOf } from './element-values.ts'
import type { ForeignAlternative, ForeignEpisode, ForeignFile, ForeignPerson } from './foreign-feed.ts'
import { lineOf } from './foreign-text.ts'

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/alternate-enclosure.md */
export const alternativesOf = (
  item: Element,
  main: ForeignFile,
  base: string | undefined,
): readonly ForeignAlternative[] =>
  childrenOf(item, 'podcast:alternateEnclosure').flatMap((element) => {
    const said = (name: string) => attributeValue(element, name)?.trim() || undefined
    const source = childrenOf(element, 'podcast:source')
      .map((one) => addressOf(attributeValue(one, 'uri'), base))
      .find((one) => one !== undefined)
    const length = Number(said('length') ?? 0)
    if (source === undefined || source === main.url) return []
    return [
      {
        url: source,
        type: (said('type') ?? '').toLowerCase(),
        sizeBytes: Number.isSafeInteger(length) && length > 0 ? length : undefined,
        title: lineOf(said('title') ?? '', 32) || undefined,
        bitrate: wholeOf(said('bitrate')?.replace(/\..*$/, ''), 1_000_000_000),
        codecs: said('codecs')?.slice(0, 128),
        language: said('lang'),
      },
    ]
  })

/** Who is no company and not the show itself may be a host: https://help.apple.com/itc/podcasts_connect/#/itcb54353390 */
export const authorsOf = (item: Element, channelAuthor: string): readonly ForeignPerson[] => {
  const author = lineOf(firstText(item, 'itunes:author') ?? '', 300)
  if (author === '' || author === channelAuthor) return []
  const names = author.split(/\s*(?:,|;|\/|&|\bund\b|\band\b)\s*/).filter((name) => name !== '')
  const areNames = names.every((name) => /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(name))
  return areNames ? names.map((name) => ({ name, role: 'host', url: undefined })) : []
}

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/soundbite.md */
export const soundbitesOf = (item: Element): ForeignEpisode['soundbites'] =>
  childrenOf(item, 'podcast:soundbite').flatMap((element) => {
    const [startSeconds, durationSeconds] = [
      Number(attributeValue(element, 'startTime')),
      Number(attributeValue(element, 'duration')),
    ]
    const isFit =
      startSeconds >= 0 && startSeconds < 360_000 && durationSeconds >= 1 && durationSeconds <= 3600
    return isFit ? [{ startSeconds, durationSeconds, title: lineOf(element.text, 128) }] : []
  })
