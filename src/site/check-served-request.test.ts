// Tests that a server of which nothing is known to be good is asked within limits.
import { describe, expect, test } from 'vitest'
import { aFeedHost, change } from '../testing/a-feed-host.ts'
import { askServer, hostOf, type Reach } from './check-served-request.ts'

const all = () => true

const reachTo = (hosts: readonly string[], mostSeconds = 30): Reach => ({
  trustedHosts: new Set(hosts.map(hostOf)),
  silentHosts: new Set(),
  mostSeconds,
})

const ask = (address: string, reach: Reach = reachTo([address]), mostBytes = 1000) =>
  askServer(address, { mostBytes, reach })

test.each([
  'http://127.0.0.1:9/',
  'http://10.1.2.3/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]:9/',
  'http://[::ffff:127.0.0.1]:9/',
  'http://[64:ff9b::7f00:1]/',
  'http://[fd00::1]/',
  'http://localhost:9/',
  'http://0x7f000001/',
  'http://2130706433/',
  'file:///etc/passwd',
])('nobody is led to %s', async (address) => {
  expect(await ask(address, reachTo([]))).toMatchObject({ rule: 'served-refused' })
})

describe('a redirect', () => {
  const to = (Location: string, status = 302) => change(all, { status, headers: { Location } })

  test('from what was named to another private place is not followed', async () => {
    const secret = await aFeedHost(() => {})
    const start = await aFeedHost(to(secret))
    expect(await ask(start)).toEqual({ rule: 'served-refused', failure: secret })
    expect(await ask(start, reachTo([start, secret]))).toMatchObject({ status: 200, redirects: [302] })
  })

  test('in a circle comes to an end', async () => {
    expect(await ask(await aFeedHost(to('/', 301)))).toEqual({ rule: 'served-redirects', failure: '10× 301' })
  })

  test.each([
    [9, { status: 200, address: expect.stringMatching(/\/9$/) }],
    [10, { rule: 'served-redirects' }],
  ])('in a chain of %d', async (length, expected) => {
    const start = await aFeedHost((reply, path) => {
      const step = Number(path.slice(1))
      if (step < length) to(`/${step + 1}`)(reply, path, undefined)
    })
    expect(await ask(start)).toMatchObject(expected)
  })

  test.each(['http://', 'https://[', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/xml,<rss/>'])(
    'to %s leads nowhere',
    async (address) => {
      const { rule } = { rule: 'answered', ...(await ask(await aFeedHost(to(address)))) }
      expect(['served-redirects', 'served-refused']).toContain(rule)
    },
  )
})

describe('a body', () => {
  test('is read no further than it was told', async () => {
    const start = await aFeedHost(change(all, { body: new Uint8Array(5_000_000) }))
    expect(await ask(start)).toMatchObject({ status: 200, bytes: { length: 1000 } })
  })

  test('that never ends is left', async () => {
    const start = await aFeedHost(change(all, { habit: 'never-stops' }))
    expect(await ask(start)).toMatchObject({ status: 200, bytes: { length: 1000 } })
  })
})

describe('a host that does not answer', () => {
  test.each(['says-nothing', 'stalls'] as const)('in time: it %s', async (habit) => {
    let asked = 0
    const start = await aFeedHost((reply) => {
      asked += 1
      reply.habit = habit
    })
    const reach = reachTo([start], 0.1)
    expect(await ask(start, reach)).toEqual({ rule: 'served-silent', failure: '0.1' })
    expect(await ask(`${start}more`, reach)).toEqual({ rule: 'served-silent', failure: '0.1' })
    expect(asked).toBe(1)
  })

  test('at all', async () => {
    const [hangsUp, closed] = [await aFeedHost(change(all, { habit: 'hangs-up' })), 'http://127.0.0.1:1/']
    expect(await ask(hangsUp)).toMatchObject({ rule: 'served-unreachable' })
    expect(await ask(closed)).toMatchObject({
      rule: 'served-unreachable',
      failure: expect.stringContaining('ECONNREFUSED'),
    })
    expect(await ask('http://nowhere.invalid/', reachTo([]))).toMatchObject({ rule: 'served-unreachable' })
  })
})
