// English sentences for what can be wrong with a cover or another picture.
import { fileKindsEn } from './file-kinds-en.ts'
import type { imageProblemsDe } from './image-problems-de.ts'

const colors = {
  cmyk: 'printing colours (CMYK)',
  gray: 'shades of grey',
  deep: '16 bits per colour',
  other: 'a colour space that apps do not know',
}

const needed = 'Directories ask for a square picture of 1400 to 3000 pixels, best 3000 × 3000.'

export const imageProblemsEn: typeof imageProblemsDe = {
  'image-empty': (facts) => ({ what: `The picture “${facts.file}” is empty (0 bytes).` }),
  'image-kind': (facts) => ({
    what: `“${facts.file}” contains ${fileKindsEn[facts.kind]}. Needed is ${facts.wanted
      .map((kind) => fileKindsEn[kind])
      .join(' or ')}.`,
  }),
  'image-ending': (facts) => ({
    what: `“${facts.file}” contains ${
      fileKindsEn[facts.kind]
    }. Name and content must agree. The file needs another name.`,
    write: `${facts.rename}  (as the name of the file)`,
  }),
  'image-unreadable': (facts) => ({
    what: `The picture “${facts.file}” is damaged or incomplete and cannot be opened. It has to be exported again.`,
  }),
  'image-not-square': (facts) => ({
    what: `The picture “${facts.file}” is not square: ${facts.widthPixels} × ${facts.heightPixels} pixels. ${needed}`,
  }),
  'image-too-small': (facts) => ({
    what: `The picture “${facts.file}” is too small: ${facts.widthPixels} × ${facts.heightPixels} pixels. ${needed}`,
  }),
  'image-too-large': (facts) => ({
    what: `The picture “${facts.file}” is too large: ${facts.widthPixels} × ${facts.heightPixels} pixels. ${needed}`,
  }),
  'image-colors': (facts) => ({
    what: `The picture “${facts.file}” has ${colors[facts.colors]}. Apps need RGB with 8 bits per colour; any graphics program exports that.`,
  }),
  'image-transparent': (facts) => ({
    what: `The picture “${facts.file}” has see-through parts (an alpha channel). Apps fill them as they like; the picture needs a background without transparency.`,
  }),
  'image-heavy': (facts) => ({
    what: `The picture “${facts.file}” has ${(facts.sizeBytes / 1e6).toFixed(1)} MB. Below 1 MB, better 500 KB, all apps load it swiftly.`,
  }),
}
