// What an episode may say of another encoding of its recording.
import { z } from 'zod'
import type { Complaint } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import { fileName, line, refusing, secureUrl, whole } from './field-schemas.ts'
import { complaintAboutLanguage } from './locale-complaints.ts'

const MEDIA_TYPE = /^(?:audio|video|application)\/[a-z0-9][a-z0-9.+-]*$/i

const mediaType = z
  .string()
  .trim()
  .check(
    refusing((value) =>
      MEDIA_TYPE.test(value) ? undefined : { code: 'media-type-unfit', facts: { found: excerpt(value) } },
    ),
  )
  .meta({ pattern: MEDIA_TYPE.source })

interface Place {
  readonly file?: string | undefined
  readonly url?: string | undefined
  readonly sizeBytes?: number | undefined
  readonly type?: string | undefined
}

const missing = (key: string): Complaint => ({
  code: 'key-missing',
  facts: { field: `episode.alternatives.${key}`, key },
})

/** A file is measured; of an address, size and type have to be said. */
const misplaced = ({ file, url, sizeBytes, type }: Place): readonly (readonly [string, Complaint])[] => {
  if (file === undefined && url === undefined) return [['file', missing('file')]]
  if (file === undefined) {
    return [
      ...(sizeBytes === undefined ? [['sizeBytes', missing('sizeBytes')] as const] : []),
      ...(type === undefined ? [['type', missing('type')] as const] : []),
    ]
  }
  return Object.entries({ url, sizeBytes, type }).flatMap(([key, said]) =>
    said === undefined ? [] : [[key, { code: 'alternative-measured', facts: { key } }] as const],
  )
}

const described = z
  .strictObject({
    file: fileName().optional(),
    url: secureUrl().optional(),
    sizeBytes: whole(1, Number.MAX_SAFE_INTEGER).optional(),
    type: mediaType.optional(),
    title: line(32).optional(),
    bitrate: whole(1, 1_000_000_000).optional(),
    codecs: line(128).optional(),
    language: z.string().trim().check(refusing(complaintAboutLanguage)).optional(),
    default: z.boolean().default(false),
  })
  .check(({ value, issues }) => {
    for (const [key, complaint] of misplaced(value))
      issues.push({ code: 'custom', path: [key], input: value, params: { complaint } })
  })

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/alternate-enclosure.md */
export const alternative = z.union([fileName(), described])

export type AlternativeFields = z.output<typeof alternative>
