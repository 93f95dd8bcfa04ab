// The bar at the lower edge: what plays, and how to stop it, wherever the reader is.

import { formatTimecode } from '../../model/format-timecode.ts'
import { clientDock as words } from '../../words/client-dock-de.ts'
import { element, icon } from '../element.ts'
import type { Player } from '../player/player.ts'
import { fill } from '../words.ts'

const icons = {
  play: 'M7 4v16l13-8z',
  pause: 'M6 4h4v16H6zm8 0h4v16h-4z',
  back: 'M12 5V1L7 6l5 5V7a6 6 0 1 1-6 6H4a8 8 0 1 0 8-8z',
  forward: 'M12 5V1l5 5-5 5V7a6 6 0 1 0 6 6h2a8 8 0 1 1-8-8z',
  close:
    'M6 4.6 12 10.600 18 4.600 19.400 6 13.400 12 19.400 18 18 19.400 12 13.400 6 19.400 4.600 18 10.600 12 4.600 6z',
}

export interface DockBar {
  readonly element: HTMLElement
  /** Shows a player until the signal ends it. */
  readonly show: (player: Player, signal: AbortSignal) => void
  /** Shows a button in place of a player. */
  readonly offer: (button: HTMLButtonElement) => void
  readonly onClose: (close: () => void) => void
}

const button = (label: string, path: string, kind: string): HTMLButtonElement =>
  element('button', { type: 'button', class: kind, 'aria-label': label }, icon(path))

/** Builds the bar, hidden. It holds the recording, too, when its page is gone: sound goes on only inside a document. */
export const dockBar = (): DockBar => {
  const toggle = button(words.play, icons.play, 'dock-play')
  const back = button(words.back, icons.back, 'dock-back')
  const forward = button(words.forward, icons.forward, 'dock-forward')
  const close = button(words.close, icons.close, 'dock-close')
  const title = element('a', { class: 'dock-title' })
  const time = element('span', { class: 'dock-time' })
  const progress = element('span', { class: 'dock-progress', 'aria-hidden': 'true' })
  const playing = element(
    'div',
    { class: 'dock-row' },
    progress,
    toggle,
    element('p', {}, title, time),
    back,
    forward,
  )
  const offered = element('div', { class: 'dock-row', hidden: true })
  const bar = element(
    'aside',
    { class: 'dock', 'aria-label': words.bar, hidden: true },
    playing,
    offered,
    close,
  )

  const show = (player: Player, signal: AbortSignal): void => {
    const { audio, facts } = player
    playing.hidden = false
    offered.hidden = true
    const showState = (): void => {
      toggle.setAttribute('aria-label', audio.paused ? words.play : words.pause)
      toggle.replaceChildren(icon(audio.paused ? icons.play : icons.pause))
    }
    const showTime = (): void => {
      const seconds = player.seconds()
      const text = `${formatTimecode(seconds)} / ${formatTimecode(facts.durationSeconds)}`
      if (time.textContent === text) return
      time.textContent = text
      progress.style.setProperty('--played', String(seconds / Math.max(facts.durationSeconds, 1)))
    }
    title.textContent = facts.title
    title.setAttribute('href', facts.path)
    title.setAttribute('aria-label', fill(words.toEpisode, { title: facts.title }))
    for (const event of ['play', 'pause', 'ended']) audio.addEventListener(event, showState, { signal })
    for (const event of ['timeupdate', 'seeking', 'durationchange'])
      audio.addEventListener(event, showTime, { signal })
    toggle.addEventListener('click', player.toggle, { signal })
    back.addEventListener('click', () => player.seek(player.seconds() - 15), { signal })
    forward.addEventListener('click', () => player.seek(player.seconds() + 30), { signal })
    showState()
    showTime()
  }

  const offer = (button: HTMLButtonElement): void => {
    offered.replaceChildren(button)
    offered.hidden = false
    playing.hidden = true
  }

  return { element: bar, show, offer, onClose: (listener) => close.addEventListener('click', listener) }
}
