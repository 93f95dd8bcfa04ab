// What the front matter of an episode may say: the one source of its types, its checks and its manual.
import { z } from 'zod'
import { fileName, line, listOf, name, refusing, text, url, uuid, whole } from './field-schemas.ts'

const AUDIO_TYPE = /^audio\/[a-z0-9][a-z0-9.+-]*$/

const audioType = z
  .string()
  .trim()
  .check(
    refusing((value) => {
      if (AUDIO_TYPE.test(value) && value !== 'audio/mp3') return undefined
      return { code: 'audio-type-unfit', facts: { found: value.slice(0, 60) } }
    }),
  )
  .meta({ pattern: AUDIO_TYPE.source })

/** Directories and apps refuse recordings that do not come by https. */
const secureUrl = url().check(
  refusing((value) =>
    /^http:/i.test(value)
      ? {
          code: 'url-not-secure',
          facts: { found: value.slice(0, 60), write: value.replace(/^http:/i, 'https:') },
        }
      : undefined,
  ),
)

const audioElsewhere = z.strictObject({
  url: secureUrl,
  sizeBytes: whole(1, Number.MAX_SAFE_INTEGER),
  durationSeconds: z.number().min(0.1).max(360_000),
  type: audioType,
})

const appearance = () => z.union([name(), z.strictObject({ id: name(), role: line(255).optional() })])

/** A chapter in words, read by `parseChapters`, or in parts. */
const chapter = z.union([
  z.string(),
  z.strictObject({
    start: z.string(),
    title: line(255),
    url: url().optional(),
    image: fileName().optional(),
  }),
])

const notice = () =>
  z.union([text(1000), z.strictObject({ text: text(1000), purpose: z.enum(['ai-content']).optional() })])

export const episodeSchema = z.strictObject({
  title: line(255),
  date: z.string(),
  guid: uuid(),
  season: whole(1, 9999).optional(),
  episode: whole(1, 99_999).optional(),
  type: z.enum(['full', 'trailer', 'bonus']).default('full'),
  audio: z.union([fileName(), audioElsewhere]),
  summary: text(1000),
  hosts: z.array(appearance()).optional(),
  guests: listOf(appearance()),
  places: listOf(name()),
  topics: listOf(name()),
  chapters: listOf(chapter),
  speakers: z.record(z.string(), name()).default({}),
  image: fileName().optional(),
  explicit: z.boolean().optional(),
  draft: z.boolean().default(false),
  notice: z.union([...notice().options, z.array(notice())]).optional(),
})

export type EpisodeFields = z.output<typeof episodeSchema>
