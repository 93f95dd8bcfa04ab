// npm run bench -- feed: shows how much processor time the feeds of a long show take, with real episodes.
import { loadavg } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Catalog } from '../../src/catalog/catalog.ts'
import { feedFiles } from '../../src/feed/feed-files.ts'
import { feedDe } from '../../src/words/feed-de.ts'
import { cpuMsOf } from './cpu-ms-of.ts'
import { readManyEpisodes } from './many-episodes.ts'

/** The first runs also measure how long Node takes to learn the program. */
const runs = 8

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Renders one file again and again; the garbage of what came before is not its own. */
const benchFile = async (
  render: () => string,
): Promise<{ readonly times: string; readonly characters: number }> => {
  let characters = 0
  let times = ''
  for (let run = 0; run < runs; run += 1) {
    // The package `xml` holds on to what it wrote until the program has a moment, as it has in a build.
    await setImmediate()
    collectGarbage()
    const ms = cpuMsOf(() => {
      characters = render().length
    })
    times += `${ms.toFixed(0)} ms`.padStart(9)
  }
  return { times, characters }
}

const benchShow = async (catalog: Catalog): Promise<void> => {
  const files = feedFiles(catalog, feedDe, { stylesheetPath: '/assets/feed.css' })
  console.log(`\n${catalog.episodes.length} episodes, ${files.length} files`)
  const archive = files.filter(({ path }) => /-\d+\.(?:xml|json)$/.test(path))
  for (const { path, render } of [
    ...files.filter((file) => !archive.includes(file)),
    ...archive.slice(0, 1),
  ]) {
    const { times, characters } = await benchFile(render)
    console.log(`${path.padEnd(24)}${String(Math.round(characters / 1000)).padStart(6)} kB${times}`)
  }
}

/** Takes numbers of episodes; prints the processor time of each feed of shows that long, several times. */
export const benchFeed = async (shows: readonly number[]): Promise<void> => {
  const catalogOf = await readManyEpisodes()
  console.log(`processor time of ${runs} runs each; the load of this machine is ${loadavg()[0]?.toFixed(1)}`)
  for (const episodes of shows) await benchShow(catalogOf(episodes))
}
