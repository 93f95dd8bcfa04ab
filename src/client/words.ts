// The words of the script, in the show's language: the bundler exchanges the file for an English show.
import { clientWords } from '../words/client-de.ts'

export const words = clientWords

/** Takes a sentence such as `Noch {minutes} Minuten` and what stands for its names. */
export const fill = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
