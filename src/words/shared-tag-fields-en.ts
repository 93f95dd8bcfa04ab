// English help for what shows and episodes tell podcast apps alike.
import type { sharedTagFieldsDe } from './shared-tag-fields-de.ts'

export const sharedTagFieldsEn: typeof sharedTagFieldsDe = {
  funding: {
    help: 'Where listeners can support the show. Apps show the title as a button.',
    example: 'funding:\n  - { title: Support the show, url: https://example.org/donate }',
  },
  'funding.title': {
    help: 'Text of the link, at most 128 characters.',
    example: 'title: Support the show',
  },
  'funding.url': {
    help: 'Address of the link, with https://.',
    example: 'url: https://example.org/donate',
  },
  license: {
    help: 'Licence of the recordings: a known one by its short name (cc-by-4.0, cc-by-nc-sa-4.0, cc0-1.0), or one of your own with name and url.',
    example: 'license: cc-by-4.0',
  },
  'license.name': {
    help: 'Short name of a licence of your own.',
    example: 'name: our-licence',
  },
  'license.url': {
    help: 'Address at which your own licence stands.',
    example: 'url: https://example.org/licence',
  },
  socialInteract: {
    help: 'Posts on social networks under which people talk about the show or the episode, the most important first. Apps show the answers as comments. disabled asks them to show none.',
    example:
      'socialInteract:\n  - { protocol: activitypub, uri: https://social.example/@podcast/1, accountId: "@podcast" }',
  },
  'socialInteract.protocol': {
    help: 'Kind of network: activitypub (Mastodon), bluesky, matrix, nostr, hive, lightning or twitter. Without it: activitypub.',
    example: 'protocol: activitypub',
  },
  'socialInteract.uri': {
    help: 'Address of the post.',
    example: 'uri: https://social.example/@podcast/1',
  },
  'socialInteract.accountId': {
    help: 'Name of the account that wrote the post, in quotation marks.',
    example: 'accountId: "@podcast"',
  },
  'socialInteract.accountUrl': {
    help: 'Address of the account.',
    example: 'accountUrl: https://social.example/@podcast',
  },
  txt: {
    help: 'Texts for services, mostly codes by which they check whose feed it is.',
    example: 'txt:\n  - { purpose: applepodcastsverify, value: "05124" }',
  },
  'txt.purpose': {
    help: 'What the text is for, as the service calls it: verify, applepodcastsverify and so on.',
    example: 'purpose: applepodcastsverify',
  },
  'txt.value': {
    help: 'The text. Codes of digits alone need quotation marks.',
    example: 'value: "05124"',
  },
  chat: {
    help: 'The chat about the show or the episode.',
    example: 'chat: { server: chat.example.org, protocol: matrix, space: "#podcast:chat.example.org" }',
  },
  'chat.server': {
    help: 'Name of the server, without https://.',
    example: 'server: chat.example.org',
  },
  'chat.protocol': {
    help: 'Kind of chat: irc, xmpp, nostr or matrix.',
    example: 'protocol: matrix',
  },
  'chat.accountId': {
    help: 'Account of the makers on the server, in quotation marks.',
    example: 'accountId: "@podcast:chat.example.org"',
  },
  'chat.space': {
    help: 'Room on the server, in quotation marks.',
    example: 'space: "#podcast:chat.example.org"',
  },
  value: {
    help: 'Where payments go that some apps send while somebody listens (value for value).',
    example:
      'value:\n  method: lnaddress\n  suggested: "0.00000005000"\n  recipients:\n    - { name: Makers, type: lnaddress, address: podcast@pay.example, split: 100 }',
  },
  'value.type': {
    help: 'Payment network. There is only lightning so far, and it may be left out.',
    example: 'type: lightning',
  },
  'value.method': {
    help: 'How it is paid: keysend, lnaddress or amp.',
    example: 'method: lnaddress',
  },
  'value.suggested': {
    help: 'Suggested amount per minute in bitcoin, in quotation marks.',
    example: 'suggested: "0.00000005000"',
  },
  'value.recipients': {
    help: 'Who gets something, with their shares.',
    example: 'recipients:\n  - { name: Makers, type: lnaddress, address: podcast@pay.example, split: 100 }',
  },
  'value.recipients.name': {
    help: 'Who that is.',
    example: 'name: Makers',
  },
  'value.recipients.type': {
    help: 'node for the key of a Lightning node, lnaddress for a Lightning address.',
    example: 'type: lnaddress',
  },
  'value.recipients.address': {
    help: 'Where it is paid to.',
    example: 'address: podcast@pay.example',
  },
  'value.recipients.split': {
    help: 'Number of shares. They need not add up to 100.',
    example: 'split: 95',
  },
  'value.recipients.fee': {
    help: 'true where the share is taken off the top as a fee. Without it: false.',
    example: 'fee: true',
  },
  'value.recipients.customKey': {
    help: 'Additional key, where the recipient asks for one.',
    example: 'customKey: "818818"',
  },
  'value.recipients.customValue': {
    help: 'Value of the additional key.',
    example: 'customValue: "a1b2c3"',
  },
}
