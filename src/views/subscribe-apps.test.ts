// Checks the link of each app.
import { expect, test } from 'vitest'
import { subscribeApps } from './subscribe-apps.ts'

const feedUrl = 'https://sendung.example/pfad/feed.xml'

test('each app is told the address as it wants to be told', () => {
  const addresses = subscribeApps.map(({ name, address }) => `${name}: ${address(feedUrl, 'Töne & Akten')}`)
  expect(addresses).toMatchInlineSnapshot(`
    [
      "AntennaPod: https://antennapod.org/deeplink/subscribe?url=https%3A%2F%2Fsendung.example%2Fpfad%2Ffeed.xml&title=T%C3%B6ne%20%26%20Akten",
      "Apple Podcasts: podcast://sendung.example/pfad/feed.xml",
      "Castro: castro://subscribe/sendung.example/pfad/feed.xml",
      "Downcast: downcast://sendung.example/pfad/feed.xml",
      "gPodder: gpodder://sendung.example/pfad/feed.xml",
      "Overcast: overcast://x-callback-url/add?url=https%3A%2F%2Fsendung.example%2Fpfad%2Ffeed.xml",
      "Player FM: https://player.fm/subscribe?id=https%3A%2F%2Fsendung.example%2Fpfad%2Ffeed.xml",
      "Pocket Casts: pktc://subscribe/sendung.example/pfad/feed.xml",
      "Podcast Addict: https://podcastaddict.com/feed/https%3A%2F%2Fsendung.example%2Fpfad%2Ffeed.xml",
      "Podcast Republic: podcastrepublic://subscribe/sendung.example/pfad/feed.xml",
    ]
  `)
})

test('apps stand in alphabetical order', () => {
  const names = subscribeApps.map(({ name }) => name)
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'de')))
})

test('every platform has apps', () => {
  for (const platform of ['ios', 'android', 'desktop'] as const)
    expect(subscribeApps.filter(({ platforms }) => platforms.includes(platform)).length).toBeGreaterThan(2)
})

test('a title cannot add anything to an address', () => {
  const title = '"><script>alert(1)</script>&url=https://evil.example'
  for (const { address } of subscribeApps)
    expect(address(feedUrl, title)).not.toMatch(/[<>"]|url=https:\/\/evil/)
})
