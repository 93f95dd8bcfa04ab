// Whatever text editors paste: the feed stays well-formed, and titles come out as they went in.

import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { cleanText } from '../notes/clean-text.ts'
import { aCatalog, anEpisode, aPerson, aPlace, aSeason } from '../testing/a-catalog.ts'
import { elementsOf, textsOf } from '../testing/xml-elements.ts'
import { feedDe } from '../words/feed-de.ts'
import { limitText } from './limit-text.ts'
import { renderFeed } from './render-feed.ts'

const nastyPiece = fc.constantFrom(
  ']]>',
  '<![CDATA[',
  '</title>',
  '</item>',
  '<lastBuildDate>',
  '?>',
  '<?xml ',
  '-->',
  '&nbsp;',
  '&amp;',
  '&#0;',
  '&',
  '<',
  '>',
  '"',
  "'",
  '\u0000',
  '\u0008',
  '\u000b',
  '\u001f',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udfff',
  '\u0085',
  '\u0096',
  '\ufdd0',
  '\u2028',
  '🏛️',
  '👩🏽‍💼',
  'שלום',
  '\u202e',
  '**',
  '[x](javascript:alert(1))',
  '`',
  '\n\n',
  '\n- ',
  '\n# ',
  '$1',
  '$&',
  '{{ x }}',
)
const text = fc
  .array(
    fc.oneof(
      nastyPiece,
      fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
      fc.constant(' Amt '),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''))
/** A title is never empty once it is in a catalog. */
const title = text.map((value) => `T${value}`)

test('every text in every place leaves a feed that every parser reads', () => {
  fc.assert(
    fc.property(title, text, title, title, (showTitle, notes, episodeTitle, name) => {
      const catalog = aCatalog({
        show: {
          title: showTitle,
          author: name,
          coverAlt: notes,
          description: name,
          copyright: name,
          funding: [{ title: name, url: 'https://a.example/?b=1&c=2' }],
          txt: [{ purpose: name, value: showTitle }],
          chat: { server: 'chat.example', protocol: 'irc', accountId: name, space: showTitle },
          seasons: [aSeason({ title: name })],
        },
        people: [aPerson({ name })],
        places: [aPlace({ name, state: episodeTitle })],
        episodes: [
          anEpisode({
            title: episodeTitle,
            summary: notes,
            notesMarkdown: notes,
            notices: [{ text: notes, purpose: 'ai-content' }],
            guests: [{ personId: 'gerda-gast', role: undefined }],
            placeIds: ['wolfsburg'],
            chapters: [{ startSeconds: 0, title: name, url: undefined, image: undefined }],
            soundbites: [{ startSeconds: 0, durationSeconds: 15, title: notes }],
            contentLinks: [{ title: name, url: 'https://a.example/' }],
            license: { name, url: 'https://a.example/' },
          }),
        ],
      })
      const xml = renderFeed(catalog, feedDe, { stylesheetPath: '/a.css' })
      const clean = (value: string): string => cleanText(limitText(value, 255))
      expect(textsOf(xml, 'title')).toEqual([clean(showTitle), clean(showTitle), clean(episodeTitle)])
      expect(textsOf(xml, 'podcast:person', 'item')).toEqual(['Helene Host', cleanText(limitText(name, 128))])
      expect(textsOf(xml, 'podcast:contentLink')).toEqual([clean(name)])
      expect(elementsOf(xml).filter(({ name }) => name === 'item')).toHaveLength(1)
      expect(parseRssFeed(xml).items?.[0]?.guid?.value).toBe('guid-of-staffel-1/01-anfang')
      expect(xml).not.toMatch(/\p{Surrogate}/u)
      expect(xml).not.toMatch(/[\u007f-\u009f\ufdd0-\ufdef]/)
    }),
  )
})
