// npm run due: says when the next episode appears; exits with 10 where a build is due.
import { runDueCommand } from '../src/site/due-command.ts'

process.exitCode = await runDueCommand(process.argv.slice(2), process.env, Date.now())
