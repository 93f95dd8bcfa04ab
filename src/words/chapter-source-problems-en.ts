// English sentences for the problems of where an episode's chapters come from.
import type { chapterSourceProblemsDe } from './chapter-source-problems-de.ts'

const chapters = (count: number): string => (count === 1 ? 'one chapter' : `${count} chapters`)

export const chapterSourceProblemsEn: typeof chapterSourceProblemsDe = {
  'chapters-overruled': ({ by, of, count }) => ({
    what:
      of === 'file'
        ? `This file names ${chapters(count)}, but “${by}” names others. Those in “${by}” count; this file is passed over.`
        : `Inside the recording ${count === 1 ? 'is' : 'are'} ${chapters(count)}, but “${by}” names others. Those in “${by}” count, in the published recording, too.`,
  }),
  'chapter-files-disagree': ({ file, other }) => ({
    what: `“${other}” and “${file}” name different chapters for the same episode. Only one of the two files may stay.`,
  }),
  'chapter-file-unused': ({ file, expected }) => ({
    what: `“${file}” looks like the chapters of an episode, but there is no “${expected}” beside it.`,
  }),
}
