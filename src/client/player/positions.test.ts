// Checks what is remembered of where a reader stopped.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostPositions, parsePositions, positionOf, withPosition } from './positions.ts'

describe('positions', () => {
  test('hold the newest second of each episode, the newest episode first', () => {
    const positions = withPosition(withPosition(withPosition([], 'a', 10), 'b', 20), 'a', 30)
    expect(positions).toEqual([
      ['a', 30],
      ['b', 20],
    ])
    expect(positionOf(positions, 'a')).toBe(30)
  })

  test('drop the oldest episode when there are too many', () => {
    const slugs = Array.from({ length: mostPositions + 1 }, (_, at) => `folge-${at}`)
    const positions = slugs.reduce<ReturnType<typeof parsePositions>>(
      (all, slug) => withPosition(all, slug, 7),
      [],
    )
    expect(positions).toHaveLength(mostPositions)
    expect(positionOf(positions, 'folge-0')).toBeUndefined()
    expect(positionOf(positions, 'folge-1')).toBe(7)
  })

  test('forget an episode', () => {
    expect(withPosition([['a', 10]], 'a', undefined)).toEqual([])
  })

  test('come back from storage as they went in', () => {
    const slugs = fc.uniqueArray(fc.string(), { maxLength: mostPositions })
    fc.assert(
      fc.property(slugs, fc.integer({ min: 1, max: 86_400 }), (names, seconds) => {
        const positions = names.map((slug) => [slug, seconds] as const)
        expect(parsePositions(JSON.parse(JSON.stringify(positions)))).toEqual(positions)
      }),
    )
  })

  test('are usable whatever somebody wrote into the storage', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        for (const [slug, seconds] of parsePositions(stored)) {
          expect(typeof slug).toBe('string')
          expect(seconds).toBeGreaterThan(0)
        }
      }),
    )
    expect(parsePositions([['a', 5], ['b', '5'], ['c', -1], ['d', null], 'e', null])).toEqual([['a', 5]])
  })
})
