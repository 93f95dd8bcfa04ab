// Turns what a chapter file says about a picture into an address or a file.
import type { Reading } from '../model/complaint.ts'
import { excerpt } from '../model/excerpt.ts'
import { complaintAboutPath } from '../model/parse-file-name.ts'
import { readUrl } from '../model/read-url.ts'

/**
 * Takes an `https` address or the name of a file beside the chapter file; gives the address, or the path of the file below
 * its top folder, as front matter does. Refuses `http` (`chapter-image-not-secure`), other addresses, and what leads
 * out of the folder.
 */
export const readChapterImage = (written: string, chapterFile: string): Reading<string> => {
  if (/^http:\/\//i.test(written)) {
    const write = excerpt(written.replace(/^http:/i, 'https:'))
    return { complaint: { code: 'chapter-image-not-secure', facts: { found: excerpt(written), write } } }
  }
  if (/^https:/i.test(written)) return readUrl(written)
  const name = written.replace(/^(?:\.\/)+/, '')
  const complaint = complaintAboutPath(name)
  if (complaint) return { complaint }
  const folder = chapterFile.split('/').slice(1, -1)
  return { value: [...folder, name].join('/') }
}
