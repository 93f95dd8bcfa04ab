// How loud a recording is from its beginning to its end: decoration behind the player's slider.

interface Props {
  /** A level for each part of the recording, all of the same length, from 0 to 31. */
  readonly levels: readonly number[]
}

const highest = 31
const height = 32

/** Even silence leaves a line to see. */
const stroke = (level: number): number =>
  Math.max(2, Math.round((Math.min(level, highest) / highest) * height))

/** One closed path of steps, so that the styles can fill it, cut it and put gaps between the parts at any width. */
const outline = (levels: readonly number[]): string =>
  `M0 ${height}${levels.map((level) => `V${height - stroke(level)}h1`).join('')}V${height}z`

/** Gives nothing without levels. */
export const Waveform = ({ levels }: Props) =>
  levels.length === 0 ? null : (
    <svg
      class="waveform"
      viewBox={`0 0 ${levels.length} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={outline(levels)} />
    </svg>
  )
