// Builders for tests of citations: an episode, and texts that try to break out of any form.
import fc from 'fast-check'
import type { Cited } from '../citation/cited.ts'

export const aCited = (changes: Partial<Cited> = {}): Cited => ({
  show: 'Testsendung',
  episodeTitle: 'Ein Anfang',
  seasonNumber: 2,
  episodeNumber: 3,
  date: '2023-06-06',
  publisher: 'Testverlag',
  language: 'de',
  address: 'https://sendung.example/folgen/anfang/',
  ...changes,
})

/** A passage of it, its words and who says them. */
export const aCitedPassage = (words = 'Guten Tag.', speaker: string | undefined = 'Gerda Gast'): Cited =>
  aCited({
    address: 'https://sendung.example/folgen/anfang/#t-754',
    passage: { startSeconds: 754.3, spoken: [{ speaker, words }] },
  })

/** Anything at all, most of it made of what means something to one of the forms. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['{', '}', '\\', '%', '#', '$', '&', '_', '^', '~', '"', '„', '“', '@', ','],
        ...['\r\n', '\n', '\r', '\u2028', '\u0000', '\u202E', 'ER  - ', 'TY  - ', '</script>', 'א', 'ä', ' '],
      ),
    )
    .map((parts) => parts.join('')),
)
