// Offers to go on listening after a page that could not take the sound with it: one tap, at the same second.
import { formatTimecode } from '../../model/format-timecode.ts'
import { clientDock } from '../../words/client-dock-de.ts'
import { element } from '../element.ts'
import type { Page } from '../page.ts'
import { createPlayer } from '../player/create-player.ts'
import { fill } from '../words.ts'
import { dockElement, offerInDock } from './dock.ts'
import { type LeftOff, storedLeftOff, storeLeftOff } from './left-off.ts'
import { nowPlaying, setNowPlaying } from './now-playing.ts'

const remember = (): void => {
  const player = nowPlaying()
  if (player === undefined || player.audio.paused) return
  storeLeftOff({ facts: player.facts, address: player.audio.src, seconds: player.seconds() })
}

/** What was playing when the page before this one was left, in this tab. */
const take = (): LeftOff | undefined => {
  const left = storedLeftOff()
  storeLeftOff(undefined)
  return left
}

const goOn = ({ facts, address, seconds }: LeftOff): void => {
  const audio = element('audio', { src: address, preload: 'none' })
  const box = element('div', { 'data-facts': JSON.stringify(facts) }, audio)
  dockElement.append(box)
  const player = createPlayer(box)
  setNowPlaying(player)
  player?.playFrom(seconds)
}

/** The episode's own page resumes by itself: its player remembers where it was. */
export const enableResuming = ({ player, signal }: Page): void => {
  addEventListener('pagehide', remember, { signal })
  const left = take()
  if (left === undefined || nowPlaying() !== undefined || left.facts.slug === player?.facts.slug) return
  const { title } = left.facts
  const sentence = fill(clientDock.resume, { time: formatTimecode(left.seconds), title })
  const button = element('button', { type: 'button', class: 'dock-resume' }, sentence)
  button.addEventListener('click', () => goOn(left), { once: true })
  offerInDock(button, signal)
}
