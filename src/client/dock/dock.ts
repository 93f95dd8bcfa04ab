// Shows the bar where the page's own player is out of sight, and keeps the recording when its page goes.
import type { Page } from '../page.ts'
import type { Player } from '../player/player.ts'
import { dockBar } from './dock-bar.ts'
import { nowPlaying, onNowPlaying, setNowPlaying } from './now-playing.ts'

const bar = dockBar()
let shown = new AbortController()

const setVisible = (isVisible: boolean): void => {
  bar.element.hidden = !isVisible
  document.documentElement.classList.toggle('docked', isVisible)
}

/** The recording's box in its page; undefined where it lies in the bar. */
const boxInPage = ({ audio }: Player): Element | undefined => audio.closest('.player') ?? undefined

const watchBox = (player: Player, box: Element): void => {
  const observer = new IntersectionObserver(([entry]) => {
    if (entry !== undefined && nowPlaying() === player) setVisible(!entry.isIntersecting)
  })
  observer.observe(box)
  shown.signal.addEventListener('abort', () => observer.disconnect())
}

const update = (player: Player | undefined): void => {
  shown.abort()
  shown = new AbortController()
  if (player === undefined) {
    setVisible(false)
    return
  }
  bar.show(player, shown.signal)
  const box = boxInPage(player)
  if (box === undefined) setVisible(true)
  else watchBox(player, box)
}

/** Takes the recording out of a page that goes. Moved within one task, it plays on. */
export const holdRecording = (player: Player): void => {
  bar.element.append(player.audio)
}

/** The bar itself, to be kept when the page around it is exchanged. */
export const dockElement: HTMLElement = bar.element

/** Shows a button in the bar until something plays, the reader closes it or the signal ends it. */
export const offerInDock = (button: HTMLButtonElement, signal: AbortSignal): void => {
  bar.offer(button)
  setVisible(true)
  signal.addEventListener('abort', () => setVisible(nowPlaying() !== undefined))
}

bar.onClose(() => {
  const player = nowPlaying()
  setNowPlaying(undefined)
  setVisible(false)
  if (player !== undefined && bar.element.contains(player.audio)) player.audio.remove()
})

export const enableDock = ({ player, signal }: Page): void => {
  if (!bar.element.isConnected) document.body.append(bar.element)
  player?.audio.addEventListener('play', () => setNowPlaying(player), { signal })
  if (player?.audio.paused === false) setNowPlaying(player)
  if (nowPlaying() !== undefined) update(nowPlaying())
  onNowPlaying(update, signal)
}
