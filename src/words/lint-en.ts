// English words of the feed check: the sentences of all rules, and what stands around them.
import { lintChannelEn } from './lint-channel-en.ts'
import type { LintWords } from './lint-de.ts'
import { lintDocumentEn } from './lint-document-en.ts'
import { lintEnclosureEn } from './lint-enclosure-en.ts'
import { lintFilesEn } from './lint-files-en.ts'
import { lintItemEn } from './lint-item-en.ts'
import { lintPodcastEn } from './lint-podcast-en.ts'
import { lintServedEn } from './lint-served-en.ts'
import { lintTextEn } from './lint-text-en.ts'

const count = (number: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('en').format(number)} ${number === 1 ? one : many}`

export const lintEn: LintWords = {
  rules: {
    ...lintDocumentEn,
    ...lintChannelEn,
    ...lintItemEn,
    ...lintEnclosureEn,
    ...lintTextEn,
    ...lintPodcastEn,
    ...lintFilesEn,
    ...lintServedEn,
  },
  help: `npm run check            checks the content, the built feed, and the files it refers to

  --feed FILE            checks a feed instead, whoever made it; an https:// address works too
  --url ADDRESS          asks a served website: HEAD, parts of files, types, CORS
  --content FOLDER       folder with episodes/ and transcripts/ (default: this project)
  --base-url ADDRESS     address of the website (default: SITE_URL, then url of show.yaml)
  --lang de|en           language (default: that of the show)
  --audio                measures the loudness, too, where nobody has yet
  --fix                  repairs what is safe; everything else only once confirmed
  --fix --dry-run        only shows what would change
  --fix --yes            repairs all that can be repaired without asking
  --json                 prints JSON
  --github               prints annotations for GitHub Actions

After npm run check write two dashes first:  npm run check -- --feed feed.xml
The command ends with 1 where something is an error. Advice stops nothing.`,
  errors: (number) => `${count(number, 'error', 'errors')} in the feed`,
  advice: (number) => `${count(number, 'piece of advice', 'pieces of advice')} on the feed`,
  why: 'Why:',
  source: 'Source:',
  more: (number) => `… and ${count(number, 'more place', 'more places')}`,
  building: 'Building and checking the website …',
  asking: (address) => `Asking ${address} …`,
  summary: ({ subject, episodes, errors, advice }) => {
    const counted = episodes === undefined ? '' : ` (${count(episodes, 'episode', 'episodes')})`
    const found =
      errors + advice === 0
        ? 'nothing to object to.'
        : `${count(errors, 'error', 'errors')}, ${count(advice, 'piece of advice', 'pieces of advice')}.`
    return `${subject}${counted}: ${found}`
  },
  refusals: {
    'feed-not-there': ({ found }) => ({ what: `“${found}” does not exist or cannot be read.` }),
    'not-to-be-asked': ({ found }) => ({
      what: `“${found}” is not an address that can be asked.`,
      write: '--url https://podcast.example/',
    }),
    'check-stray-word': ({ found }) => ({
      what: `This command can do nothing with “${found}”. A feed comes after --feed, a website after --url.`,
    }),
    'two-subjects': () => ({ what: '--feed and --url do not go together.' }),
    'two-outputs': () => ({ what: '--json and --github do not go together.' }),
    'bad-language': ({ found }) => ({
      what: `“${found}” is not a language of this command.`,
      write: '--lang en',
    }),
  },
}
