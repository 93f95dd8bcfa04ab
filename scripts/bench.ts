// npm run bench -- feed|glossary|page|transcripts [number]: shows what a part of the program costs: processor time, or bytes.
import { benchFeed } from './bench/feed.ts'
import { benchGlossary } from './bench/glossary.ts'
import { benchPage } from './bench/page.ts'
import { benchTranscripts } from './bench/transcripts.ts'

const benches: Readonly<Record<string, (number: number | undefined) => void | Promise<void>>> = {
  /** The number of episodes; 1,000 and 10,000 unless given. */
  feed: (episodes) => benchFeed(episodes === undefined ? [1000, 10_000] : [episodes]),
  /** The number of transcripts of each form. */
  glossary: (files = 1000) => benchGlossary(files),
  page: () => benchPage(),
  /** The number of files of each form. */
  transcripts: (files = 1000) => benchTranscripts(files),
}

const [name = '', number] = process.argv.slice(2)
const bench = benches[name]
if (bench === undefined) {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [number]`)
  process.exitCode = 1
} else await bench(number === undefined ? undefined : Number(number))
