// npm run audio: makes the published MP3 of an episode from any recording.
import { runAudioCommand } from '../src/site/audio-command.ts'

process.exitCode = await runAudioCommand(process.argv.slice(2), process.env)
