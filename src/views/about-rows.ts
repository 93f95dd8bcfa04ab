// Gathers what a show or an episode offers besides listening, as rows of a form.
import { licenseUrl } from '../files/license-url.ts'
import type { Link, SharedTags } from '../model/feed-tags.ts'
import { chatAddress, chatProtocols } from './chat-address.ts'
import { licenseName } from './license-name.ts'
import type { SiteContext } from './site-context.ts'

export interface AboutEntry {
  readonly text: string
  /** Undefined where there is nothing to open. */
  readonly address?: string | undefined
  /** Whether the editors wrote the text, in the language of the show. */
  readonly isTheirs?: boolean
}

export interface AboutRow {
  readonly name: string
  readonly entries: readonly AboutEntry[]
}

/** Gives a row of links that the editors named. */
export const linkRow = (name: string, links: readonly Link[]): AboutRow => ({
  name,
  entries: links.map(({ title, url }) => ({ text: title, address: url, isTheirs: true })),
})

/** A post is named by anything that its protocol calls an address; only pages of the web can be opened by everybody. */
const webPage = (uri: string): URL | undefined => {
  const url = URL.canParse(uri) ? new URL(uri) : undefined
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined
}

const talkEntries = ({ words }: SiteContext, { socialInteract }: SharedTags): readonly AboutEntry[] =>
  socialInteract === 'disabled'
    ? []
    : socialInteract.flatMap(({ uri, accountId, accountUrl }) => {
        const page = webPage(uri)
        return [
          page === undefined
            ? { text: uri }
            : { text: words.about.commentsOn(page.hostname), address: page.href },
          ...(accountUrl === undefined
            ? []
            : [
                { text: words.about.account(accountId ?? new URL(accountUrl).hostname), address: accountUrl },
              ]),
        ]
      })

const chatEntries = ({ words }: SiteContext, { chat }: SharedTags): readonly AboutEntry[] => {
  if (chat === undefined) return []
  const { space, server, protocol } = chat
  const text = words.about.chatAt(space ?? server, chatProtocols[protocol] ?? protocol)
  return [{ text, address: chatAddress(chat) }]
}

/** Takes what a show or an episode says itself; gives a row for each thing it offers. Some may be empty. */
export const sharedRows = (site: SiteContext, tags: SharedTags): readonly AboutRow[] => {
  const { about } = site.words
  const { license } = tags
  return [
    linkRow(about.support, tags.funding),
    { name: about.talk, entries: talkEntries(site, tags) },
    { name: about.chat, entries: chatEntries(site, tags) },
    {
      name: about.license,
      entries: license ? [{ text: licenseName(site, license), address: licenseUrl(license) }] : [],
    },
  ]
}
