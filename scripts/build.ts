// npm run build: builds the site and its feed.
import { runBuildCommand } from '../src/site/build-command.ts'
import { runCommand } from '../src/site/run-command.ts'

await runCommand('helpBuild', async (settings) => {
  if ((await runBuildCommand(settings)) === undefined) process.exitCode = 1
})
