// What one entry of people.yaml, places.yaml and topics.yaml may say.
import { z } from 'zod'
import { line, listOf, refusing, text, url } from './field-schemas.ts'
import { complaintAboutCountry } from './locale-complaints.ts'

const AGS = /^\d{5}(?:\d{3})?$/

export const personSchema = z.strictObject({
  name: line(128),
  role: line(255).optional(),
  organisation: line(255).optional(),
  url: url().optional(),
  aliases: listOf(line(128)),
})

const ags = z
  .string()
  .trim()
  .check(
    refusing((value) =>
      AGS.test(value) ? undefined : { code: 'ags-unfit', facts: { found: value.slice(0, 60) } },
    ),
  )
  .meta({ pattern: AGS.source })

export const placeSchema = z.strictObject({
  name: line(128),
  kind: line(60).optional(),
  state: line(128),
  country: z.string().trim().check(refusing(complaintAboutCountry)).default('DE'),
  ags: ags.optional(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})

export const topicSchema = z.strictObject({
  name: line(128),
  description: text(1000).optional(),
})
