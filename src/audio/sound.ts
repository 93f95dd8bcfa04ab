// What sound is while it is still samples: one channel of 16-bit numbers.

export interface Sound {
  readonly samples: Int16Array
  /** Samples in one second. */
  readonly sampleRate: number
}

/** Length of a sound in seconds. */
export function durationSeconds({ samples, sampleRate }: Sound): number {
  return samples.length / sampleRate
}
