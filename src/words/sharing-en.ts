// English words for passing an episode on.
import type { SharingWords } from './sharing-de.ts'

export const sharingEn: SharingWords = {
  title: 'Pass it on',
  address: 'Address of the episode',
  embed: 'Embed it on another site',
  embedHelp:
    'This text puts the player on a page, without cookies and without third parties. Many editing systems need no more than the address of the episode.',
  embedCode: 'Text to embed',
  player: (title: string) => `Player: ${title}`,
  toEpisode: 'Read, search, quote: to the whole episode',
}
