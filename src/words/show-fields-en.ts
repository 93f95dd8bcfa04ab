// English help for show.yaml.
import type { showFieldsDe } from './show-fields-de.ts'

export const showFieldsEn: typeof showFieldsDe = {
  'show.title': {
    help: 'Name of the show, nothing else.',
    example: 'title: Rebellion in the Filing Cabinet',
  },
  'show.subtitle': {
    help: 'One line below the name.',
    example: 'subtitle: Topics of the future for those who shape towns',
  },
  'show.description': {
    help: 'What it is about, for directories and the home page. Plain text, at most 4000 bytes.',
    example: 'description: >-\n  Who shapes the town of the future?',
  },
  'show.language': {
    help: 'Language as a code (BCP 47). It also decides the language of the pages and messages.',
    example: 'language: en',
  },
  'show.timeZone': {
    help: 'Time zone in which dates without one are meant and shown.',
    example: 'timeZone: Europe/Berlin',
  },
  'show.url': {
    help: 'Address at which the site will stand.',
    example: 'url: https://rebellion-im-aktenschrank.example/',
  },
  'show.guid': {
    help: 'What apps recognise the show by (podcast:guid), a UUID. Once chosen it stays, even when the show moves.',
    example: 'guid: (a new UUID; node -p "crypto.randomUUID()" prints one)',
  },
  'show.type': {
    help: 'serial where listeners begin with the first episode; episodic where the newest comes first.',
    example: 'type: serial',
  },
  'show.author': { help: 'Who makes the show, as apps name them.', example: 'author: Kommune 360°' },
  'show.email': {
    help: 'Address for mail from directories; it is public in the feed.',
    example: 'email: podcast@rebellion-im-aktenschrank.example',
  },
  'show.errorReports': {
    help: 'Where “Report a mistake” in the transcript leads: an e-mail address, or the address of a form with {title} and {body}, where subject and text are filled in. Without it: email.',
    example: 'errorReports: https://example.org/issues/new?title={title}&body={body}',
  },
  'show.copyright': { help: 'Who owns the rights.', example: 'copyright: Initiative Kommune 360°' },
  'show.explicit': {
    help: 'true where the show is not suitable for children, else false.',
    example: 'explicit: false',
  },
  'show.locked': {
    help: 'true forbids other hosts to move the show to themselves. Without it: true.',
    example: 'locked: true',
  },
  'show.categories': {
    help: 'One or two categories of Apple’s list, in Apple’s spelling, the main one first. A sub-category stands after “ > ”.',
    example: 'categories: [Government, Society & Culture > Documentary]',
  },
  'show.cover': {
    help: 'The cover in episodes/: square, JPEG or PNG, 1400 to 3000 pixels.',
    example: 'cover: cover.jpg',
  },
  'show.coverAlt': {
    help: 'What the cover shows, for people who do not see it.',
    example: 'coverAlt: A filing cabinet that comes to life.',
  },
  'show.icon': {
    help: 'Sign for browser tabs and home screens: SVG or PNG in episodes/.',
    example: 'icon: icon.svg',
  },
  'show.publisher': {
    help: 'Who publishes the show; the imprint names it.',
    example: 'publisher:\n  name: Initiative Kommune 360°',
  },
  'show.publisher.name': { help: 'Name of the publisher.', example: 'name: Initiative Kommune 360°' },
  'show.publisher.partners': {
    help: 'Who helps to carry it, with name and web address.',
    example: 'partners: [{ name: Auridis Stiftung, url: https://example.org/ }]',
  },
  'show.publisher.partners.name': { help: 'Name of the partner.', example: 'name: Auridis Stiftung' },
  'show.publisher.partners.url': {
    help: 'Web address of the partner.',
    example: 'url: https://example.org/',
  },
  'show.publisher.address': {
    help: 'Postal address for the imprint. Where it is missing, the imprint says that it is to be added.',
    example: 'address: |-\n  1 Sample Street\n  12345 Sampletown',
  },
  'show.publisher.responsible': {
    help: 'Who is responsible for the content under § 18 (2) MStV, with address.',
    example: 'responsible: First name and surname, address as above',
  },
  'show.publisher.phone': {
    help: 'Phone number for the imprint, in quotation marks.',
    example: 'phone: "+49 30 000000"',
  },
  'show.links': {
    help: 'Where else the show is found.',
    example: 'links:\n  - title: Original on Spotify\n    url: https://example.org/',
  },
  'show.links.title': { help: 'Text of the link.', example: 'title: Original on Spotify' },
  'show.links.url': { help: 'Address of the link.', example: 'url: https://example.org/' },
  'show.seasons': {
    help: 'The seasons, in the order of their numbers.',
    example:
      'seasons:\n  - number: 1\n    title: Young people have a say\n    slug: season-1\n    description: How do children and young people have a say in their town?\n    hosts: [annegret-richter]',
  },
  'show.seasons.number': { help: 'Number of the season.', example: 'number: 1' },
  'show.seasons.title': {
    help: 'Title of the season, at most 128 characters.',
    example: 'title: Young people have a say',
  },
  'show.seasons.slug': {
    help: 'Its part of the address: small letters, digits, hyphens. Stays as it is once published.',
    example: 'slug: season-1',
  },
  'show.seasons.description': {
    help: 'One paragraph about the season, plain text.',
    example: 'description: How do children and young people have a say in their town?',
  },
  'show.seasons.hosts': {
    help: 'Who hosts the season: ids of people.yaml.',
    example: 'hosts: [annegret-richter]',
  },
  'show.seasons.cover': {
    help: 'The season’s own cover in episodes/. Without it, the cover of the show is used.',
    example: 'cover: season-1/cover.jpg',
  },
  'show.repository': {
    help: 'Address of the git repository with these files, at GitHub, GitLab, Gitea or Forgejo. With it, editing in the browser works on the published site, too. More can be said with url, kind, branch, appId and signIn.',
    example: 'repository: https://github.com/account/podcast',
  },
  'show.repository.url': {
    help: 'Address of the repository.',
    example: 'url: https://git.example.org/editors/podcast',
  },
  'show.repository.kind': {
    help: 'Kind of server: github, gitlab or gitea (for Forgejo, too). Not needed for github.com, gitlab.com, gitea.com and codeberg.org.',
    example: 'repository: { url: https://git.example.org/editors/podcast, kind: gitea }',
  },
  'show.repository.branch': {
    help: 'Branch that is saved to. Without it: the main branch.',
    example: 'branch: main',
  },
  'show.repository.appId': {
    help: 'Public id of the OAuth application that is registered at the server for signing in (GitLab, Gitea, Forgejo). Without it, editors sign in with an access token.',
    example: 'appId: "0123456789abcdef"',
  },
  'show.repository.signIn': {
    help: 'Address of your own sign-in service for GitHub. Without it, editors sign in with an access token.',
    example: 'signIn: https://sign-in.example.org/',
  },
  'show.audio': {
    help: 'What npm run audio makes of a recording. Without it: mono, -16 LUFS, MP3 only.',
    example: 'audio: { channels: stereo }',
  },
  'show.audio.channels': {
    help: 'mono (96 kbit/s) for talk, or stereo (128 kbit/s) for music and drama. Without it: mono.',
    example: 'channels: stereo',
  },
  'show.audio.loudness': {
    help: 'Loudness in LUFS, between -24 and -14. Without it: -16, as Apple recommends.',
    example: 'loudness: -16',
  },
  'show.audio.also': {
    help: 'What is made beside the MP3: opus, aac or both. It belongs under alternatives in the episode.',
    example: 'also: [opus, aac]',
  },
}
