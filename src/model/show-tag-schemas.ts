// What show.yaml may say to podcast apps and directories alone.
import { z } from 'zod'
import type { Complaint } from './complaint.ts'
import { complaintAboutRrule } from './complaint-about-rrule.ts'
import { correctedDate } from './corrected-date.ts'
import { excerpt } from './excerpt.ts'
import { sharedTagFields } from './feed-tag-schemas.ts'
import { fileName, line, listOf, name, refusing, secureUrl, text, uuid } from './field-schemas.ts'
import { KNOWN_SERVICES } from './known-services.ts'
import { nearest } from './nearest.ts'
import { parseDate } from './parse-date.ts'

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/remote-item.md */
export const remoteFeed = z.strictObject({
  feedGuid: uuid(),
  feedUrl: secureUrl(),
  title: line(255).optional(),
})

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/medium.md */
const MEDIA = 'podcast music video film audiobook newsletter blog publisher course mixed'.split(' ')

const recommended = remoteFeed.extend({ title: line(255), medium: z.enum(MEDIA).optional() })

const updateFrequency = z
  .strictObject({
    text: line(128),
    rrule: z.string().trim().max(255).check(refusing(complaintAboutRrule)).optional(),
    start: z
      .string()
      .trim()
      .check(
        refusing((value) =>
          parseDate(value, 'UTC').complaint
            ? { code: 'start-unfit', facts: { found: excerpt(value), suggestion: correctedDate(value) } }
            : undefined,
        ),
      )
      .optional(),
  })
  .check(({ value: { rrule, start }, issues }) => {
    if (start !== undefined || rrule === undefined || !/(?:^|;)COUNT=/.test(rrule)) return
    const complaint: Complaint = { code: 'rrule-without-start', facts: {} }
    issues.push({ code: 'custom', path: ['rrule'], input: rrule, params: { complaint } })
  })

const service = z
  .string()
  .trim()
  .check(
    refusing((value) =>
      KNOWN_SERVICES.includes(value)
        ? undefined
        : {
            code: 'service-unknown',
            facts: { found: excerpt(value), suggestion: nearest(value, KNOWN_SERVICES) },
          },
    ),
  )

const PURPOSE_TOKENS = /^[a-z0-9][a-z0-9/._-]*(?: [a-z0-9][a-z0-9/._-]*)*$/i

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/image.md */
const showImage = z.strictObject({
  file: fileName(),
  alt: text(1000),
  purpose: line(128).check(
    refusing((value) =>
      PURPOSE_TOKENS.test(value)
        ? undefined
        : { code: 'image-purpose-unfit', facts: { found: excerpt(value) } },
    ),
  ),
})

/** The keys of show.yaml that only the feed is made of. */
export const showTagFields = {
  madeIn: listOf(name()),
  images: listOf(showImage),
  podroll: listOf(recommended),
  updateFrequency: updateFrequency.optional(),
  complete: z.boolean().default(false),
  private: z.boolean().default(false),
  block: listOf(service),
  newFeedUrl: secureUrl().optional(),
  hub: secureUrl().optional(),
  podping: z.boolean().default(false),
  ...sharedTagFields,
}
