// Copies text, and says whether that worked.
import { words } from '../words.ts'
import { say } from './quote-status.ts'

/** Takes the text and the sentence to say once it is copied. */
export const copyText = (text: string, done: string): Promise<void> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => say(done),
      () => say(words.reading.quote.failed),
    )
