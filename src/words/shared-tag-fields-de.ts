// German help for what shows and episodes tell podcast apps alike.
import type { Field } from './field.ts'

export const sharedTagFieldsDe = {
  funding: {
    help: 'Wo Hörer:innen den Podcast unterstützen können. Apps zeigen den Titel als Knopf.',
    example: 'funding:\n  - { title: Podcast unterstützen, url: https://example.org/spenden }',
  },
  'funding.title': {
    help: 'Text des Links, höchstens 128 Zeichen.',
    example: 'title: Podcast unterstützen',
  },
  'funding.url': {
    help: 'Adresse des Links, mit https://.',
    example: 'url: https://example.org/spenden',
  },
  license: {
    help: 'Lizenz für die Aufnahmen: eine bekannte mit ihrem Kürzel (cc-by-4.0, cc-by-nc-sa-4.0, cc0-1.0), oder eine eigene mit name und url.',
    example: 'license: cc-by-4.0',
  },
  'license.name': {
    help: 'Kurzer Name einer eigenen Lizenz.',
    example: 'name: unsere-lizenz',
  },
  'license.url': {
    help: 'Adresse, unter der die eigene Lizenz steht.',
    example: 'url: https://example.org/lizenz',
  },
  socialInteract: {
    help: 'Beiträge in sozialen Netzen, unter denen über den Podcast oder die Folge gesprochen wird, der wichtigste zuerst. Apps zeigen die Antworten als Kommentare. disabled bittet darum, keine Kommentare zu zeigen.',
    example:
      'socialInteract:\n  - { protocol: activitypub, uri: https://social.example/@podcast/1, accountId: "@podcast" }',
  },
  'socialInteract.protocol': {
    help: 'Art des Netzes: activitypub (Mastodon), bluesky, matrix, nostr, hive, lightning oder twitter. Ohne Angabe: activitypub.',
    example: 'protocol: activitypub',
  },
  'socialInteract.uri': {
    help: 'Adresse des Beitrags.',
    example: 'uri: https://social.example/@podcast/1',
  },
  'socialInteract.accountId': {
    help: 'Name des Kontos, das den Beitrag geschrieben hat, in Anführungszeichen.',
    example: 'accountId: "@podcast"',
  },
  'socialInteract.accountUrl': {
    help: 'Adresse des Kontos.',
    example: 'accountUrl: https://social.example/@podcast',
  },
  txt: {
    help: 'Texte für Dienste, vor allem Codes, mit denen sie prüfen, wem der Feed gehört.',
    example: 'txt:\n  - { purpose: applepodcastsverify, value: "05124" }',
  },
  'txt.purpose': {
    help: 'Wozu der Text dient, wie der Dienst es nennt: verify, applepodcastsverify und so weiter.',
    example: 'purpose: applepodcastsverify',
  },
  'txt.value': {
    help: 'Der Text. Codes nur aus Ziffern brauchen Anführungszeichen.',
    example: 'value: "05124"',
  },
  chat: {
    help: 'Der Chat zum Podcast oder zur Folge.',
    example: 'chat: { server: chat.example.org, protocol: matrix, space: "#podcast:chat.example.org" }',
  },
  'chat.server': {
    help: 'Name des Servers, ohne https://.',
    example: 'server: chat.example.org',
  },
  'chat.protocol': {
    help: 'Art des Chats: irc, xmpp, nostr oder matrix.',
    example: 'protocol: matrix',
  },
  'chat.accountId': {
    help: 'Konto der Redaktion auf dem Server, in Anführungszeichen.',
    example: 'accountId: "@podcast:chat.example.org"',
  },
  'chat.space': {
    help: 'Raum auf dem Server, in Anführungszeichen.',
    example: 'space: "#podcast:chat.example.org"',
  },
  value: {
    help: 'Wohin Zahlungen gehen, die manche Apps beim Hören senden (Value for Value).',
    example:
      'value:\n  method: lnaddress\n  suggested: "0.00000005000"\n  recipients:\n    - { name: Redaktion, type: lnaddress, address: podcast@zahlung.example, split: 100 }',
  },
  'value.type': {
    help: 'Zahlungsnetz. Zurzeit gibt es nur lightning, es muss nicht dastehen.',
    example: 'type: lightning',
  },
  'value.method': {
    help: 'Wie gezahlt wird: keysend, lnaddress oder amp.',
    example: 'method: lnaddress',
  },
  'value.suggested': {
    help: 'Vorschlag für den Betrag je Minute in Bitcoin, in Anführungszeichen.',
    example: 'suggested: "0.00000005000"',
  },
  'value.recipients': {
    help: 'Wer etwas bekommt, mit seinen Anteilen.',
    example:
      'recipients:\n  - { name: Redaktion, type: lnaddress, address: podcast@zahlung.example, split: 100 }',
  },
  'value.recipients.name': {
    help: 'Wer das ist.',
    example: 'name: Redaktion',
  },
  'value.recipients.type': {
    help: 'node für den Schlüssel eines Lightning-Knotens, lnaddress für eine Lightning-Adresse.',
    example: 'type: lnaddress',
  },
  'value.recipients.address': {
    help: 'Wohin gezahlt wird.',
    example: 'address: podcast@zahlung.example',
  },
  'value.recipients.split': {
    help: 'Zahl der Anteile. Die Summe muss nicht 100 sein.',
    example: 'split: 95',
  },
  'value.recipients.fee': {
    help: 'true, wenn der Anteil als Gebühr vorab abgeht. Ohne Angabe: false.',
    example: 'fee: true',
  },
  'value.recipients.customKey': {
    help: 'Zusätzlicher Schlüssel, wenn der Empfänger einen verlangt.',
    example: 'customKey: "818818"',
  },
  'value.recipients.customValue': {
    help: 'Wert zum zusätzlichen Schlüssel.',
    example: 'customValue: "a1b2c3"',
  },
} satisfies Readonly<Record<string, Field>>
