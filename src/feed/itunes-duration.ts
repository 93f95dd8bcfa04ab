// Writes `<itunes:duration>`.
import { textElement } from './xml-element.ts'

/** Takes the length in seconds and writes whole seconds; validators refuse fractions. */
export const itunesDuration = (durationSeconds: number) =>
  textElement('itunes:duration', Math.max(1, Math.round(durationSeconds)))
