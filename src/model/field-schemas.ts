// The kinds of values that front matter and registries are made of, each with its own complaints.
import { z } from 'zod'
import type { Complaint } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import { complaintAboutPath } from './parse-file-name.ts'
import { readUrl } from './read-url.ts'
import { NAME_PATTERN, suggestedName } from './suggested-name.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const EMAIL = /^[^\s@<>"(),:;[\]\\]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i

/** Takes a function that complains about a text or not; gives the check for a schema. */
export const refusing =
  (complain: (value: string) => Complaint | undefined) =>
  (payload: z.core.ParsePayload<string>): void => {
    const complaint = complain(payload.value)
    if (complaint) payload.issues.push({ code: 'custom', input: payload.value, params: { complaint } })
  }

/** A text on one line, such as a title; `limit` in characters. */
export const line = (limit: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(limit)
    .check(
      refusing((value) =>
        /[\n\u2028\u2029]/.test(value) ? { code: 'text-one-line', facts: {} } : undefined,
      ),
    )

/** A text of one or more lines; `limit` in characters. */
export const text = (limit: number) => z.string().trim().min(1).max(limit)

/** A text of at most `limit` bytes in UTF-8, as feeds count. */
export const textOfBytes = (limit: number) =>
  z
    .string()
    .trim()
    .min(1)
    .check(
      refusing((value) => {
        const found = new TextEncoder().encode(value).length
        return found <= limit ? undefined : { code: 'text-too-many-bytes', facts: { found, limit } }
      }),
    )

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) => z.int().min(min).max(max)

/** Takes a list's entry; gives the list, empty where it is absent. */
export const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).default([])

/** An id of a registry, or a slug: what addresses are made of. */
export const name = () =>
  z
    .string()
    .trim()
    .check(
      refusing((value) => {
        if (NAME_PATTERN.test(value) && value.length <= 100) return undefined
        return { code: 'name-unfit', facts: { found: excerpt(value), suggestion: suggestedName(value) } }
      }),
    )
    .meta({ pattern: NAME_PATTERN.source })

/** A file beside the one that names it, or in a folder below. */
export const fileName = () =>
  z
    .string()
    .trim()
    .overwrite((value) => value.replace(/^(?:\.\/)+/, ''))
    .check(refusing(complaintAboutPath))

/** A UUID, see https://www.rfc-editor.org/rfc/rfc9562 */
export const uuid = () =>
  z
    .string()
    .trim()
    .check(
      refusing((value) =>
        UUID.test(value) ? undefined : { code: 'uuid-unfit', facts: { found: excerpt(value) } },
      ),
    )
    .meta({ format: 'uuid' })

export const email = () =>
  z
    .string()
    .trim()
    .check(
      refusing((value) =>
        EMAIL.test(value) ? undefined : { code: 'email-unfit', facts: { found: excerpt(value) } },
      ),
    )
    .meta({ format: 'email' })

/** An address on the web; what is not ASCII in it is percent-encoded. */
export const url = () =>
  z
    .string()
    .trim()
    .max(2000)
    .overwrite((value) => readUrl(value).value ?? value)
    .check(refusing((value) => readUrl(value).complaint))
    .meta({ format: 'uri', pattern: '^https?://' })

/** Where mistakes are reported: a mail address, or a form's address with `{body}` for the text of the report. */
export const reportTarget = () =>
  z
    .string()
    .trim()
    .max(500)
    .overwrite((value) => readUrl(value).value ?? value)
    .check(
      refusing((value) =>
        EMAIL.test(value) || (/^https:.*\{body\}/i.test(value) && readUrl(value).complaint === undefined)
          ? undefined
          : { code: 'report-target-unfit', facts: { found: excerpt(value) } },
      ),
    )

/** An address that comes by https: directories and apps refuse all else. */
export const secureUrl = () =>
  url().check(
    refusing((value) =>
      /^http:/i.test(value)
        ? {
            code: 'url-not-secure',
            facts: { found: excerpt(value), write: value.replace(/^http:/i, 'https:') },
          }
        : undefined,
    ),
  )
