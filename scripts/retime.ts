// npm run retime: moves chapters, transcripts and soundbites to a recording that was cut anew.
import { runRetimeCommand } from '../src/site/retime-command.ts'

process.exitCode = await runRetimeCommand(process.argv.slice(2), process.env)
