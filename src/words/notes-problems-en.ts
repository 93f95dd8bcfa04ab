// English sentences for the problems that the room `notes` finds.
import type { notesProblemsDe } from './notes-problems-de.ts'

export const notesProblemsEn: typeof notesProblemsDe = {
  'notes-refused-link': ({ found }) => ({
    what: `“${found}” cannot be the target of a link: allowed are addresses with https:, http:, mailto: or tel: and paths of this site.`,
    write: '[Text of the link](https://…)',
  }),
  'notes-raw-html': ({ found }) => ({
    what: `“${found}” looks like HTML. These texts are Markdown only, so the HTML shows as readable text.`,
    write: '**bold**, *italic*, [link](https://…)',
  }),
  'notes-insecure-link': ({ found }) => ({
    what: `“${found}” is not encrypted (http). Podcast apps therefore show the address as text only.`,
    write: found.endsWith('…') ? undefined : found.replace(/^http:/i, 'https:'),
  }),
  'notes-relative-link': ({ found }) => ({
    what: `“${found}” depends on the page the link stands on. A path that starts with a slash, or a whole address, is unambiguous.`,
    write: `[Text of the link](/${found.replace(/^(?:\.{0,2}\/)+/, '')})`,
  }),
  'notes-foreign-image': ({ found }) => ({
    what: `The image “${found}” is left out: images come from this site only, their path starts with a slash.`,
    write: `[Description of the image](${/^https:.*[^…]$/.test(found) ? found : 'https://…'})`,
  }),
  'notes-image-without-alt': ({ found }) => ({
    what: `The image “${found}” lacks a description for those who do not see it.`,
    write: `![What can be seen in the image](${found})`,
  }),
}
