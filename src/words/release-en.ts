// English sentences of the release command.
import type { releaseDe } from './release-de.ts'

type Changes = (typeof releaseDe)['changes']
type ChangeFacts = Parameters<Changes['guid-changed']>[0]

const whole = new Intl.NumberFormat('en')
const count = (number: number, one: string, many: string): string =>
  number === 1 ? one : `${whole.format(number)} ${many}`
const episodes = (number: number): string => count(number, '1 episode', 'episodes')
const nameOf = ({ number, title }: ChangeFacts): string =>
  number === undefined ? `“${title}”` : `Episode ${number} “${title}”`

const acceptFlags = (codes: readonly string[]): string => codes.map((code) => `--accept ${code}`).join(' ')

const changes: Changes = {
  'guid-changed': (facts) => `${nameOf(facts)}: all load it once more, its guid is new.`,
  'guid-reused': (facts) =>
    `${nameOf(facts)}: whoever has “${facts.from}” never sees it, both have the same guid.`,
  'episode-lost': (facts) => `${nameOf(facts)}: vanishes, its file is gone.`,
  'episode-now-draft': (facts) => `${nameOf(facts)}: vanishes, it is a draft again.`,
  'episode-now-scheduled': (facts) => `${nameOf(facts)}: vanishes until ${facts.to}.`,
  'enclosure-moved': (facts) =>
    `${nameOf(facts)}: the same recording gets a new address (${facts.from} → ${facts.to}).`,
  'enclosure-reused': (facts) =>
    `${nameOf(facts)}: at its address the world knows “${facts.from}” (${facts.to}).`,
  'audio-replaced': (facts) => `${nameOf(facts)}: another recording lies at the same address (${facts.to}).`,
  'media-type-changed': (facts) =>
    `${nameOf(facts)}: the same address is ${facts.to} instead of ${facts.from}.`,
  'order-changed': (facts) =>
    `${nameOf(facts)}: the new date changes the order (${facts.from} → ${facts.to}).`,
  'episode-renamed': (facts) =>
    `${nameOf(facts)}: page and recording get new addresses (${facts.from} → ${facts.to}).`,
  'pages-moved': (facts) => `The pages of all episodes get new addresses (${facts.from} → ${facts.to}).`,
  'feed-moved': (facts) => `The feed moves without saying so (${facts.from} → ${facts.to}).`,
  'feed-lost': (facts) => `The feed ${facts.from} is gone.`,
  'show-guid-changed': (facts) => `The show has another guid (${facts.from} → ${facts.to}).`,
  'feed-moved-announced': (facts) =>
    `The feed moves (${facts.from} → ${facts.to}). The old address needs a redirect (301) for four weeks at least, better for ever.`,
  'new-cut': (facts) =>
    `${nameOf(facts)}: a new version at a new address. Whoever has loaded it keeps the old one.`,
  'new-cut-type': (facts) =>
    `${nameOf(facts)}: a new version at a new address, ${facts.to} instead of ${facts.from}. Whoever has loaded it keeps the old one.`,
  'length-changed': (facts) =>
    `${nameOf(facts)}: the same sound, but ${facts.to} instead of ${facts.from} bytes at the same address. Caches may deliver the old file for a while.`,
  'date-changed': (facts) => `${nameOf(facts)}: date ${facts.to} instead of ${facts.from}.`,
  'number-changed': (facts) =>
    `${nameOf(facts)}: season/number ${facts.to} instead of ${facts.from}. Apps sort it anew.`,
  'show-type-changed': (facts) =>
    facts.to === 'serial'
      ? 'The show is a serial: apps show the oldest episode first.'
      : 'The show is no serial any more: apps show the newest episode first.',
  'episode-new-behind': (facts) =>
    `${nameOf(facts)}, ${facts.to}. It is older than the newest episode and stands further down in apps; many do not announce it.`,
  'page-reused': (facts) => `${nameOf(facts)}: at the address of its page was “${facts.from}” (${facts.to}).`,
  'built-elsewhere': (facts) =>
    `Built for ${facts.to}, promised is ${facts.from} (url in show.yaml). Publish only what is built for that address.`,
  'episode-new': (facts) => `${nameOf(facts)}, ${facts.to}`,
  'episode-returned': (facts) => `${nameOf(facts)} is back.`,
  'title-changed': (facts) => `Title “${facts.to}” instead of “${facts.from}”`,
  'feed-new': (facts) => `Feed ${facts.to}`,
}

export const releaseEn: typeof releaseDe = {
  help: `npm run release          builds, shows what changes for subscribers, asks, and records it

  --accept CODE          allows exactly the one change that has this code; may be given several times
  --yes                  does not ask, for programs
  --content FOLDER       folder with episodes/ and transcripts/ (else: this project)
  --output FOLDER        where to build to (else: _site)
  --base-url ADDRESS     address of the site (else: SITE_URL, then url of show.yaml)

After npm run release two dashes come first:  npm run release -- --yes`,
  first: (number) =>
    `The first release: ${episodes(number)}. From here on episodes/feed.lock.json remembers what subscribers have seen. The file belongs into git.`,
  unchanged: (number) => `Nothing changes for subscribers: ${episodes(number)} as before.`,
  headings: {
    accepted: (number) => count(number, 'Allowed on purpose:', 'changes allowed on purpose:'),
    fresh: (number) => count(number, 'New:', 'new:'),
    noticed: () => 'Listeners will notice:',
    silent: () => 'Also changed:',
  },
  changes,
  allowAll: (codes) =>
    `If all of this is wanted, say it in one command:\n\n  npm run release -- ${acceptFlags(codes)}`,
  more: (number) => `… and ${count(number, 'one more', 'more')}`,
  question: 'Release and record this? [y/N] ',
  yes: ['y', 'yes'],
  declined: 'Nothing recorded.',
  written: (facts) =>
    `Recorded in ${facts.file}. Two steps are left:\n\n  1. Commit this file together with the content.\n  2. Upload the folder ${facts.folder}.`,
  kept: (facts) => `${facts.file} stays as it is. The folder ${facts.folder} can be uploaded.`,
  refusals: {
    'accept-unknown': (facts) => ({
      what: `There is no code “${facts.code}” at the moment: nothing that hurts subscribers is called so. Nothing was recorded.`,
      write: facts.nearest === undefined ? undefined : `--accept ${facts.nearest}`,
    }),
    'lock-changed': (facts) => ({
      what: `“${facts.file}” has changed during the build; perhaps another place is releasing. Nothing was recorded.`,
      write: 'npm run release',
    }),
    'nobody-to-ask': (facts) => ({
      what: 'Nobody can answer here, so nothing was built and nothing recorded. A program says yes in advance.',
      write: `npm run release -- ${[acceptFlags(facts.accepted), '--yes'].join(' ').trim()}`,
    }),
  },
}
