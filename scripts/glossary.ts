// npm run glossary: shows which names transcribers get wrong, prints them for a transcriber, and adds to them.
import { runGlossaryCommand } from '../src/site/glossary-command.ts'

process.exitCode = await runGlossaryCommand(process.argv.slice(2), process.env)
