// npm start: builds the site for this computer and serves it.
import { runBuildCommand } from '../src/site/build-command.ts'
import { runCommand } from '../src/site/run-command.ts'
import { serveSite } from '../src/site/serve-site.ts'
import { readServerAddress, siteAddress } from '../src/site/server-address.ts'

await runCommand('helpStart', async (settings, words) => {
  const address = readServerAddress(process.env, 'npm start')
  // The port comes first: nobody should wait for a build and then hear that it is taken.
  const server = await serveSite({ ...address, folder: settings.outputDir })
  console.log(words.building)
  const report = await runBuildCommand({ ...settings, baseUrl: siteAddress(address, server.port) })
  if (report !== undefined) return console.log(`\n${words.addresses(report)}`)
  process.exitCode = 1
  await server.close()
})
