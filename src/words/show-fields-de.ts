// German help for show.yaml.
import type { Field } from './field.ts'

export const showFieldsDe = {
  'show.title': {
    help: 'Name des Podcasts, sonst nichts.',
    example: 'title: Rebellion im Aktenschrank',
  },
  'show.subtitle': {
    help: 'Eine Zeile unter dem Namen.',
    example: 'subtitle: Zukunftsthemen für kommunale Gestalter*innen',
  },
  'show.description': {
    help: 'Worum es geht, für Verzeichnisse und die Startseite. Reiner Text, höchstens 4000 Byte.',
    example: 'description: >-\n  Wer gestaltet die Kommune der Zukunft?',
  },
  'show.language': {
    help: 'Sprache als Kürzel (BCP 47). Sie bestimmt auch die Sprache der Seiten und der Meldungen.',
    example: 'language: de',
  },
  'show.timeZone': {
    help: 'Zeitzone, in der Daten ohne Angabe gelten und angezeigt werden.',
    example: 'timeZone: Europe/Berlin',
  },
  'show.url': {
    help: 'Adresse, unter der die Seite stehen wird.',
    example: 'url: https://rebellion-im-aktenschrank.example/',
  },
  'show.guid': {
    help: 'Kennung des Podcasts (podcast:guid), eine UUID. Einmal festgelegt, bleibt sie auch bei einem Umzug.',
    example: 'guid: (eine neue UUID; node -p "crypto.randomUUID()" gibt eine aus)',
  },
  'show.type': {
    help: 'serial, wenn man mit der ersten Folge beginnt; episodic, wenn die neueste zuerst kommt.',
    example: 'type: serial',
  },
  'show.author': {
    help: 'Wer den Podcast macht, wie es in den Apps steht.',
    example: 'author: Kommune 360°',
  },
  'show.email': {
    help: 'Adresse für Post der Verzeichnisse; sie steht öffentlich im Feed.',
    example: 'email: podcast@rebellion-im-aktenschrank.example',
  },
  'show.errorReports': {
    help: 'Wohin „Fehler melden“ im Transkript führt: eine E-Mail-Adresse oder die Adresse eines Formulars mit {title} und {body}, in die Betreff und Text eingesetzt werden. Ohne Angabe gilt email.',
    example: 'errorReports: https://example.org/issues/new?title={title}&body={body}',
  },
  'show.copyright': {
    help: 'Wem die Rechte gehören.',
    example: 'copyright: Initiative Kommune 360°',
  },
  'show.explicit': {
    help: 'true, wenn der Podcast nicht für Kinder geeignet ist, sonst false.',
    example: 'explicit: false',
  },
  'show.locked': {
    help: 'true verbietet anderen Anbietern, den Podcast zu sich umzuziehen. Ohne Angabe: true.',
    example: 'locked: true',
  },
  'show.categories': {
    help: 'Eine oder zwei Rubriken aus der Liste von Apple, in Apples Schreibweise, die wichtigste zuerst. Eine Unterrubrik steht nach „ > “.',
    example: 'categories: [Government, Society & Culture > Documentary]',
  },
  'show.cover': {
    help: 'Das Titelbild in episodes/: quadratisch, JPEG oder PNG, 1400 bis 3000 Pixel.',
    example: 'cover: cover.jpg',
  },
  'show.coverAlt': {
    help: 'Was auf dem Titelbild zu sehen ist, für Menschen, die es nicht sehen.',
    example: 'coverAlt: Ein Aktenschrank, aus dem es lebendig wird.',
  },
  'show.icon': {
    help: 'Zeichen für Browser-Tabs und Startbildschirme: SVG oder PNG in episodes/.',
    example: 'icon: icon.svg',
  },
  'show.publisher': {
    help: 'Wer den Podcast herausgibt; das Impressum nennt es.',
    example: 'publisher:\n  name: Initiative Kommune 360°',
  },
  'show.publisher.name': {
    help: 'Name des Herausgebers.',
    example: 'name: Initiative Kommune 360°',
  },
  'show.publisher.partners': {
    help: 'Wer mitträgt, mit Name und Adresse im Netz.',
    example: 'partners: [{ name: Auridis Stiftung, url: https://example.org/ }]',
  },
  'show.publisher.partners.name': {
    help: 'Name des Partners.',
    example: 'name: Auridis Stiftung',
  },
  'show.publisher.partners.url': {
    help: 'Adresse des Partners im Netz.',
    example: 'url: https://example.org/',
  },
  'show.publisher.address': {
    help: 'Postanschrift für das Impressum. Fehlt sie, steht dort, dass sie nachzutragen ist.',
    example: 'address: |-\n  Musterstraße 1\n  12345 Musterstadt',
  },
  'show.publisher.responsible': {
    help: 'Wer nach § 18 Abs. 2 MStV verantwortlich ist, mit Anschrift.',
    example: 'responsible: Vorname Nachname, Anschrift wie oben',
  },
  'show.publisher.phone': {
    help: 'Telefonnummer für das Impressum, in Anführungszeichen.',
    example: 'phone: "+49 30 000000"',
  },
  'show.links': {
    help: 'Wo es den Podcast noch gibt.',
    example: 'links:\n  - title: Original bei Spotify\n    url: https://example.org/',
  },
  'show.links.title': {
    help: 'Text des Links.',
    example: 'title: Original bei Spotify',
  },
  'show.links.url': {
    help: 'Adresse des Links.',
    example: 'url: https://example.org/',
  },
  'show.seasons': {
    help: 'Die Staffeln, in der Reihenfolge ihrer Nummern.',
    example:
      'seasons:\n  - number: 1\n    title: Kommunale Kinder- und Jugendbeteiligung\n    slug: staffel-1\n    description: Wie reden Kinder und Jugendliche in ihrer Kommune mit?\n    hosts: [annegret-richter]',
  },
  'show.seasons.number': {
    help: 'Nummer der Staffel.',
    example: 'number: 1',
  },
  'show.seasons.title': {
    help: 'Titel der Staffel, höchstens 128 Zeichen.',
    example: 'title: Kommunale Kinder- und Jugendbeteiligung',
  },
  'show.seasons.slug': {
    help: 'Ihr Teil der Adresse: Kleinbuchstaben, Ziffern, Bindestriche. Bleibt nach der Veröffentlichung, wie er ist.',
    example: 'slug: staffel-1',
  },
  'show.seasons.description': {
    help: 'Ein Absatz über die Staffel, reiner Text.',
    example: 'description: Wie reden Kinder und Jugendliche in ihrer Kommune mit?',
  },
  'show.seasons.hosts': {
    help: 'Wer die Staffel moderiert: Kennungen aus people.yaml.',
    example: 'hosts: [annegret-richter]',
  },
  'show.seasons.cover': {
    help: 'Eigenes Titelbild der Staffel in episodes/. Ohne Angabe gilt das des Podcasts.',
    example: 'cover: staffel-1/cover.jpg',
  },
  'show.repository': {
    help: 'Adresse des Git-Repositorys mit diesen Dateien, bei GitHub, GitLab, Gitea oder Forgejo. Damit geht die Redaktion im Browser auch auf der veröffentlichten Seite. Genauer geht es mit url, kind, branch, appId und signIn.',
    example: 'repository: https://github.com/konto/podcast',
  },
  'show.repository.url': {
    help: 'Adresse des Repositorys.',
    example: 'url: https://git.example.org/redaktion/podcast',
  },
  'show.repository.kind': {
    help: 'Art des Servers: github, gitlab oder gitea (auch für Forgejo). Bei github.com, gitlab.com, gitea.com und codeberg.org entfällt es.',
    example: 'repository: { url: https://git.example.org/redaktion/podcast, kind: gitea }',
  },
  'show.repository.branch': {
    help: 'Zweig, in den gespeichert wird. Ohne Angabe: der Hauptzweig.',
    example: 'branch: main',
  },
  'show.repository.appId': {
    help: 'Öffentliche ID der OAuth-Anwendung, die beim Server für die Anmeldung eingetragen ist (GitLab, Gitea, Forgejo). Ohne Angabe geht die Anmeldung mit einem Zugriffstoken.',
    example: 'appId: "0123456789abcdef"',
  },
  'show.repository.signIn': {
    help: 'Adresse des eigenen Anmeldedienstes für GitHub. Ohne Angabe geht die Anmeldung mit einem Zugriffstoken.',
    example: 'signIn: https://anmeldung.example.org/',
  },
  'show.audio': {
    help: 'Was npm run audio aus einer Aufnahme macht. Ohne Angabe: mono, -16 LUFS, nur MP3.',
    example: 'audio: { channels: stereo }',
  },
  'show.audio.channels': {
    help: 'mono (96 kbit/s) für Gespräche oder stereo (128 kbit/s) für Musik und Hörspiel. Ohne Angabe: mono.',
    example: 'channels: stereo',
  },
  'show.audio.loudness': {
    help: 'Lautheit in LUFS, zwischen -24 und -14. Ohne Angabe: -16, wie Apple es empfiehlt.',
    example: 'loudness: -16',
  },
  'show.audio.also': {
    help: 'Was neben der MP3 noch entsteht: opus, aac oder beide. In der Folge gehört es unter alternatives.',
    example: 'also: [opus, aac]',
  },
} satisfies Readonly<Record<string, Field>>
