// The two lists of the player: how fast it plays, and when it stops by itself.
import { element } from '../element.ts'
import { fill, words } from '../words.ts'
import type { Drawing } from './drawing.ts'
import { listen } from './listen.ts'
import { playerChanged, type SleepChoice, sleepChoices } from './player.ts'
import { speeds } from './player-settings.ts'

const choice = (name: string, options: readonly (readonly [value: string, text: string])[]) => {
  const select = element('select', {}, ...options.map(([value, text]) => element('option', { value }, text)))
  return { select, label: element('label', { class: 'choice' }, element('span', {}, name), select) }
}

export const speedChoice = ({ player: { audio }, signal }: Drawing): HTMLElement => {
  const { speed, locale } = words.player
  const options = speeds.map((value) => [String(value), `${value.toLocaleString(locale)}×`] as const)
  const { select, label } = choice(speed, options)
  const show = (): void => {
    select.value = String(audio.playbackRate)
  }
  select.addEventListener('change', () => {
    audio.playbackRate = Number(select.value)
  })
  listen(audio, 'ratechange', show, signal)
  show()
  return label
}

const inUnit = (count: number, unit: string, unitDisplay: 'long' | 'short'): string =>
  count.toLocaleString(words.player.locale, { style: 'unit', unit, unitDisplay })

const sleepText = (value: SleepChoice): string => {
  const { sleepOff, sleepChapter, sleepEpisode } = words.player
  const named: Partial<Record<SleepChoice, string>> = {
    off: sleepOff,
    chapter: sleepChapter,
    episode: sleepEpisode,
  }
  return named[value] ?? inUnit(Number(value), 'minute', 'long')
}

/** Such as `noch 12 Min.`; the last minute is counted in steps of ten seconds. */
const leftText = (seconds: number): string => {
  const time =
    seconds > 60
      ? inUnit(Math.ceil(seconds / 60), 'minute', 'short')
      : inUnit(Math.ceil(seconds / 10) * 10, 'second', 'short')
  return fill(words.player.sleepLeft, { time })
}

/** What the list shows while it is closed is how much is left. */
export const sleepChoice = ({ player, signal }: Drawing): HTMLElement => {
  const { audio, facts, sleep } = player
  const offered = sleepChoices.filter((value) => value !== 'chapter' || facts.chapters.length > 1)
  const { select, label } = choice(
    words.player.sleep,
    offered.map((value) => [value, sleepText(value)]),
  )
  const show = (): void => {
    const chosen = sleep.choice()
    select.value = chosen
    for (const [at, value] of offered.entries()) {
      const isRunning = value === chosen && value !== 'off'
      const text = isRunning ? leftText(Math.max(0, sleep.remainingSeconds())) : sleepText(value)
      const option = select.options[at]
      if (option !== undefined && option.textContent !== text) option.textContent = text
    }
  }
  select.addEventListener('change', () => sleep.choose(offered[select.selectedIndex] ?? 'off'))
  listen(audio, `${playerChanged} timeupdate ratechange`, show, signal)
  show()
  return label
}
