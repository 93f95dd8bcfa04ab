// npm run new: begins an episode with a recording.
import { runNewCommand } from '../src/site/new-command.ts'

process.exitCode = await runNewCommand(process.argv.slice(2), process.env)
