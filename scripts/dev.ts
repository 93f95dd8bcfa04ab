// npm run dev: serves the site while somebody works on it; changes show in the browser by themselves.
import { developSite } from '../src/site/develop-site.ts'
import { runCommand } from '../src/site/run-command.ts'
import { readServerAddress } from '../src/site/server-address.ts'

await runCommand('helpDev', async (settings, words) => {
  const { url, stop } = await developSite(settings, readServerAddress(process.env, 'npm run dev'))
  console.log(`${words.watching}\n${words.addresses({ siteUrl: url, feedUrl: `${url}feed.xml` })}\n`)
  process.once('SIGINT', stop).once('SIGTERM', stop)
})
