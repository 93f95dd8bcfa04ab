// Says lengths of time in words: screen readers read "12:34" as a time of day.
import { words } from '../words.ts'

const amount = (count: number, unit: string): string =>
  count.toLocaleString(words.player.locale, { style: 'unit', unit, unitDisplay: 'long' })

/** Takes seconds; gives `1 Stunde 2 Minuten 3 Sekunden`, without what is nought. */
export const spokenTime = (seconds: number): string => {
  const whole = Math.floor(seconds)
  const parts = [
    [Math.floor(whole / 3600), 'hour'],
    [Math.floor(whole / 60) % 60, 'minute'],
    [whole % 60, 'second'],
  ] as const
  const said = parts.filter(([count, unit]) => count > 0 || (unit === 'second' && whole === 0))
  return said.map(([count, unit]) => amount(count, unit)).join(' ')
}

/** Takes seconds; gives a length without its seconds where it is longer than ten minutes. */
export const spokenLength = (seconds: number): string =>
  spokenTime(seconds < 600 ? seconds : Math.round(seconds / 60) * 60)
