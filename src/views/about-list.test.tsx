// Reads what the pages say of support, talk, rights and other podcasts, and that they say nothing where nothing is set.
import { load } from 'cheerio'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Chat, EpisodeTags } from '../model/feed-tags.ts'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { AboutEpisode, AboutShow } from './about-list.tsx'
import { chatAddress } from './chat-address.ts'

const full = aFullCatalog()

/** Each row as `name: text <address> | text`. */
const rowsOf = (html: string): readonly string[] => {
  const $ = load(html)
  return $('dl > div')
    .toArray()
    .map((row) => {
      const entries = $(row).find('dd a, dd span').toArray()
      const texts = entries.map((entry) =>
        [$(entry).text(), ...($(entry).attr('href') ? [`<${$(entry).attr('href')}>`] : [])].join(' '),
      )
      return `${$(row).find('dt').text()}: ${texts.join(' | ')}`
    })
}

const episodeHtml = (tags: Partial<EpisodeTags>, language = 'de'): string => {
  const catalog = aCatalog({ show: { language }, episodes: [anEpisode(tags)] })
  const [episode] = catalog.episodes
  return episode ? renderToString(<AboutEpisode site={aSite(catalog)} episode={episode} />) : 'no episode'
}

const episodeRows = (tags: Partial<EpisodeTags> = {}) => rowsOf(episodeHtml(tags))

const showHtml = (show: NonNullable<Parameters<typeof aCatalog>[0]>['show'] = {}): string =>
  renderToString(<AboutShow site={aSite(aCatalog({ show }))} />)

describe('an episode', () => {
  const [episode] = full.episodes
  const html = episode ? renderToString(<AboutEpisode site={aSite(full)} episode={episode} />) : ''

  test('says everything that its front matter offers, each with its address', () => {
    expect(rowsOf(html)).toMatchInlineSnapshot(`
      [
        "Auch zu finden: Als Video & Ton <https://video.example/watch?v=1&t=2>",
        "Unterstützen: Folge unterstützen & fördern <https://spenden.example/a?b=1&c=2> | Mitglied werden <https://spenden.example/mitglied>",
        "Mitreden: Kommentare auf sozial.example <https://sozial.example/@sendung/105079274766075912> | Konto @sendung <https://sozial.example/@sendung> | Kommentare auf sozial.example <https://sozial.example/@redaktion/105079274766075912>",
        "Chat: #all:chat.example (Matrix) <https://matrix.to/#/%23all%3Achat.example>",
        "Lizenz: unsere-lizenz-v1 <https://sendung.example/lizenz.pdf>",
      ]
    `)
  })

  test('marks what the editors wrote as their language', () => {
    const english = episodeHtml(
      { contentLinks: [{ title: 'En vidéo', url: 'https://video.example/' }] },
      'fr',
    )
    expect(load(english)('a').attr('lang')).toBe('fr')
    expect(load(english)('h2').text()).toBe('About this episode')
  })

  test('says nothing where nothing is set, or where no talk is wanted', () => {
    expect(episodeHtml({})).toBe('')
    expect(episodeHtml({ socialInteract: 'disabled' })).toBe('')
  })

  test('shows an address that is no page of the web as text', () => {
    const post = { accountId: undefined, accountUrl: undefined }
    expect(
      episodeRows({
        socialInteract: [
          { ...post, protocol: 'nostr', uri: 'nostr:note1abc' },
          { ...post, protocol: 'activitypub', uri: 'javascript:alert(1)' },
        ],
      }),
    ).toEqual(['Mitreden: nostr:note1abc | javascript:alert(1)'])
  })

  test('calls known licences as people do', () => {
    const named = (name: string) => episodeRows({ license: { name, url: undefined } })[0]
    expect(named('cc-by-nc-sa-3.0-de')).toBe(
      'Lizenz: CC BY-NC-SA 3.0 DE <https://creativecommons.org/licenses/by-nc-sa/3.0/de/>',
    )
    expect(named('cc0-1.0')).toBe('Lizenz: CC0 1.0 <https://creativecommons.org/publicdomain/zero/1.0/>')
    expect(named('arr')).toBe('Lizenz: Alle Rechte vorbehalten')
  })
})

describe('the show', () => {
  test('says everything that show.yaml offers, and which podcasts it recommends', () => {
    expect(rowsOf(renderToString(<AboutShow site={aSite(full)} />))).toMatchInlineSnapshot(`
      [
        "Erscheint: Die Sendung ist abgeschlossen. Es kommen keine weiteren Folgen.",
        "Unterstützen: Podcast unterstützen & fördern <https://spenden.example/a?b=1&c=2> | Mitglied werden <https://spenden.example/mitglied>",
        "Mitreden: Kommentare auf sozial.example <https://sozial.example/@sendung/105079274766075912> | Konto @sendung <https://sozial.example/@sendung> | Kommentare auf sozial.example <https://sozial.example/@redaktion/105079274766075912>",
        "Chat: #all:chat.example (Matrix) <https://matrix.to/#/%23all%3Achat.example>",
        "Lizenz: unsere-lizenz-v1 <https://sendung.example/lizenz.pdf>",
        "Empfohlene Podcasts: Andere & wir <https://andere.example/feed.xml?a=1&b=2> | Musik <https://musik.example/feed.xml>",
        "Alle Podcasts des Anbieters: Testverlag <https://verlag.example/publisher.xml>",
      ]
    `)
  })

  test('says how often it comes, unless it is complete', () => {
    const updateFrequency = { text: 'jeden Montag', rrule: undefined, startEpochMs: undefined }
    expect(rowsOf(showHtml({ updateFrequency }))).toEqual(['Erscheint: jeden Montag'])
    expect(rowsOf(showHtml({ updateFrequency, isComplete: true }))[0]).toContain('abgeschlossen')
  })

  test('says nothing where nothing is set', () => {
    expect(showHtml()).toBe('')
  })
})

test.each<readonly [Partial<Chat>, string | undefined]>([
  [{ protocol: 'matrix', space: '#alle:chat.example' }, 'https://matrix.to/#/%23alle%3Achat.example'],
  [{ protocol: 'irc', space: '#alle' }, 'irc://chat.example/%23alle'],
  [{ protocol: 'xmpp', space: 'alle' }, 'xmpp:alle@chat.example?join'],
  [{ protocol: 'xmpp', space: 'alle@raum.example' }, 'xmpp:alle@raum.example?join'],
  [{ protocol: 'nostr', space: 'alle' }, undefined],
  [{ protocol: 'matrix', space: undefined }, undefined],
])('a chat %j is opened by %s', (chat, address) => {
  expect(
    chatAddress({ server: 'chat.example', accountId: undefined, protocol: 'irc', space: undefined, ...chat }),
  ).toBe(address)
})
