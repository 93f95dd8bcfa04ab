// Tests that each rule bites where it is broken, and nowhere else.
import { describe, expect, test } from 'vitest'
import { aFeedText } from '../testing/a-feed-text.ts'
import { brokenEpisodes } from '../testing/broken-episodes.ts'
import { type Breakage, brokenFiles, brokenShows } from '../testing/broken-feeds.ts'
import { brokenPodcastTags } from '../testing/broken-podcast-tags.ts'
import { documentRules } from './document-rules.ts'
import { feedRules } from './feed-rules.ts'
import { judgeFeed } from './judge-feed.ts'

const NOW = Date.UTC(2026, 0, 1)
const breakages: readonly Breakage[] = [
  ...brokenFiles,
  ...brokenShows,
  ...brokenEpisodes,
  ...brokenPodcastTags,
]

/** Lone surrogates stand for bytes that are none of UTF-8. */
const bytesOf = (text: string): Uint8Array => {
  const [before = '', after] = text.split('\uDCFC', 2)
  const encoder = new TextEncoder()
  return after === undefined
    ? encoder.encode(text)
    : Uint8Array.from([...encoder.encode(before), 0xfc, ...encoder.encode(after)])
}

const judge = (text: string) => judgeFeed(bytesOf(text), { file: 'feed.xml', nowEpochMs: NOW })
const brokenBy = (text: string): readonly string[] => [
  ...new Set(judge(text).findings.map(({ rule }) => rule)),
]

test('a feed that obeys every rule has nothing to be told', () => {
  expect(judge(aFeedText).findings).toEqual([])
})

describe('a rule bites where it is broken, and no other one does', () => {
  const cases = breakages.map(([rule, from, to, also = []]) => ({ rule, from, to, also }))

  test.each(cases)('$rule', ({ rule, from, to, also }) => {
    const broken = aFeedText.replace(from, to)
    expect(broken).not.toBe(aFeedText)
    expect([...brokenBy(broken)].sort()).toEqual([rule, ...also].sort())
  })

  test('for every rule there is a feed that breaks it', () => {
    const broken = new Set(breakages.map(([rule]) => rule))
    const rules = [...documentRules, ...feedRules].map(({ id }) => id)
    expect(rules.filter((id) => !broken.has(id))).toEqual([])
    expect(rules).toHaveLength(new Set(rules).size)
  })
})

describe('a finding', () => {
  test('names file, line, column, the episode, what stands there and what would be right', () => {
    const { findings } = judge(aFeedText.replace('type="audio/mpeg"', 'type="audio/mp3"'))
    const before = aFeedText.slice(0, aFeedText.indexOf('type="audio/mpeg"')).split('\n')
    expect(findings).toEqual([
      {
        file: 'feed.xml',
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        rule: 'enclosure-type-unusual',
        severity: 'advice',
        source: 'https://help.apple.com/itc/podcasts_connect/en.lproj/itcb54353390.html',
        episode: 'Ausgabe im Juni',
        found: 'audio/mp3',
        wanted: 'audio/mpeg',
      },
    ])
  })

  test('cannot steer a terminal, nor be endless', () => {
    const title = `2. \u009B31m\u202E${'x'.repeat(500)}`
    const [finding] = judge(aFeedText.replace('>60<', `>${title}<`)).findings
    expect(finding?.found).toMatch(/^2\. \\u009B31m\\u202Ex+…$/)
    expect(finding?.found.length).toBeLessThan(150)
  })

  test('of the show, behind the episodes, belongs to no episode', () => {
    const { findings } = judge(aFeedText.replace('  </channel>', '<generator/></channel>'))
    expect(findings.map(({ rule, episode }) => [rule, episode])).toEqual([['element-empty', undefined]])
  })
})
