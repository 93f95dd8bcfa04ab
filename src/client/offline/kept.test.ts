// Checks what stays on the device, under which names, and that it says how old it is.
import { expect, test } from 'vitest'
import { cacheNames, outdatedNames } from './cache-names.ts'
import { leastRecentlyUsed } from './least-recently-used.ts'
import { withNote } from './with-note.ts'

test('the pages that were used last stay, however they are ordered', () => {
  const kept = [
    { url: 'old', usedEpochMs: 1 },
    { url: 'new', usedEpochMs: 4 },
    { url: 'older', usedEpochMs: 0 },
    { url: 'newer', usedEpochMs: 3 },
  ]
  expect(leastRecentlyUsed(kept, 2)).toEqual(['old', 'older'])
  expect(leastRecentlyUsed(kept, 4)).toEqual([])
})

test('only this site’s earlier caches are given up, whoever else is on the host', () => {
  const scope = 'https://host.example/'
  const current = Object.values(cacheNames(scope))
  const others = Object.values(cacheNames('https://host.example/other/')).map((name) =>
    name.replace('1', '0'),
  )
  const old = [`${scope} pages 0`, `${scope} recordings 3`]
  expect(outdatedNames([...current, ...others, ...old, 'workbox'], scope)).toEqual(old)
})

test('a kept page says so before everything else in it', () => {
  const html =
    '<!doctype html><html><body class="x"><header></header><main id="main"><h1>A</h1></main></body></html>'
  expect(withNote(html, { sentence: 'Alt: $& $1.', reload: 'Noch einmal' })).toBe(
    html.replace(
      '<h1>',
      () => '<p class="offline-note" role="note"><span>Alt: $& $1.</span> <a href="">Noch einmal</a></p><h1>',
    ),
  )
})
