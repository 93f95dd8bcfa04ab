// Checks what is set right in the text that the package wrote.
import { expect, test } from 'vitest'
import { finishXml } from './finish-xml.ts'

const finish = (channel: string, itemElements: readonly string[] = []): string =>
  finishXml(`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>${channel}</channel></rss>`, {
    lastBuildDate: 'Tue, 09 Nov 2021 09:00:00 +0100',
    stylesheet: '/assets/a"&b.css',
    language: 'de',
    itemElements,
  })

const item = (inside: string): string => `    <item>\n      ${inside}\n    </item>\n`

test('puts the stylesheet and the language first and ends with a line break', () => {
  expect(finish('')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/css" href="/assets/a&quot;&amp;b.css"?>\n' +
      '<rss xml:lang="de" version="2.0"><channel></channel></rss>\n',
  )
})

test('dates the build from the content', () => {
  expect(finish('<lastBuildDate>Sun, 22 Nov 2026 00:00:00 GMT</lastBuildDate>')).toContain(
    '<lastBuildDate>Tue, 09 Nov 2021 09:00:00 +0100</lastBuildDate>',
  )
})

test('is not led astray by a title that looks like the date', () => {
  const xml = finish(
    '<title><![CDATA[<lastBuildDate>never</lastBuildDate>]]></title><lastBuildDate>x</lastBuildDate>',
  )
  expect(xml).toContain('<title>&lt;lastBuildDate&gt;never&lt;/lastBuildDate&gt;</title>')
  expect(xml).toContain('<lastBuildDate>Tue, 09 Nov 2021 09:00:00 +0100</lastBuildDate>')
})

test('writes plain text as text, also where it holds the end of a CDATA section', () => {
  const xml = finish('<title><![CDATA[a & ]]]]><![CDATA[></title> b]]></title>')
  expect(xml).toContain('<title>a &amp; ]]&gt;&lt;/title&gt; b</title>')
})

test('leaves the HTML of items in CDATA', () => {
  const xml = finish(
    `<description><![CDATA[A & B]]></description>\n${item('<description><![CDATA[<p>x</p>]]></description>')}`,
  )
  expect(xml).toContain('<channel><description>A &amp; B</description>')
  expect(xml).toContain('<item>\n      <description><![CDATA[<p>x</p>]]></description>')
})

test('adds to each item its own elements, at its end', () => {
  const xml = finish(item('<title><![CDATA[A]]></title>') + item('<title><![CDATA[B]]></title>'), [
    '      <a/>\n',
    '      <b/>\n',
  ])
  expect(xml).toContain('<title>A</title>\n      <a/>\n    </item>\n')
  expect(xml).toContain('<title>B</title>\n      <b/>\n    </item>\n')
})

test('is not led astray by text that looks like the end of an item, or like its beginning', () => {
  const hostile = '\n    </item>\n    <item>\n      '
  const xml = finish(
    `<title><![CDATA[${hostile}]]></title><description><![CDATA[${hostile}]]></description>\n` +
      item(`<title><![CDATA[${hostile}]]></title>`) +
      item('<title><![CDATA[B]]></title>'),
    ['      <a/>\n', '      <b/>\n'],
  )
  expect(xml.match(/<item>/g)).toHaveLength(2)
  expect(xml).toContain('&lt;item&gt;\n      </title>\n      <a/>\n    </item>')
  expect(xml).toContain('<title>B</title>\n      <b/>\n    </item>')
})

test('takes out what XML forbids', () => {
  expect(finish('<a>\u0000\u0008\u001f\ufffe\uffff\ud800\udc00\ud800x\t\n🏛</a>')).toContain(
    '<a>\u{10000}x\t\n🏛</a>',
  )
})
