// What show.yaml may say of the repository that editors work on in the browser.
import { z } from 'zod'
import type { Complaint } from './complaint.ts'
import { line, refusing, secureUrl } from './field-schemas.ts'
import { complaintAboutRepository, kindOfHost, REPOSITORY_KINDS } from './repository.ts'

const address = () => secureUrl().check(refusing(complaintAboutRepository))

const kindMissing: Complaint = {
  code: 'key-missing',
  facts: { field: 'show.repository.kind', key: 'kind' },
}

/** A host that not everybody knows does not say by its name how it is spoken to. */
const detailed = z
  .strictObject({
    url: address(),
    kind: z.enum(REPOSITORY_KINDS).optional(),
    branch: line(255).optional(),
    appId: line(255).optional(),
    signIn: secureUrl().optional(),
  })
  .check(({ value: { url, kind }, issues }) => {
    if (kind === undefined && kindOfHost(url) === undefined)
      issues.push({ code: 'custom', path: ['kind'], input: url, params: { complaint: kindMissing } })
  })

export const repository = z.union([
  address().check(refusing((value) => (kindOfHost(value) === undefined ? kindMissing : undefined))),
  detailed,
])
