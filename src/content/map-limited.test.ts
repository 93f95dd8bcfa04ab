// Proves that a list is worked through in order of its results, with no more under way than allowed.
import { expect, test } from 'vitest'
import { mapLimited } from './map-limited.ts'

test('results come in the order of the list, and only so many are under way at once', async () => {
  let underWay = 0
  let most = 0
  const results = await mapLimited([5, 1, 4, 2, 3, 0], 2, async (item) => {
    underWay += 1
    most = Math.max(most, underWay)
    await new Promise((resolve) => setTimeout(resolve, item))
    underWay -= 1
    return item * 10
  })
  expect(results).toEqual([50, 10, 40, 20, 30, 0])
  expect(most).toBe(2)
})

test('what one piece of work throws is thrown', async () => {
  const work = mapLimited([1, 2, 3], 2, (item) =>
    item === 2 ? Promise.reject(new Error('zwei')) : Promise.resolve(item),
  )
  await expect(work).rejects.toThrow('zwei')
})
