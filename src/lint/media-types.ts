// Which media types recordings and pictures have, and how their addresses end.

interface MediaType {
  /** What an address of it ends with. */
  readonly endings: readonly string[]
  /** What apps know best, where this is not it. */
  readonly better?: string
}

/** https://podcasters.apple.com/support/893-audio-requirements, and what AntennaPod and Podcast Index play besides. */
const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  'audio/mpeg': { endings: ['mp3', 'mp2', 'mpga'] },
  'audio/mp3': { endings: ['mp3'], better: 'audio/mpeg' },
  'audio/x-mp3': { endings: ['mp3'], better: 'audio/mpeg' },
  'audio/mpeg3': { endings: ['mp3'], better: 'audio/mpeg' },
  'audio/x-mpeg': { endings: ['mp3'], better: 'audio/mpeg' },
  'audio/x-m4a': { endings: ['m4a', 'mp4', 'aac'] },
  'audio/m4a': { endings: ['m4a', 'mp4', 'aac'] },
  'audio/mp4': { endings: ['m4a', 'mp4', 'm4b', 'aac'] },
  'audio/aac': { endings: ['aac', 'm4a'] },
  'audio/x-m4b': { endings: ['m4b'] },
  'audio/ogg': { endings: ['ogg', 'oga', 'opus'] },
  'audio/opus': { endings: ['opus'] },
  'audio/flac': { endings: ['flac'] },
  'audio/wav': { endings: ['wav'] },
  'audio/x-wav': { endings: ['wav'] },
  'video/mp4': { endings: ['mp4', 'm4v'] },
  'video/x-m4v': { endings: ['m4v', 'mp4'] },
  'video/quicktime': { endings: ['mov', 'qt'] },
  'application/pdf': { endings: ['pdf'] },
  'application/epub+zip': { endings: ['epub'] },
  'application/x-mpegurl': { endings: ['m3u8'] },
  'application/vnd.apple.mpegurl': { endings: ['m3u8'] },
}

/** What Apple takes from a feed: https://help.apple.com/itc/podcasts_connect/en.lproj/itcb54353390.html */
const APPLE_ENDINGS = new Set(['mp3', 'm4a', 'mp4', 'm4v', 'mov', 'pdf', 'epub'])

const ALL_ENDINGS = new Set(Object.values(MEDIA_TYPES).flatMap(({ endings }) => endings))

/** Gives what is known of a media type without its parameters; undefined for one that no podcast has. */
export const mediaTypeOf = (type: string): MediaType | undefined => {
  const name = type.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return Object.hasOwn(MEDIA_TYPES, name) ? MEDIA_TYPES[name] : undefined
}

/** Tells whether Apple takes recordings whose address ends so. */
export const isAppleEnding = (ending: string): boolean => APPLE_ENDINGS.has(ending)

/** Gives the media type that goes with an ending. */
export const typeForEnding = (ending: string): string | undefined =>
  Object.entries(MEDIA_TYPES).find(
    ([, { endings, better }]) => better === undefined && endings.includes(ending),
  )?.[0]

/** Takes an address and gives how its path ends, in lower case, where that is an ending of media; query aside. */
export const endingOf = (address: string): string | undefined => {
  const path = address.split(/[?#]/, 1)[0] ?? ''
  const ending = /\.([A-Za-z0-9]{2,5})$/.exec(path.slice(-10))?.[1]?.toLowerCase()
  return ending !== undefined && ALL_ENDINGS.has(ending) ? ending : undefined
}
