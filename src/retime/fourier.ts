// Transforms numbers into frequencies and back, fast: https://en.wikipedia.org/wiki/Cooley%E2%80%93Tukey_FFT_algorithm

/** Complex numbers, real and imaginary parts apart; the length is a power of two. */
export interface Complex {
  readonly re: Float64Array
  readonly im: Float64Array
}

export interface Fourier {
  readonly size: number
  /** Changes the numbers in place. */
  readonly forward: (values: Complex) => void
  /** Changes the numbers in place, divided by their count. */
  readonly backward: (values: Complex) => void
}

const swap = (values: Float64Array, one: number, other: number): void => {
  const value = values[one] ?? 0
  values[one] = values[other] ?? 0
  values[other] = value
}

const reorder = ({ re, im }: Complex): void => {
  const size = re.length
  for (let at = 1, to = 0; at < size; at += 1) {
    let bit = size >> 1
    for (; to & bit; bit >>= 1) to ^= bit
    to ^= bit
    if (at >= to) continue
    swap(re, at, to)
    swap(im, at, to)
  }
}

const combine = ({ re, im }: Complex, cos: Float64Array, sin: Float64Array): void => {
  const size = re.length
  for (let half = 1; half < size; half *= 2) {
    const step = size / (2 * half)
    for (let start = 0; start < size; start += 2 * half) {
      for (let at = start, turn = 0; at < start + half; at += 1, turn += step) {
        const [c, s] = [cos[turn] ?? 0, sin[turn] ?? 0]
        const [a, b] = [re[at + half] ?? 0, im[at + half] ?? 0]
        const [x, y] = [a * c - b * s, a * s + b * c]
        const [u, v] = [re[at] ?? 0, im[at] ?? 0]
        re[at + half] = u - x
        im[at + half] = v - y
        re[at] = u + x
        im[at] = v + y
      }
    }
  }
}

/** Takes the least count of numbers; gives a transform of the next power of two. */
export const fourierFor = (count: number): Fourier => {
  const size = 2 ** Math.max(1, Math.ceil(Math.log2(Math.max(2, count))))
  const angles = Float64Array.from({ length: size / 2 }, (_, at) => (-2 * Math.PI * at) / size)
  const [cos, sin] = [angles.map(Math.cos), angles.map(Math.sin)]
  const forward = (values: Complex): void => {
    reorder(values)
    combine(values, cos, sin)
  }
  const backward = ({ re, im }: Complex): void => {
    // Exchanging the parts turns the direction round.
    forward({ re: im, im: re })
    for (let at = 0; at < size; at += 1) {
      re[at] = (re[at] ?? 0) / size
      im[at] = (im[at] ?? 0) / size
    }
  }
  return { size, forward, backward }
}
