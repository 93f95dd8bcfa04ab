import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absoluteHref, type NotesPlace, pageHref, parseLinkTarget } from './link-target.ts'

const place: NotesPlace = {
  baseUrl: 'https://sendung.example/podcast/',
  basePath: '/podcast',
  pagePath: '/folgen/anfang/',
}

const both = (address: string): readonly (string | undefined)[] => {
  const target = parseLinkTarget(address)
  return target === undefined ? [undefined] : [pageHref(target, place), absoluteHref(target, place)]
}

test('completes paths of the site, on pages and elsewhere', () => {
  expect(both('/personen/x/?a=b#c')).toEqual([
    '/podcast/personen/x/?a=b#c',
    'https://sendung.example/podcast/personen/x/?a=b#c',
  ])
  expect(both('/orte/köln/')).toEqual([
    '/podcast/orte/k%C3%B6ln/',
    'https://sendung.example/podcast/orte/k%C3%B6ln/',
  ])
})

test('completes anchors and paths that start from the page', () => {
  expect(both('#t-60')).toEqual([
    '/podcast/folgen/anfang/#t-60',
    'https://sendung.example/podcast/folgen/anfang/#t-60',
  ])
  expect(both('../ende/')).toEqual(['/podcast/folgen/ende/', 'https://sendung.example/podcast/folgen/ende/'])
})

test('leaves whole addresses as they are, in ASCII', () => {
  expect(both('https://Bücher.example/ä b')).toEqual([
    'https://xn--bcher-kva.example/%C3%A4%20b',
    'https://xn--bcher-kva.example/%C3%A4%20b',
  ])
  expect(parseLinkTarget('mailto:a@b.example')).toEqual({ kind: 'contact', url: 'mailto:a@b.example' })
})

test('does not leave the site unseen', () => {
  for (const address of [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    ' //evil.example',
    '/\t/evil.example',
  ])
    expect(both(address), address).toEqual(['https://evil.example/', 'https://evil.example/'])
})

test('refuses whatever could run, and what is no address', () => {
  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java%0ascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'ftp://x.example',
    'https://',
    'https://[',
    '//[',
    '/\t/[',
    '\t\\\\[',
    '',
  ]
  for (const address of refused) expect(parseLinkTarget(address), address).toBeUndefined()
})

test('whatever the address, only web, mail and telephone come out', () => {
  const piece = fc.constantFrom(
    'javascript',
    'data',
    'https',
    ':',
    '/',
    '\\',
    '#',
    '?',
    '.',
    '@',
    '[',
    '\t',
    '\n',
    ' ',
    'ä',
    '%',
    '\u0000',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 8 }), (pieces) => {
      for (const href of both(pieces.join(''))) {
        if (href === undefined) continue
        const { protocol } = new URL(href, 'https://sendung.example/podcast/folgen/anfang/')
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol)
      }
    }),
  )
})
