// npm run import: moves an existing podcast in, from the address of its feed or from a file.
import { runImportCommand } from '../src/site/import-command.ts'

process.exitCode = await runImportCommand(process.argv.slice(2), process.env)
