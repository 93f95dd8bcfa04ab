// Serves the site while somebody works on it: every change is built and shows in the browser by itself.
import { join } from 'node:path'
import { wordsFor } from '../words/words-for.ts'
import { startBuildLoop } from './build-loop.ts'
import type { CommandArguments } from './command-arguments.ts'
import type { Address } from './listen.ts'
import { startLiveReload } from './live-reload.ts'
import { projectDir } from './project-dir.ts'
import { serveSite } from './serve-site.ts'
import { showLanguage } from './show-language.ts'
import { watchFolders } from './watch-folders.ts'

export interface Development {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** How long nothing must change before a build begins: editors save in several steps. */
const quietMs = 60

/** Builds, serves and watches until `stop`; throws a `Refusal` where the port is taken. */
export const developSite = async (settings: CommandArguments, address: Address): Promise<Development> => {
  const { contentDir, outputDir } = settings
  const { commands } = wordsFor(showLanguage(contentDir))
  const reload = await startLiveReload(
    outputDir,
    `<!doctype html><title>${commands.building}</title><body>${commands.building}</body>`,
  )
  const server = await serveSite({ ...address, folder: outputDir, before: reload.answer })
  const url = `http://localhost:${server.port}/`
  const loop = startBuildLoop({ ...settings, baseUrl: url }, reload.tell)
  const content = ['episodes', 'transcripts'].map((room) => join(contentDir, room))
  const stopWatching = watchFolders([...content, join(projectDir, 'src')], quietMs, loop.build)
  loop.build()
  return {
    url,
    stop: async () => {
      stopWatching()
      loop.stop()
      await server.close()
    },
  }
}
