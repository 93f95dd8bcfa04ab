import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlace } from '../testing/a-catalog.ts'
import { podcastLocation } from './podcast-location.ts'

test('names the state, except where it is the place itself', () => {
  expect(podcastLocation(aPlace(), 'subject')).toEqual({
    'podcast:location': [
      { _attr: { rel: 'subject', geo: 'geo:52.42,10.78', country: 'DE' } },
      'Wolfsburg, Niedersachsen',
    ],
  })
  expect(podcastLocation(aPlace({ name: 'Hamburg', state: 'Hamburg' }), 'creator')).toEqual({
    'podcast:location': [{ _attr: expect.objectContaining({ rel: 'creator' }) }, 'Hamburg'],
  })
})

const geoOf = (latitude: number, longitude: number): string =>
  JSON.stringify(podcastLocation(aPlace({ latitude, longitude }), 'subject')).match(/geo:[^"]*/)?.[0] ?? ''

test('writes coordinates without exponents, signs of zero and needless digits', () => {
  expect(geoOf(5e-8, -5e-8)).toBe('geo:0,0')
  expect(geoOf(-33.868820123, 100)).toBe('geo:-33.86882,100')
})

test('writes a geo URI for every place on earth', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
  fc.assert(
    fc.property(degrees(90), degrees(180), (latitude, longitude) => {
      const [, lat, lon] = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(geoOf(latitude, longitude)) ?? []
      expect(Number(lat)).toBeCloseTo(latitude, 5)
      expect(Number(lon)).toBeCloseTo(longitude, 5)
    }),
  )
})
