// npm run bench -- feed|transcripts [number]: shows how much processor time a part of the program takes.
import { benchFeed } from './bench/feed.ts'
import { benchTranscripts } from './bench/transcripts.ts'

const benches: Readonly<Record<string, (number: number | undefined) => void | Promise<void>>> = {
  /** The number of episodes; 1,000 and 10,000 unless given. */
  feed: (episodes) => benchFeed(episodes === undefined ? [1000, 10_000] : [episodes]),
  /** The number of files of each form. */
  transcripts: (files = 1000) => benchTranscripts(files),
}

const [name = '', number] = process.argv.slice(2)
const bench = benches[name]
if (bench === undefined) {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [number]`)
  process.exitCode = 1
} else await bench(number === undefined ? undefined : Number(number))
