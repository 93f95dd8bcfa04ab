// The bar on which the recording is seen and sought: waveform, chapter marks, a slider over them, times below.
import { formatTimecode } from '../../model/format-timecode.ts'
import { element } from '../element.ts'
import { fill, words } from '../words.ts'
import { chapterAt } from './chapter-at.ts'
import type { Drawing } from './drawing.ts'
import { listen } from './listen.ts'
import type { Player } from './player.ts'
import { seekPreview } from './seek-preview.ts'
import { spokenLength, spokenTime } from './spoken-time.ts'

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -60,
  PageUp: 60,
}

const part = (seconds: number, whole: number): string => String(whole > 0 ? Math.min(seconds / whole, 1) : 0)

const textAt = ({ facts, durationSeconds }: Player, seconds: number): string => {
  const chapter = facts.chapters[chapterAt(facts.chapters, seconds)]?.title
  const { positionInChapter, positionText } = words.player
  return fill(chapter === undefined ? positionText : positionInChapter, {
    elapsed: spokenTime(seconds),
    total: spokenLength(durationSeconds()),
    chapter: chapter ?? '',
  })
}

/** The waveform that came with the page, twice: the upper one is cut off where the sound is. */
const waves = (container: HTMLElement): readonly Node[] => {
  const wave = container.querySelector('.waveform')
  if (wave === null) return [element('div', { class: 'track' }), element('div', { class: 'track played' })]
  const played = wave.cloneNode(true)
  if (played instanceof Element) played.classList.add('played')
  return [wave, played]
}

const marks = ({ facts, durationSeconds }: Player): readonly Node[] =>
  facts.chapters.slice(facts.chapters[0]?.startSeconds === 0 ? 1 : 0).map(({ startSeconds }) => {
    const mark = element('i')
    mark.style.setProperty('--at', part(startSeconds, durationSeconds()))
    return mark
  })

/** While the reader drags, the slider is theirs: the sound goes there when they let go. */
const enableSlider = (slider: HTMLInputElement, bar: HTMLElement, { player, signal }: Drawing) => {
  let isDragging = false
  const show = (): void => {
    const duration = player.durationSeconds()
    const seconds = isDragging ? Number(slider.value) : player.seconds()
    slider.max = String(duration)
    if (!isDragging) slider.value = String(seconds)
    bar.style.setProperty('--played', part(seconds, duration))
    // A screen reader would otherwise say each second while the slider has the focus.
    if (isDragging || player.audio.paused || document.activeElement !== slider) say()
  }
  const say = (): void => {
    const text = textAt(player, Number(slider.value))
    if (slider.getAttribute('aria-valuetext') !== text) slider.setAttribute('aria-valuetext', text)
  }
  const drag = (isDragged: boolean) => (): void => {
    isDragging = isDragged
    show()
  }
  slider.addEventListener('input', drag(true))
  slider.addEventListener('change', () => {
    isDragging = false
    player.seek(Number(slider.value))
  })
  listen(slider, 'pointercancel blur', drag(false))
  slider.addEventListener('keydown', (event) => {
    const step = keySteps[event.key]
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    player.skip(step)
  })
  listen(player.audio, 'timeupdate durationchange', show, signal)
  listen(player.audio, 'seeking', say, signal)
  show()
}

const enableTimes = (elapsed: HTMLElement, total: HTMLElement, { player, signal }: Drawing): void => {
  const show = (): void => {
    for (const [place, seconds] of [
      [elapsed, player.seconds()],
      [total, player.durationSeconds()],
    ] as const) {
      const time = formatTimecode(seconds)
      if (place.textContent !== time) place.textContent = time
    }
  }
  listen(player.audio, 'timeupdate durationchange', show, signal)
  show()
}

/** Takes the player's element, in which the waveform may stand, and gives the bar. */
export const seekBar = (container: HTMLElement, drawing: Drawing): HTMLElement => {
  const { player } = drawing
  const slider = element('input', {
    type: 'range',
    min: 0,
    step: 0.1,
    'aria-label': words.player.position,
  })
  const rail = element('div', { class: 'rail' }, ...waves(container), ...marks(player), slider)
  const [elapsed, total] = [element('span'), element('span')]
  const loading = element('span', { class: 'loading' }, words.player.loading)
  rail.append(seekPreview(slider, player))
  enableSlider(slider, rail, drawing)
  enableTimes(elapsed, total, drawing)
  return element('div', { class: 'seek' }, rail, element('p', {}, elapsed, loading, total))
}
