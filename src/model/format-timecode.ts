// Writes times as people and as machines read them.

/** Takes seconds, 0 or more; gives `00:45`, `12:34` or `1:02:03`, fractions cut off. */
export const formatTimecode = (seconds: number): string => {
  const [hours, minutes, rest] = clockOf(seconds)
  const padded = [minutes, rest].map((part) => String(part).padStart(2, '0')).join(':')
  return hours === 0 ? padded : `${hours}:${padded}`
}

/** Takes seconds, 0 or more; gives an ISO 8601 duration in whole seconds such as `PT1H2M3S`, see https://schema.org/Duration. */
export const isoDuration = (seconds: number): string => {
  const [hours, minutes, rest] = clockOf(seconds)
  const parts = [
    hours > 0 && `${hours}H`,
    minutes > 0 && `${minutes}M`,
    (rest > 0 || seconds < 60) && `${rest}S`,
  ]
  return `PT${parts.filter((part) => part !== false).join('')}`
}

const clockOf = (seconds: number): readonly [number, number, number] => {
  const whole = Math.max(0, Math.floor(seconds))
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
}
