// English sentences for the problems of the contract with subscribers.
import type { contractProblemsDe } from './contract-problems-de.ts'
import type { Said } from './said.ts'

type Broken = Parameters<(typeof contractProblemsDe)['guid-changed']>[0]

const kinds = {
  text: 'a text in quotes',
  whole: 'a whole number from 0',
  yesNo: 'true or false',
  list: 'a list in square brackets',
  group: 'a group in curly braces',
  moment: 'a moment such as "2021-11-09T08:00:00Z"',
  path: 'a name such as "season-1/02-participation"',
  siteUrl: 'an address that begins with https:// and ends with a slash',
  type: '"serial" or "episodic"',
  sound: 'a checksum of 64 characters (0–9, a–f)',
  seconds: 'a number of seconds such as 104.275',
}

const restore = 'git restore episodes/feed.lock.json'
const nameOf = ({ number, title }: Broken): string =>
  number === undefined ? `“${title}”` : `episode ${number}`
const allowed = ({ accept }: Broken): string =>
  `If that is what you want, this command records it: npm run release -- --accept ${accept}`

const broken =
  (sentence: (facts: Broken, name: string) => string) =>
  (facts: Broken): Said => ({
    what: `${sentence(facts, nameOf(facts))} ${allowed(facts)}`,
    write: facts.putBack,
  })

const promises = {
  'guid-changed': broken((_, name) => `All subscribers would load ${name} once more: its guid has changed.`),
  'guid-reused': broken(
    ({ from, title }) =>
      `Whoever has the episode “${from}” would never see “${title}”: both have the same guid. A new episode needs its own, and “${from}” belongs back into its file.`,
  ),
  'episode-lost': broken(
    ({ title }) =>
      `An episode would vanish from all apps: “${title}” is published, but its file is gone. It belongs back to this place.`,
  ),
  'episode-now-draft': broken(
    ({ title }) => `An episode would vanish from all apps: “${title}” is published, and is a draft again.`,
  ),
  'episode-now-scheduled': broken(
    ({ title, to }) =>
      `An episode would vanish from all apps until ${to}: “${title}” is published, and its new date lies in the future.`,
  ),
  'enclosure-moved': broken(
    ({ from, to }, name) =>
      `Apps could load ${name} once more or not find it at all: the recording is the same, but its address is another. It was ${from} and would be ${to} – the old one has to stay.`,
  ),
  'enclosure-reused': broken(
    ({ from, to }, name) =>
      `Apps could play the episode “${from}” instead of ${name}: the world knows its recording at the address ${to} already. The recording needs an address that never was.`,
  ),
  'audio-replaced': broken(
    ({ to }, name) =>
      `Whoever has loaded ${name} would keep the old version, others would get parts of both: at the address ${to} lies another recording. A new version needs a new file name.`,
  ),
  'media-type-changed': broken(
    ({ from, to }, name) =>
      `Some apps could no longer play ${name}: the recording at the same address was ${from} and would be ${to}.`,
  ),
  'order-changed': broken(
    ({ from, to }, name) =>
      `Subscribers would see ${name} at another place of the list: its date was ${from} and would be ${to}, which puts it past another episode.`,
  ),
  'episode-renamed': broken(
    ({ from, to }, name) =>
      `Links to ${name} would lead nowhere, and apps could load the recording once more: the file was called ${from} and is called ${to}. The name of a published episode is part of its addresses.`,
  ),
  'pages-moved': broken(
    ({ from, to }) =>
      `Links to all episodes would lead nowhere: ${from}, for one, would become ${to}. The language of the show decides on the addresses of its pages.`,
  ),
  'feed-moved': broken(
    ({ from, to }) =>
      `All subscriptions would hang on an address at which nothing appears any more: the feed was ${from} and would be ${to}. To move, it needs two things: newFeedUrl with the new address in show.yaml, and a redirect (301) at the old one.`,
  ),
  'feed-lost': broken(
    ({ from }) => `Whoever subscribes to the feed ${from} would get no more episodes: it is gone.`,
  ),
  'show-guid-changed': broken(
    () =>
      'Directories would take the show for another one: its guid has changed. It stays, even when title and address change.',
  ),
}

const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

export const contractProblemsEn: typeof contractProblemsDe = {
  ...promises,
  'recording-recut': (facts) => ({
    what: `The recording is ${decimal.format(Math.abs(facts.seconds))} seconds ${facts.seconds < 0 ? 'shorter' : 'longer'} than the one that chapters and transcript were made for; their times have not changed. With the old recording they can be moved.`,
    write: `npm run retime -- ${facts.id} --from old.mp3`,
  }),
  'lock-conflict': () => ({
    what: 'Here git has written two versions of this file into each other (<<<<<<< and >>>>>>>), because two places have published. One of them is enough: what it lacks is added by the next npm run release.',
    write: 'git checkout --theirs episodes/feed.lock.json',
  }),
  'lock-not-json': () => ({
    what: 'From here on this file is damaged or cut off. It remembers what subscribers have seen, and only npm run release writes it. The last good version is in git.',
    write: restore,
  }),
  'lock-too-new': (facts) => ({
    what: `A newer program has written this file (form ${facts.found}); this one knows only form ${facts.known}. Update the program first, so that nothing is lost.`,
    write: 'git pull && npm install',
  }),
  'lock-key-missing': (facts) => ({
    what: `“${facts.key}” is missing in this section. This file is not edited by hand; the last good version is in git.`,
    write: restore,
  }),
  'lock-key-unknown': (facts) => ({
    what: `“${facts.key}” does not belong into this section. This file is not edited by hand; the last good version is in git.`,
    write: restore,
  }),
  'lock-key-twice': (facts) => ({
    what: `“${facts.key}” is in this section twice, perhaps after two versions were merged. One of the lines has to go; the last good version is in git.`,
    write: restore,
  }),
  'lock-value-wrong': (facts) => ({
    what: `${facts.key === '' ? 'Something else belongs here' : `“${facts.key}” has to be something else`}: ${kinds[facts.expected]}. This file is not edited by hand; the last good version is in git.`,
    write: restore,
  }),
  'lock-guid-twice': (facts) => ({
    what: `The guid “${facts.guid}” already belongs to another episode in this file, perhaps after two versions were merged. One of the two sections has to go.`,
  }),
}
