// English sentences that the commands print.

import { adminEn } from './admin-en.ts'
import { audioEn } from './audio-en.ts'
import type { CommandWords } from './commands-de.ts'
import { glossaryEn } from './glossary-en.ts'
import { importEn } from './import-en.ts'
import { lintEn } from './lint-en.ts'
import { newEn } from './new-en.ts'
import { releaseEn } from './release-en.ts'
import { repairEn } from './repair-en.ts'
import { retimeEn } from './retime-en.ts'

const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const kilobytes = (bytes: number): string => `${decimal.format(bytes / 1000)} kB`
const count = (number: number, one: string, many: string): string =>
  `${decimal.format(number)} ${number === 1 ? one : many}`

const duration = (seconds: number): string => {
  if (seconds < 60) return count(Math.round(seconds), 'second', 'seconds')
  if (seconds < 3600) return count(Math.round(seconds / 60), 'minute', 'minutes')
  return count(Math.round(seconds / 360) / 10, 'hour', 'hours')
}

export const commandsEn: CommandWords = {
  nothingWritten: 'Nothing was written.',
  ourMistake: 'This is a mistake in the program, not in the content. Nothing was published.',
  builtFolder: 'This folder is built and replaced as a whole every time. Do not edit what is in it.',
  helpBuild: `npm run build            builds the site and its feed

  --content FOLDER       folder with episodes/ and transcripts/ (else: this project)
  --output FOLDER        where to build to (else: _site)
  --base-url ADDRESS     address of the site (else: SITE_URL, then url of show.yaml)
  --admin                with the editors’ page at /admin/ (needs repository in show.yaml)

After npm run build they follow two dashes:  npm run build -- --output public`,
  helpStart: `npm start                builds the site for this computer and serves it

  --content FOLDER       folder with episodes/ and transcripts/ (else: this project)
  --output FOLDER        where to build to (else: _site)

PORT=8081 npm start      takes another port (else: 8080)
HOST=0.0.0.0 npm start   lets other devices of the network in`,
  helpDev: `npm run dev              shows the site on this computer, and every change after a second or two

  --content FOLDER       folder with episodes/ and transcripts/ (else: this project)
  --output FOLDER        where to build to (else: .cache/preview)

Drafts and future episodes are to be seen on the pages, with a mark, and in no feed. The folder is therefore nothing to
upload: what everybody is to see is built into _site by npm run build and npm run release.

PORT=8081 npm run dev      takes another port (else: 8080)
HOST=0.0.0.0 npm run dev   lets other devices of the network in`,
  built: (facts) =>
    [
      `“${facts.title}” is built: ${count(facts.episodes, 'episode', 'episodes')}, ${duration(facts.durationSeconds)}, ` +
        `${count(facts.pages, 'page', 'pages')}, feed ${kilobytes(facts.feedBytes)}, in ${count(Math.round(facts.seconds * 10) / 10, 'second', 'seconds')}.`,
      `Styles ${kilobytes(facts.stylesBytes)}, script ${kilobytes(facts.scriptBytes)}, fonts ${kilobytes(facts.fontsBytes)}. Folder: ${facts.folder}`,
    ].join('\n'),
  addresses: (facts) => `Site:  ${facts.siteUrl}\nFeed:  ${facts.feedUrl}\n\nStop with Ctrl+C.`,
  building: 'Building the site …',
  watching:
    'Changes to content and program appear in the browser by themselves. You can edit there, too, at /admin/.',
  helpRelease: releaseEn.help,
  refusals: {
    ...importEn.refusals,
    ...lintEn.refusals,
    ...releaseEn.refusals,
    ...repairEn.refusals,
    ...audioEn.refusals,
    ...newEn.refusals,
    ...retimeEn.refusals,
    ...glossaryEn.refusals,
    ...adminEn.refusals,
    'episode-unknown': (facts) => ({
      what: `There is no episode “${facts.found}”.`,
      write: facts.write,
    }),
    'episode-several': (facts) => ({
      what: `“${facts.found}” fits several episodes: ${facts.ids.join(', ')}.`,
    }),
    'edit-outdated': (facts) => ({
      what: `“${facts.file}” has changed in the meantime. Nothing was written; the command can run again right away.`,
    }),
    'unknown-flag': (facts) => ({
      what: `This command does not know “${facts.found}”.`,
      write: facts.nearest,
    }),
    'flag-without-value': (facts) => ({ what: `The value after “${facts.flag}” is missing.` }),
    'unexpected-word': (facts) => ({
      what: `This command has no use for “${facts.found}”. Everything begins with ${facts.isRelease ? '--accept, --yes, ' : ''}--content, --output or --base-url.`,
    }),
    'bad-address': (facts) => ({
      what: `“${facts.found}” is no address for a site. It begins with https:// and has no ?, no # and no credentials.`,
      write: '--base-url https://podcast.example/',
    }),
    'output-in-the-way': (facts) => ({
      what: `“${facts.folder}” cannot be built to: it holds the content that is built from.`,
      write: '--output _site',
    }),
    'output-is-a-file': (facts) => ({
      what: `“${facts.folder}” is a file. A site is built into a folder.`,
      write: '--output _site',
    }),
    'output-not-ours': (facts) => ({
      what: `The folder “${facts.folder}” holds files that this program did not make. A build replaces the whole folder, so it was left alone. It has to be an empty or a new folder.`,
    }),
    'output-mounted': (facts) => ({
      what: `“${facts.path}” cannot be exchanged; perhaps a drive is mounted there, or a program keeps the folder open. A folder inside of it works.`,
    }),
    'not-allowed': (facts) => ({ what: `This program may not access “${facts.path}”.` }),
    'disk-full': (facts) => ({ what: `The disk is full: “${facts.path}” does not fit any more.` }),
    'file-changed': (facts) => ({
      what: `“${facts.file}” changed during the build. When the file is saved, please build again.`,
    }),
    'image-unreadable': (facts) => ({
      what: `The picture “${facts.file}” cannot be read. The file is probably damaged.`,
    }),
    'path-taken': (facts) => ({
      what: `Two files of the site would get the same address: “${facts.path}”. Probably an episode, its transcript or a page is named like something that is there already. Another file name helps.`,
    }),
    'bad-port': (facts) => ({
      what: `“${facts.found}” is no port. A port is a number from 1 to 65535.`,
      write: 'PORT=8081 npm start',
    }),
    'port-taken': (facts) => ({
      what: `Another program answers on port ${facts.port} already, perhaps this command in a second window. Stop that program, or take another port.`,
      write: `PORT=${facts.port + 1} ${facts.command}`,
    }),
    'port-forbidden': (facts) => ({
      what: `This program may not open port ${facts.port}. Ports from 1024 work.`,
      write: `PORT=8080 ${facts.command}`,
    }),
    'bad-host': (facts) => ({
      what: `“${facts.found}” is no address of this computer.`,
      write: 'HOST=0.0.0.0 npm start',
    }),
  },
}
