// npm run release: shows what changes for subscribers, asks, builds the site and records it.

import { runReleaseCommand } from '../src/site/release-command.ts'
import { runCommand } from '../src/site/run-command.ts'

await runCommand('helpRelease', async (settings) => {
  if (!(await runReleaseCommand(settings))) process.exitCode = 1
})
