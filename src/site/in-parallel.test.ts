// Tests doing many things at a time.
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inParallel } from './in-parallel.ts'

test('does everything in order, and never more at once than allowed', async () => {
  const begun: number[] = []
  let running = 0
  let most = 0
  await inParallel(
    Array.from({ length: 20 }, (_, at) => at),
    3,
    async (at) => {
      begun.push(at)
      most = Math.max(most, ++running)
      await setTimeout(at % 3)
      running -= 1
    },
  )
  expect(begun).toEqual(Array.from({ length: 20 }, (_, at) => at))
  expect(most).toBe(3)
})

test('begins nothing after a failure, and waits for what has begun', async () => {
  const begun: number[] = []
  const ended: number[] = []
  const work = async (at: number): Promise<void> => {
    begun.push(at)
    if (at === 1) throw new Error('broken')
    await setTimeout(10)
    ended.push(at)
  }
  await expect(inParallel([0, 1, 2, 3, 4], 2, work)).rejects.toThrow('broken')
  expect([begun, ended]).toEqual([[0, 1], [0]])
})
