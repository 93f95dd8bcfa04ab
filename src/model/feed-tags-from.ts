// Builds what a show and an episode say to podcast apps from their checked fields.
import type { AlternativeFields } from './alternative-schema.ts'
import type { EpisodeFields } from './episode-schema.ts'
import type { EpisodeTags, RemoteItem, SharedTags, ShowTags, Value } from './feed-tags.ts'
import { parseDate } from './parse-date.ts'
import { parseTimecode } from './parse-timecode.ts'
import type { ShowFields } from './show-schema.ts'
import type { EpisodeText, ShowText } from './text-before-measuring.ts'

type SharedFields = Pick<EpisodeFields, 'funding' | 'license' | 'socialInteract' | 'txt' | 'chat' | 'value'>

const valueFrom = ({ type, method, suggested, recipients }: NonNullable<SharedFields['value']>): Value => ({
  type,
  method,
  suggested,
  recipients: recipients.map(({ fee, name, customKey, customValue, ...rest }) => ({
    ...rest,
    name,
    isFee: fee,
    customKey,
    customValue,
  })),
})

const licenseFrom = (license: SharedFields['license']): SharedTags['license'] =>
  typeof license === 'string' ? { name: license, url: undefined } : license

const sharedTagsFrom = ({ socialInteract, chat, value, ...fields }: SharedFields): SharedTags => ({
  funding: fields.funding,
  license: licenseFrom(fields.license),
  socialInteract:
    typeof socialInteract === 'string'
      ? 'disabled'
      : socialInteract.map(({ accountId, accountUrl, ...post }) => ({ ...post, accountId, accountUrl })),
  txt: fields.txt.map(({ purpose, value: said }) => ({ purpose, value: said })),
  chat: chat && { ...chat, accountId: chat.accountId, space: chat.space },
  value: value && valueFrom(value),
})

const remoteItemFrom = (
  feed: NonNullable<ShowFields['publisher']['feed']>,
  medium: string | undefined,
): RemoteItem => ({ feedGuid: feed.feedGuid, feedUrl: feed.feedUrl, title: feed.title, medium })

const updateFrequencyFrom = ({
  updateFrequency,
  timeZone,
}: Pick<ShowFields, 'updateFrequency' | 'timeZone'>): ShowTags['updateFrequency'] => {
  if (updateFrequency === undefined) return undefined
  const { text, rrule, start } = updateFrequency
  // A clock that jumps at that very hour does no harm here: then the time is that of UTC.
  const read =
    start === undefined ? undefined : (parseDate(start, timeZone).value ?? parseDate(start, 'UTC').value)
  return { text, rrule, startEpochMs: read }
}

/** Takes the checked fields of show.yaml; gives what they say to podcast apps. */
export const showTagsFrom = (fields: ShowFields): Omit<ShowTags, 'images'> & Pick<ShowText, 'images'> => ({
  ...sharedTagsFrom(fields),
  madeInIds: fields.madeIn,
  podroll: fields.podroll.map(({ medium, ...feed }) => remoteItemFrom(feed, medium)),
  publisherFeed: fields.publisher.feed && remoteItemFrom(fields.publisher.feed, 'publisher'),
  updateFrequency: updateFrequencyFrom(fields),
  isComplete: fields.complete,
  usesPodping: fields.podping,
  blockedServices: fields.block,
  isPrivate: fields.private,
  newFeedUrl: fields.newFeedUrl,
  hub: fields.hub,
  images: fields.images,
})

/** Takes the checked front matter of an episode; gives what it says to podcast apps. */
export const episodeTagsFrom = (fields: EpisodeFields): EpisodeTags => ({
  ...sharedTagsFrom(fields),
  soundbites: fields.soundbites.map(({ start, duration, title }) => ({
    startSeconds: parseTimecode(start).value ?? 0,
    durationSeconds: duration,
    title,
  })),
  contentLinks: fields.contentLinks,
  isBlocked: fields.block,
})

type AlternativeText = EpisodeText['alternatives'][number]

/** Takes another encoding as checked, and what gives the path of a file; gives it with its size still to be measured. */
export const alternativeFrom = (
  fields: AlternativeFields,
  pathOf: (file: string) => string,
): AlternativeText => {
  const said = typeof fields === 'string' ? { file: fields, default: false } : fields
  const { file, url, sizeBytes, type, title, bitrate, codecs, language } = { ...nothingSaid, ...said }
  const description = { title, bitrate, codecs, language, isDefault: said.default }
  return file === undefined
    ? { kind: 'address', url: url ?? '', sizeBytes: sizeBytes ?? 0, mimeType: type ?? '', ...description }
    : { kind: 'file', file: pathOf(file), ...description }
}

const nothingSaid: Partial<Exclude<AlternativeFields, string>> = {}
