// What one entry of people.yaml, places.yaml, topics.yaml and glossary.yaml may say.
import { z } from 'zod'
import { fileName, line, listOf, refusing, text, url } from './field-schemas.ts'
import { complaintAboutCountry } from './locale-complaints.ts'

const OSM = /^[NWR][1-9]\d{0,14}$/
const AGS = /^\d{5}(?:\d{3})?$/

export const personSchema = z.strictObject({
  name: line(128),
  role: line(255).optional(),
  organisation: line(255).optional(),
  url: url().optional(),
  aliases: listOf(line(128)),
  image: fileName().optional(),
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

/** Editors copy addresses from openstreetmap.org; the type comes before the number, as in `relation/113314`. */
const meantObject = (value: string): string | undefined => {
  const [, type, id] = /\b(node|way|relation|[nwr])\s?\/?(\d{1,15})\b/i.exec(value.slice(0, 200)) ?? []
  return type && id && id[0] !== '0' ? `${type[0]?.toUpperCase()}${id}` : undefined
}

/** An object of OpenStreetMap: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/location.md */
const osm = z
  .string()
  .trim()
  .check(
    refusing((value) =>
      OSM.test(value)
        ? undefined
        : { code: 'osm-unfit', facts: { found: value.slice(0, 60), suggestion: meantObject(value) } },
    ),
  )
  .meta({ pattern: OSM.source })

export const placeSchema = z.strictObject({
  name: line(128),
  kind: line(60).optional(),
  state: line(128),
  country: z.string().trim().check(refusing(complaintAboutCountry)).default('DE'),
  ags: ags.optional(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  osm: osm.optional(),
})

export const topicSchema = z.strictObject({
  name: line(128),
  description: text(1000).optional(),
})

export const glossarySchema = z.strictObject({
  name: line(128),
  kind: z.enum(['person', 'place', 'term']).optional(),
  heardAs: listOf(line(128)),
  otherForms: listOf(line(128)),
  description: text(1000).optional(),
})
