// Checks that the policy allows nothing that the site does not need.
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'

test('nothing inline runs, and nothing comes from elsewhere', () => {
  const policy = contentSecurityPolicy(false)
  expect(policy).toMatch(/^default-src 'none'/)
  expect(policy).not.toMatch(/unsafe|https:|\*/)
  expect(policy).toContain("form-action 'none'")
})

test('recordings that live elsewhere may be played, and nothing else of theirs', () => {
  expect(contentSecurityPolicy(true)).toContain("media-src 'self' https:;")
  expect(contentSecurityPolicy(true).match(/https:/g)).toHaveLength(1)
})
