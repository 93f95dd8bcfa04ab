// npm run check: checks content, feed and files, or the feed or website of anybody.
import { runCheckCommand } from '../src/site/check-command.ts'

process.exitCode = await runCheckCommand(process.argv.slice(2), process.env)
