// Tests which pictures are planned, and how they are called.
import { expect, test } from 'vitest'
import type { PublishedImage } from '../catalog/catalog.ts'
import { anImage } from '../testing/a-catalog.ts'
import { planPictures } from './picture-plan.ts'

const cover: PublishedImage = { ...anImage(), path: '/bilder/cover.c0ffee00.jpg' }

test('offers an image in three widths and three formats', () => {
  const { picture } = planPictures()
  expect(picture(cover)).toMatchInlineSnapshot(`
    {
      "heightPixels": 640,
      "sources": [
        {
          "srcset": "/bilder/cover-160.b12fc351.avif 160w, /bilder/cover-320.fbb44f30.avif 320w, /bilder/cover-640.376e61e1.avif 640w",
          "type": "image/avif",
        },
        {
          "srcset": "/bilder/cover-160.bece72bc.webp 160w, /bilder/cover-320.6d830de3.webp 320w, /bilder/cover-640.edf76f86.webp 640w",
          "type": "image/webp",
        },
      ],
      "src": "/bilder/cover-640.21997e15.jpg",
      "srcset": "/bilder/cover-160.931dedab.jpg 160w, /bilder/cover-320.be7cb185.jpg 320w, /bilder/cover-640.21997e15.jpg 640w",
      "widthPixels": 640,
    }
  `)
})

test('never enlarges an image', () => {
  const small = { ...cover, widthPixels: 100, heightPixels: 50 }
  const picture = planPictures().picture(small)
  expect([picture.widthPixels, picture.heightPixels]).toEqual([100, 50])
  expect(picture.srcset).toMatch(/^\S+ 100w$/)
  expect(planPictures().picture({ ...cover, widthPixels: 320 }).srcset).toMatch(/^\S+ 160w, \S+ 320w$/)
})

test('plans each file once, and only those that were asked for', () => {
  const plan = planPictures()
  expect(plan.planned()).toEqual([])
  plan.socialImage(cover)
  plan.socialImage(cover)
  expect(plan.planned()).toHaveLength(1)
  plan.picture(cover)
  plan.picture(cover)
  expect(plan.planned()).toHaveLength(10)
})

test('another picture gets other addresses', () => {
  const other = { ...cover, sha256: 'decaf'.padEnd(64, '0') }
  expect(planPictures().socialImage(other)).not.toBe(planPictures().socialImage(cover))
  expect(planPictures().picture(other).src).not.toBe(planPictures().picture(cover).src)
})
