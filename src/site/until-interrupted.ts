// Lets a person stop long work with Ctrl+C so that it can clear up behind itself.

/**
 * Gives what the work gives. Its signal is aborted with `reason` by Ctrl+C and by the end of the terminal or the machine; where it was,
 * `reason` is thrown instead of what the work throws then.
 */
export const untilInterrupted = async <T>(
  work: (signal: AbortSignal) => Promise<T>,
  reason?: Error,
): Promise<T> => {
  const controller = new AbortController()
  const stop = (): void => controller.abort(reason)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  try {
    return await work(controller.signal)
  } catch (error) {
    throw controller.signal.aborted && reason !== undefined ? reason : error
  } finally {
    for (const signal of signals) process.off(signal, stop)
  }
}
