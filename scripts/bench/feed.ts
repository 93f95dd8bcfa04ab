// npm run bench -- feed: shows how much processor time the feeds of a long show take, with real episodes.
import { loadavg } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Catalog } from '../../src/catalog/catalog.ts'
import { feedFiles } from '../../src/feed/feed-files.ts'
import { feedDe } from '../../src/words/feed-de.ts'
import { cpuMsOf } from './cpu-ms-of.ts'
import { readManyEpisodes } from './many-episodes.ts'

/** The first runs also measure how long Node takes to learn the program. */
const runs = 5

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Renders one file again and again; the garbage of what came before is not its own. */
const benchFile = (render: () => string): { readonly times: string; readonly characters: number } => {
  let characters = 0
  const times = Array.from({ length: runs }, () => {
    collectGarbage()
    const ms = cpuMsOf(() => {
      characters = render().length
    })
    return `${ms.toFixed(0)} ms`.padStart(9)
  })
  return { times: times.join(''), characters }
}

const benchShow = (catalog: Catalog): void => {
  const files = feedFiles(catalog, feedDe, { stylesheetPath: '/assets/feed.css' })
  console.log(`\n${catalog.episodes.length} episodes, ${files.length} files`)
  const archive = files.filter(({ path }) => /^\/feed-\d+\.xml$/.test(path))
  for (const { path, render } of [
    ...files.filter((file) => !archive.includes(file)),
    ...archive.slice(0, 1),
  ]) {
    const { times, characters } = benchFile(render)
    console.log(`${path.padEnd(24)}${String(Math.round(characters / 1000)).padStart(6)} kB${times}`)
  }
}

/** Takes numbers of episodes; prints the processor time of each feed of shows that long, several times. */
export const benchFeed = async (shows: readonly number[]): Promise<void> => {
  const catalogOf = await readManyEpisodes()
  console.log(`processor time of ${runs} runs each; the load of this machine is ${loadavg()[0]?.toFixed(1)}`)
  for (const episodes of shows) benchShow(catalogOf(episodes))
}
