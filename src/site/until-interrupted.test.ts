// What happens to long work when somebody presses Ctrl+C.
import { expect, test } from 'vitest'
import { untilInterrupted } from './until-interrupted.ts'

/** Ends when it is told to, with an error of its own. */
const obedient = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped working')))
    process.emit('SIGINT')
  })

test('work that ends by itself gives what it gives, and nobody listens any longer', async () => {
  const before = process.listenerCount('SIGINT')
  expect(await untilInterrupted(async () => process.listenerCount('SIGINT'))).toBe(before + 1)
  expect(process.listenerCount('SIGINT')).toBe(before)
})

test('an interrupt stops the work, and the reason counts where there is one', async () => {
  await expect(untilInterrupted(obedient)).rejects.toThrow('stopped working')
  await expect(untilInterrupted(obedient, new Error('somebody left'))).rejects.toThrow('somebody left')
})

test('what goes wrong by itself is thrown as it is', async () => {
  const broken = untilInterrupted(() => Promise.reject(new Error('no room')), new Error('somebody left'))
  await expect(broken).rejects.toThrow('no room')
})
