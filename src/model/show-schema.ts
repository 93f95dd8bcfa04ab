// What show.yaml may say.
import { z } from 'zod'
import { categoryNames } from './apple-categories.ts'
import {
  email,
  fileName,
  line,
  listOf,
  name,
  refusing,
  reportTarget,
  text,
  textOfBytes,
  url,
  uuid,
  whole,
} from './field-schemas.ts'
import { complaintAboutLanguage, complaintAboutTimeZone } from './locale-complaints.ts'
import { nearest } from './nearest.ts'
import { repository } from './repository-schema.ts'
import { RESERVED_SLUGS } from './reserved-slugs.ts'
import { remoteFeed, showTagFields } from './show-tag-schemas.ts'

const language = z.string().trim().check(refusing(complaintAboutLanguage))

const timeZone = z.string().trim().check(refusing(complaintAboutTimeZone))

const category = z
  .string()
  .trim()
  .check(
    refusing((value) => {
      if (categoryNames.includes(value)) return undefined
      return {
        code: 'category-unknown',
        facts: { found: value.slice(0, 60), suggestion: nearestCategory(value) },
      }
    }),
  )
  .meta({ enum: categoryNames })

const nearestCategory = (value: string): string | undefined => {
  const spelled = value.replace(/\s*[>/›»:]+\s*/, ' > ').replace(/\s+and\s+/gi, ' & ')
  return (
    nearest(spelled, categoryNames) ??
    nearest(
      spelled,
      categoryNames.map((known) => known.split(' > ').at(-1) ?? ''),
    )
  )
}

/** Where the site stands: everything else is appended to it. */
const siteUrl = url().check(
  refusing((value) =>
    /[?#]/.test(value) ? { code: 'url-not-a-site', facts: { found: value.slice(0, 60) } } : undefined,
  ),
)

/** The first part of an address: a name that the site does not keep for itself. */
const slug = name().check(
  refusing((value) =>
    RESERVED_SLUGS.has(value) ? { code: 'slug-reserved', facts: { slug: value } } : undefined,
  ),
)

const season = z.strictObject({
  number: whole(1, 9999),
  title: line(128),
  slug,
  description: text(4000),
  hosts: listOf(name()),
  cover: fileName().optional(),
})

const publisher = z.strictObject({
  name: line(255),
  partners: listOf(z.strictObject({ name: line(255), url: url().optional() })),
  address: text(1000).optional(),
  responsible: text(1000).optional(),
  phone: line(60).optional(),
  feed: remoteFeed.optional(),
})

/** What a recording is made into; https://tech.ebu.ch/docs/r/r128.pdf, in LUFS. */
const audio = z.strictObject({
  channels: z.enum(['mono', 'stereo']).default('mono'),
  loudness: z.number().min(-24).max(-14).default(-16),
  also: listOf(z.enum(['opus', 'aac'])),
})

export const showSchema = z.strictObject({
  title: line(255),
  subtitle: line(255).optional(),
  description: textOfBytes(4000),
  language,
  timeZone,
  url: siteUrl,
  guid: uuid(),
  type: z.enum(['episodic', 'serial']),
  author: line(255),
  email: email(),
  errorReports: reportTarget().optional(),
  copyright: line(255).optional(),
  explicit: z.boolean(),
  locked: z.boolean().default(true),
  categories: z.array(category).min(1).max(2),
  cover: fileName(),
  coverAlt: text(1000),
  icon: fileName().optional(),
  publisher,
  links: listOf(z.strictObject({ title: line(255), url: url() })),
  seasons: listOf(season),
  repository: repository.optional(),
  audio: audio.default({ channels: 'mono', loudness: -16, also: [] }),
  ...showTagFields,
})

export type ShowFields = z.output<typeof showSchema>
