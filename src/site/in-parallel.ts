// Does many things at a time, but not too many.

/**
 * Calls `work` for each item, at most `limit` at once. After a failure nothing new is begun, and the failure is thrown
 * when everything that was under way has ended.
 */
export const inParallel = async <T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const waiting = [...items].reverse()
  const failures: unknown[] = []
  const worker = async () => {
    while (waiting.length > 0 && failures.length === 0) {
      const item = waiting.pop()
      if (item === undefined) return
      await work(item).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  if (failures.length > 0) throw failures[0]
}
