// What the front matter of an episode may say: the one source of its types, its checks and its manual.
import { z } from 'zod'
import { alternative } from './alternative-schema.ts'
import { sharedTagFields, titledLink } from './feed-tag-schemas.ts'
import { fileName, line, listOf, name, refusing, secureUrl, text, url, uuid, whole } from './field-schemas.ts'
import { parseTimecode } from './parse-timecode.ts'

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

const audioElsewhere = z.strictObject({
  url: secureUrl(),
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

/** What another program made stays as it is, whatever it looks like: apps know the episode by it. */
const importedGuid = z.strictObject({ imported: line(1000) })

const timecode = z
  .string()
  .trim()
  .check(refusing((value) => parseTimecode(value, (time) => `start: ${time}`).complaint))

const soundbite = z.strictObject({
  start: timecode,
  duration: z.number().min(1).max(3600),
  title: line(128).optional(),
})

export const episodeSchema = z.strictObject({
  title: line(255),
  date: z.string(),
  guid: z.union([uuid(), importedGuid]),
  season: whole(1, 9999).optional(),
  episode: whole(1, 99_999).optional(),
  type: z.enum(['full', 'trailer', 'bonus']).default('full'),
  audio: z.union([fileName(), audioElsewhere]),
  alternatives: listOf(alternative),
  summary: text(1000),
  hosts: z.array(appearance()).optional(),
  guests: listOf(appearance()),
  places: listOf(name()),
  topics: listOf(name()),
  chapters: listOf(chapter),
  soundbites: listOf(soundbite),
  speakers: z.record(z.string(), name()).default({}),
  image: fileName().optional(),
  imageAlt: text(1000).optional(),
  explicit: z.boolean().optional(),
  draft: z.boolean().default(false),
  block: z.boolean().default(false),
  notice: z.union([...notice().options, z.array(notice())]).optional(),
  contentLinks: listOf(titledLink(255)),
  ...sharedTagFields,
})

export type EpisodeFields = z.output<typeof episodeSchema>
