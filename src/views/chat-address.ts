// Knows the address at which a chat opens in the app that is made for it.
import type { Chat } from '../model/feed-tags.ts'

/** What the protocols call themselves. */
export const chatProtocols: Readonly<Record<string, string>> = {
  irc: 'IRC',
  matrix: 'Matrix',
  nostr: 'Nostr',
  xmpp: 'XMPP',
}

/**
 * Takes a chat and gives the address of its room; undefined where no room is named or the protocol has no addresses:
 * https://spec.matrix.org/latest/appendices/#matrixto-navigation, https://www.rfc-editor.org/rfc/rfc5122,
 * https://www.w3.org/Addressing/draft-mirashi-url-irc-01.txt
 */
export const chatAddress = ({ protocol, server, space }: Chat): string | undefined => {
  if (space === undefined) return undefined
  const room = encodeURIComponent(space)
  if (protocol === 'matrix') return `https://matrix.to/#/${room}`
  if (protocol === 'irc') return `irc://${server}/${room}`
  if (protocol !== 'xmpp') return undefined
  const address = space.includes('@') ? space : `${space}@${server}`
  return `xmpp:${encodeURIComponent(address).replaceAll('%40', '@')}?join`
}
