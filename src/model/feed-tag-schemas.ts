// What a show or an episode may say to podcast apps: the parts that both have.
import { z } from 'zod'
import type { Complaint } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import { line, listOf, refusing, secureUrl, text, whole } from './field-schemas.ts'
import { KNOWN_LICENSES } from './known-licenses.ts'
import { nearest } from './nearest.ts'

/** What the feed says by itself: a second text of the same purpose would contradict it. */
const OWN_PURPOSES: ReadonlySet<string> = new Set(['ai-content', 'subscribe', 'readme'])
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i
const AMOUNT = /^\d{1,12}(?:\.\d{1,12})?$/
const NODE = /^0[23][0-9a-f]{64}$/
const LIGHTNING_ADDRESS = /^[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/

/** Links of apps come by https: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md */
export const titledLink = (longestTitle: number) =>
  z.strictObject({ title: line(longestTitle), url: secureUrl() })

/** Nearly every short word is only a few letters away from a short name. */
const SUGGESTED = KNOWN_LICENSES.filter((known) => known.startsWith('cc'))

const spelledLicense = (value: string): string | undefined => {
  const spelled = value.toLowerCase().replace(/[\s_]+/g, '-')
  return KNOWN_LICENSES.find((known) => known === spelled) ?? nearest(spelled, SUGGESTED, 6)
}

const knownLicense = z
  .string()
  .trim()
  .overwrite((value) => (KNOWN_LICENSES.includes(value.toLowerCase()) ? value.toLowerCase() : value))
  .check(
    refusing((value) =>
      KNOWN_LICENSES.includes(value)
        ? undefined
        : {
            code: 'license-unknown',
            facts: { found: excerpt(value), suggestion: spelledLicense(value.slice(0, 60)) },
          },
    ),
  )

const license = z.union([knownLicense, z.strictObject({ name: line(128), url: secureUrl() })])

const disabled = z
  .string()
  .trim()
  .check(
    refusing((value) =>
      value === 'disabled'
        ? undefined
        : {
            code: 'choice-unknown',
            facts: {
              key: 'socialInteract',
              found: excerpt(value),
              choices: ['disabled'],
              suggestion: 'disabled',
            },
          },
    ),
  )

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/socialprotocols.txt, but for `disabled` */
const protocols = ['activitypub', 'twitter', 'lightning', 'bluesky', 'hive', 'matrix', 'nostr'] as const

const socialPost = z.strictObject({
  protocol: z.enum(protocols).default('activitypub'),
  uri: line(768),
  accountId: line(255).optional(),
  accountUrl: secureUrl().optional(),
})

const purpose = line(128).check(
  refusing((value) =>
    OWN_PURPOSES.has(value) ? { code: 'txt-purpose-taken', facts: { purpose: value } } : undefined,
  ),
)

const txt = z.strictObject({ purpose: purpose.optional(), value: text(4000) })

const chat = z.strictObject({
  server: line(253).check(
    refusing((value) =>
      HOST.test(value)
        ? undefined
        : { code: 'host-unfit', facts: { found: excerpt(value), write: hostIn(value) } },
    ),
  ),
  protocol: z.enum(['irc', 'xmpp', 'nostr', 'matrix']),
  accountId: line(255).optional(),
  space: line(255).optional(),
})

const hostIn = (value: string): string | undefined =>
  URL.canParse(value) ? new URL(value).hostname || undefined : undefined

const suggested = z
  .string()
  .trim()
  .check(
    refusing((value) =>
      AMOUNT.test(value) ? undefined : { code: 'amount-unfit', facts: { found: excerpt(value) } },
    ),
  )
  .meta({ pattern: AMOUNT.source })

const addressComplaint = (type: 'node' | 'lnaddress', address: string): Complaint | undefined =>
  (type === 'node' ? NODE : LIGHTNING_ADDRESS).test(address)
    ? undefined
    : { code: 'recipient-address-unfit', facts: { type, found: excerpt(address) } }

const recipient = z
  .strictObject({
    name: line(128).optional(),
    type: z.enum(['node', 'lnaddress']),
    address: line(255),
    split: whole(1, 1_000_000),
    fee: z.boolean().default(false),
    customKey: line(255).optional(),
    customValue: line(255).optional(),
  })
  .check(({ value: { type, address }, issues }) => {
    const complaint = addressComplaint(type, address)
    if (complaint) issues.push({ code: 'custom', path: ['address'], input: address, params: { complaint } })
  })

/** Fees are taken off the top, so somebody has to be left to get the rest. */
const value = z.strictObject({
  type: z.enum(['lightning']).default('lightning'),
  method: z.enum(['keysend', 'lnaddress', 'amp']),
  suggested: suggested.optional(),
  recipients: z
    .array(recipient)
    .min(1)
    .check(({ value: recipients, issues }) => {
      if (recipients.length === 0 || recipients.some(({ fee }) => !fee)) return
      const complaint: Complaint = { code: 'value-only-fees', facts: {} }
      issues.push({ code: 'custom', input: recipients, params: { complaint } })
    }),
})

/** The keys that mean the same in show.yaml and in front matter. */
export const sharedTagFields = {
  funding: listOf(titledLink(128)),
  license: license.optional(),
  socialInteract: z.union([disabled, z.array(socialPost)]).default([]),
  txt: listOf(txt),
  chat: chat.optional(),
  value: value.optional(),
}
