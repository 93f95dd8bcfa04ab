// Makes the address that reports a mistake in one paragraph, with all that is known of it filled in.
import type { Cited } from '../../citation/cited.ts'
import { reportAddress } from '../../citation/report-address.ts'
import { fill, words } from '../words.ts'

const { title, body } = words.reading.report

/** Where reports go: a mail address or a form; undefined where the page takes none. */
export const reportTarget = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-report]')?.dataset['report']

/** Takes the paragraph as it is cited, and its place: the time, or the number of the paragraph. */
export const reportOf = (to: string, { episodeTitle, address, passage }: Cited, place: string): string => {
  const facts = { episode: episodeTitle, place, address }
  return reportAddress(to, {
    title: fill(title, facts),
    passage: passage?.spoken.map((part) => part.words).join(' ') ?? '',
    body: (text) => fill(body, { ...facts, passage: text }),
  })
}
