// Finds out in which language to speak before the content is read.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Takes a content folder and gives the `language` of its `show.yaml`; German where that cannot be read. */
export const showLanguage = (contentDir: string): string => {
  try {
    const text = readFileSync(join(contentDir, 'episodes/show.yaml'), 'utf8')
    return /^language:[ \t]*["']?([a-zA-Z-]+)/m.exec(text)?.[1] ?? 'de'
  } catch {
    return 'de'
  }
}
