// Tests where commands serve.
import { expect, test } from 'vitest'
import { readServerAddress, siteAddress } from './server-address.ts'

const read = (environment: Readonly<Record<string, string>>) => readServerAddress(environment, 'npm start')

test('serves this computer on port 8080 unless told otherwise', () => {
  expect(read({})).toEqual({ port: 8080, host: undefined, command: 'npm start' })
  expect(read({ PORT: '', HOST: '' })).toEqual(read({}))
  expect(read({ PORT: '9000', HOST: '0.0.0.0' })).toMatchObject({ port: 9000, host: '0.0.0.0' })
})

test.each(['0', '65536', '-1', '80a', '8080.5', '1e3', ' 80'])('does not take %j for a port', (typed) => {
  expect(() => read({ PORT: typed })).toThrow('bad-port')
})

test('names the address that devices reach', () => {
  expect(siteAddress(read({}), 8080)).toBe('http://localhost:8080/')
  expect(siteAddress(read({ HOST: '::1' }), 8080)).toBe('http://[::1]:8080/')
  expect(siteAddress(read({ HOST: '192.168.0.7' }), 9000)).toBe('http://192.168.0.7:9000/')
  expect(siteAddress(read({ HOST: '0.0.0.0' }), 9000)).toMatch(
    /^http:\/\/(?:localhost|\d+(?:\.\d+){3}):9000\/$/,
  )
})
