// Tests the check of a served feed against a small server with each defect a host can have.
import { describe, expect, test } from 'vitest'
import {
  aFeedHost,
  change,
  ending,
  feedText,
  head,
  recording,
  type Spoil,
  type Which,
} from '../testing/a-feed-host.ts'
import { checkServed } from './check-served.ts'
import { checkServedFeed } from './check-served-feed.ts'
import { askServer, reachFrom } from './check-served-request.ts'

const NOW = Date.UTC(2026, 0, 1)
const brokenBy = async (spoil: Spoil): Promise<readonly string[]> => {
  const { findings } = await checkServed(await aFeedHost(spoil), NOW)
  // The feed says where it will be published; here it is tried out.
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => rule !== 'served-self').sort()
}

const isRecording = ending('.mp3')
const isFeed = ending('.xml')
const isHeadOfRecording: Which = (path, request) => isRecording(path, request) && request?.method === 'HEAD'
const isPartOfRecording: Which = (path, request) =>
  isRecording(path, request) && request?.headers.range !== undefined

const isFromMiddle: Which = (path, request) =>
  isPartOfRecording(path, request) && request?.headers.range?.startsWith('bytes=64') === true
const isBeyond: Which = (path, request) =>
  isPartOfRecording(path, request) && request?.headers.range === `bytes=${recording.length}-`
const isAskedForNews: Which = (path, request) =>
  isFeed(path, request) && request?.headers['if-modified-since'] !== undefined
const isAskedPacked: Which = (path, request) =>
  isRecording(path, request) && request?.headers['accept-encoding'] !== 'identity'

const noCors = { 'Access-Control-Allow-Origin': undefined }

/** The rule, what makes a host break it, and what cannot but be broken with it. */
const defects: readonly (readonly [rule: string, spoil: Spoil, also?: string])[] = [
  ['served-unreachable', change(isRecording, { habit: 'hangs-up' })],
  ['served-status', change(ending('.vtt'), { status: 404 })],
  ['served-redirects', change(ending('/2.mp3'), { status: 301, headers: { Location: '/audio/2.mp3' } })],
  ['served-refused', change(ending('/2.mp3'), { status: 301, headers: { Location: 'http://10.0.0.1/' } })],
  ['served-head', change(isHeadOfRecording, { status: 405 })],
  ['served-head', change(isHeadOfRecording, { status: 404 })],
  ['served-head', change(isHeadOfRecording, { habit: 'hangs-up' })],
  ['served-type', head(isRecording, { 'Content-Type': 'application/octet-stream' })],
  ['served-type', head(isFeed, { 'Content-Type': 'text/html' })],
  ['served-type', head(ending('.chapters.json'), { 'Content-Type': 'application/json' })],
  ['served-type', head(ending('.jpg'), { 'Content-Type': 'image/png' })],
  ['served-charset', head(isFeed, { 'Content-Type': 'text/xml; charset=ISO-8859-1' })],
  ['served-length', head(isHeadOfRecording, { 'Content-Length': 19_999 }), 'served-range-wrong'],
  ['served-range', change(isPartOfRecording, { status: 200, body: recording })],
  ['served-range-wrong', change(isFromMiddle, { body: recording.subarray(0, 100) })],
  ['served-range-wrong', head(isFromMiddle, { 'Content-Range': undefined })],
  ['served-range-wrong', head(isFromMiddle, { 'Content-Range': `bytes 0-99/${recording.length}` })],
  ['served-range-beyond', change(isBeyond, { status: 200 })],
  ['served-accept-ranges', head(isHeadOfRecording, { 'Accept-Ranges': 'none' })],
  ['served-encoding', head(isRecording, { 'Content-Encoding': 'gzip' })],
  ['served-encoding', head(isAskedPacked, { 'Content-Encoding': 'gzip' })],
  ['served-cors', head(ending('.vtt'), noCors)],
  ['served-cors', head(ending('.vtt'), { 'Access-Control-Allow-Origin': 'https://other.example' })],
  ['served-cors', head(ending('.chapters.json'), noCors)],
  ['served-cors-player', head(isFeed, noCors)],
  ['served-cors-player', head(isRecording, noCors)],
  ['served-validator', head(isFeed, { ETag: undefined, 'Last-Modified': undefined })],
  ['served-validator-one', head(isFeed, { ETag: undefined })],
  ['served-validator-one', head(isFeed, { 'Last-Modified': undefined })],
  ['served-cache', head(isFeed, { 'Cache-Control': 'public, max-age=31536000, immutable' })],
  ['served-not-modified', change(isAskedForNews, { status: 200, body: Buffer.from(feedText) })],
  ['served-last-modified', head(ending('.jpg'), { 'Last-Modified': undefined })],
  ['served-moved', change(ending('/feed.xml'), { status: 302, headers: { Location: '/other.xml' } })],
]

