// Tests what is said where a port cannot be opened, and that a port is free again afterwards.
import { expect, test } from 'vitest'
import { listen } from './listen.ts'
import { Refusal } from './refusal.ts'

const local = { port: 0, host: undefined, command: 'npm start' }

test('says so when the port is taken, under whichever name of this computer', async () => {
  const { port, close } = await listen(local, () => undefined)
  const taken = new Refusal('port-taken', { port, command: 'npm start' })
  await expect(listen({ ...local, port }, () => undefined)).rejects.toEqual(taken)
  await close()
})

test('a port is free again after closing, and answers under both names', async () => {
  const first = await listen(local, () => undefined)
  await first.close()
  const second = await listen({ ...local, port: first.port }, (_request, response) => response.end('here'))
  expect(await (await fetch(`http://localhost:${second.port}/`)).text()).toBe('here')
  expect(await (await fetch(`http://127.0.0.1:${second.port}/`)).text()).toBe('here')
  await second.close()
  await expect(fetch(`http://127.0.0.1:${second.port}/`)).rejects.toThrow()
})

test('says so when the host is no address of this computer', async () => {
  const elsewhere = listen({ ...local, host: '192.0.2.1' }, () => undefined)
  await expect(elsewhere).rejects.toEqual(new Refusal('bad-host', { found: '192.0.2.1' }))
})
