// Checks the addresses that open a report: filled in, encoded, short enough.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileText } from '../testing/a-citation.ts'
import { reportAddress } from './report-address.ts'

const template = 'https://git.example/issues/new?title={title}&body={body}'
const report = (passage: string, title = 'Fehler bei 12:34') => ({
  title,
  passage,
  body: (words: string) => `Stelle: 12:34\n\n${words}\n\nRichtig wäre:\n`,
})

test('a mail has subject and text, its lines ended as mails end them', () => {
  expect(reportAddress('podcast@sendung.example', report('Guten Tag & hallo.'))).toBe(
    'mailto:podcast@sendung.example?subject=Fehler%20bei%2012%3A34&body=Stelle%3A%2012%3A34%0D%0A%0D%0AGuten%20Tag%20%26%20hallo.%0D%0A%0D%0ARichtig%20w%C3%A4re%3A%0D%0A',
  )
})

test('a form is filled in where the address says', () => {
  const { searchParams, origin } = new URL(reportAddress(template, report('{title} $& &body=x')))
  expect(origin).toBe('https://git.example')
  expect(Object.fromEntries(searchParams)).toEqual({
    title: 'Fehler bei 12:34',
    body: 'Stelle: 12:34\n\n{title} $& &body=x\n\nRichtig wäre:\n',
  })
})

test('a mail address cannot bring recipients or fields of its own', () => {
  const address = reportAddress('a?bcc=evil&x@sendung.example', report('x'))
  expect(address).toMatch(/^mailto:a%3Fbcc%3Devil%26x@sendung\.example\?subject=/)
})

test('a long passage is shortened, the rest of the text stays', () => {
  for (const to of ['podcast@sendung.example', template]) {
    const address = reportAddress(to, report('Größe 👩‍🏫 '.repeat(400)))
    expect(address.length).toBeLessThanOrEqual(1800)
    expect(address.length).toBeGreaterThan(1700)
    expect(decodeURIComponent(address)).toMatch(/…\r?\n\r?\nRichtig wäre:/)
  }
})

test('no text makes it too long or breaks it', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.constantFrom('a@b.example', template), (passage, title, to) => {
      const address = reportAddress(to, report(passage.repeat(30), title.slice(0, 60)))
      expect(address.length).toBeLessThanOrEqual(1800)
      expect(address).toMatch(/^[!-~]+$/)
      expect(() => decodeURIComponent(address)).not.toThrow()
    }),
  )
})
