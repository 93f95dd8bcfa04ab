// What plays: the chapter, where it goes on, or the excerpt that somebody shared.
import { formatTimecode } from '../../model/format-timecode.ts'
import { element } from '../element.ts'
import { fill, words } from '../words.ts'
import type { Drawing } from './drawing.ts'
import { listen } from './listen.ts'
import { type Player, playerChanged } from './player.ts'

const textOf = ({ facts, resumesAt, excerpt, chapter }: Player): string => {
  const resumed = resumesAt()
  if (resumed !== undefined) return fill(words.player.resume, { time: formatTimecode(resumed) })
  const part = excerpt()
  if (part === undefined) return facts.chapters[chapter()]?.title ?? facts.title
  const { startSeconds, endSeconds } = part
  return fill(words.player.excerpt, { start: formatTimecode(startSeconds), end: formatTimecode(endSeconds) })
}

/** The list of chapters stands elsewhere in the page, in the same order. */
const markChapter = (player: Player): void => {
  const current = player.seconds() > 0 || !player.audio.paused ? player.chapter() : -1
  for (const [at, line] of document.querySelectorAll('#chapters li').entries())
    if (at === current) line.setAttribute('aria-current', 'true')
    else line.removeAttribute('aria-current')
}

export const headline = ({ player, signal }: Drawing): HTMLElement => {
  const text = element('span')
  const { restart, resumeHelp } = words.player
  const button = element('button', { type: 'button', title: resumeHelp }, restart)
  button.addEventListener('click', player.restart)
  let shown = ''
  const show = (): void => {
    const resumed = player.resumesAt()
    const state = `${player.chapter()} ${player.seconds() > 0} ${resumed} ${textOf(player)}`
    if (state === shown) return
    shown = state
    text.textContent = textOf(player)
    text.title = resumed === undefined ? '' : resumeHelp
    button.hidden = resumed === undefined
    markChapter(player)
  }
  listen(player.audio, `timeupdate play ${playerChanged}`, show, signal)
  show()
  return element('div', { class: 'headline' }, text, button)
}
