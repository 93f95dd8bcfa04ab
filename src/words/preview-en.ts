// English sentences about episodes that only editors see.
import type { PreviewWords } from './preview-de.ts'

type Facts = Parameters<PreviewWords['onlyHere']>[0][number]

/** So many are named; more would push everything else out of the window. */
const mostNamed = 12

const nameOf = ({ title, state, moment }: Facts): string =>
  `  “${title}” (${state === 'draft' ? 'draft' : `appears on ${moment}`})`

export const previewEn: PreviewWords = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  draftText: 'To be seen only in this preview, as long as its file says “draft: true”.',
  scheduledText: (moment) => `Appears on ${moment}, and is to be seen only in this preview until then.`,
  titleWith: (state, title) => `${state}: ${title}`,
  onlyHere: (episodes) =>
    [
      'Only in the preview, where it is marked, and in no feed:',
      ...episodes.slice(0, mostNamed).map(nameOf),
      ...(episodes.length > mostNamed ? [`  and ${episodes.length - mostNamed} more`] : []),
    ].join('\n'),
}