describe('a host', () => {
  test('that does everything right has nothing to be told', async () => {
    expect(await brokenBy(() => {})).toEqual([])
  })

  test.each(defects.map(([rule, spoil, also]) => ({ rule, spoil, also })))(
    '$rule is found',
    async ({ rule, spoil, also }) => {
      expect(await brokenBy(spoil)).toEqual(also === undefined ? [rule] : [rule, also])
    },
  )

  test('may count downloads by a redirect that does not last', async () => {
    const counted = change(ending('/2.mp3'), { status: 302, headers: { Location: '/audio/1.mp3' } })
    expect(await brokenBy(counted)).toEqual([])
  })

  test('that does not have the feed', async () => {
    const none = await brokenBy(change(() => true, { status: 404 }))
    expect(none).toEqual(['served-status'])
  })

  test('whose feed leads into a private network is not followed there', async () => {
    const text = feedText.replaceAll('https://podcast.example/audio/2.mp3', 'http://10.0.0.1/2.mp3')
    expect(await brokenBy(change(isFeed, { body: Buffer.from(text) }))).toEqual(['served-refused'])
  })

  test('of a long show is asked for the newest files only', async () => {
    const chapters = '      <podcast:chapters'
    const many = Array.from({ length: 200 }, (_, at) =>
      feedText.match(/ +<podcast:transcript .*?\/>/)?.[0].replace('/2.vtt', `/${at}.vtt`),
    )
    const text = feedText.replace(chapters, () => `${many.join('\n')}\n${chapters}`)
    let asked = 0
    const broken = await brokenBy((reply, path, request) => {
      asked += ending('.vtt')(path, request) ? 1 : 0
      change(isFeed, { body: Buffer.from(text) })(reply, path, request)
    })
    expect(broken).toEqual(['served-skipped', 'transcript-repeated'])
    expect(asked).toBeLessThan(200)
  })

  test('on the web encrypts and compresses', async () => {
    const rules: string[] = []
    const address = `${await aFeedHost(() => {})}feed.xml`
    const reach = reachFrom(address)
    const answer = await askServer(address, { mostBytes: 100_000, reach })
    const report = (rule: string) => void rules.push(rule)
    if (!('failure' in answer)) await checkServedFeed({ address, reach, isLocal: false, report }, answer)
    expect(rules).toEqual(['served-http', 'served-uncompressed'])
  })

  test.each(['says-nothing', 'stalls'] as const)('that %s is not waited for file by file', async (habit) => {
    const start = await aFeedHost(change((path) => !isFeed(path, undefined), { habit }))
    const { findings } = await checkServed(`${start}feed.xml`, NOW, 0.2)
    const rules = new Set(findings.map(({ rule }) => rule))
    expect([...rules].sort()).toEqual(['served-self', 'served-silent'])
    expect(findings.find(({ rule }) => rule === 'served-silent')?.wanted).toBe('0.2')
  })

  test('that stalls in the middle of the feed is given up', async () => {
    const start = await aFeedHost(change(isFeed, { habit: 'stalls' }))
    const { findings, episodes } = await checkServed(start, NOW, 0.2)
    expect([findings.map(({ rule }) => rule), episodes]).toEqual([['served-silent'], undefined])
  })

  test('may keep the feed at an address that does not say so', async () => {
    const start = await aFeedHost((reply, path) => {
      if (path === '/feed/mp3/') Object.assign(reply, { body: Buffer.from(feedText), headers: {} })
    })
    expect(await checkServed(`${start}feed/mp3/`, NOW)).toMatchObject({
      subject: `${start}feed/mp3/`,
      episodes: 2,
    })
  })

  test('under another address than the feed says is asked for the files all the same', async () => {
    const asked: string[] = []
    const { episodes, findings } = await checkServed(
      await aFeedHost((_, path) => {
        asked.push(path)
      }),
      NOW,
    )
    expect([episodes, findings.map(({ rule }) => rule)]).toEqual([2, ['served-self']])
    expect(new Set(asked)).toContain('/audio/2.mp3')
  })
})
