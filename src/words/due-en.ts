// English sentences of the command that says when the next build is due.
import type { DueWords } from './due-de.ts'

export const dueEn: DueWords = {
  help: `npm run due              says when the next episode appears and whether anything is to be built now

  --content FOLDER       folder with episodes/ and transcripts/ (otherwise: this project)
  --output FOLDER        the built site (otherwise: _site)
  --lang de|en           language of the messages

The exit code is 0 where nothing is to be done, and 10 where an episode became due since the last build. So cron builds
just then:  npm run due || [ $? -ne 10 ] || npm run build`,
  due: 'A build is due: an episode became due since the last one, or there was none yet.',
  notDue: 'Nothing is to be built now.',
  next: (facts) => {
    const local = new Intl.DateTimeFormat('en', {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone: facts.timeZone,
    }).format(facts.epochMs)
    return `Next comes “${facts.title}”: ${local} (${facts.timeZone}), ${facts.iso}`
  },
  nothingNext: 'No episode is waiting for its date.',
}
