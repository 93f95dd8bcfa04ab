// Makes UUIDs out of names: the same name always gives the same one.
import { sha1 } from './sha1.ts'

const bytesOf = (uuid: string): readonly number[] =>
  (uuid.replaceAll('-', '').match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))

/**
 * Takes a namespace, itself a UUID, and a name in it; gives a UUID of version 5
 * (https://www.rfc-editor.org/rfc/rfc9562#section-5.5).
 */
export const nameUuid = (namespace: string, name: string): string => {
  const digest = sha1(new Uint8Array([...bytesOf(namespace), ...new TextEncoder().encode(name)]))
  const hex = Array.from(digest.subarray(0, 16), (byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  ).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * Takes the stored `podcast:guid` of a show and the name of a further feed of it, such as `season-1`; gives that feed's own.
 * The specification makes a guid from the feed's first address and forbids to make it anew when the feed moves. Made from
 * the show's guid it need not be stored: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/guid.md
 */
export const furtherFeedGuid = (showGuid: string, name: string): string => nameUuid(showGuid, `feed/${name}`)
