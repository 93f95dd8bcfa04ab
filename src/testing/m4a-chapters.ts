// Makes chapters inside M4A files, in both forms that programs write.
import { box, type M4aOptions, text, u16, u32, zeros } from './an-m4a.ts'

/** Titles by their starts in seconds. */
type Titles = Readonly<Record<number, string>>

const startsAndTitles = (titles: Titles) =>
  Object.entries(titles).map(([start, title]) => ({ start: Number(start), title }))

/** Gives Nero's list, in tenths of a microsecond. */
export const neroList = (titles: Titles, version: 0 | 1 = 1): M4aOptions => {
  const entries = startsAndTitles(titles).flatMap(({ start, title }) => {
    const units = start * 10_000_000
    return [...u32(Math.floor(units / 2 ** 32)), ...u32(units % 2 ** 32), text(title).length, ...text(title)]
  })
  const head = [version, 0, 0, 0, ...(version === 1 ? zeros(4) : []), Object.keys(titles).length]
  return { inMovie: () => box('udta', box('chpl', head, entries)) }
}

const trackNumber = 2
const unitsPerSecond = 1000

/** Gives a text track; `encoded` makes the bytes of a title. The last chapter lasts a second. */
export const chapterTrack = (
  titles: Titles,
  encoded: (title: string) => readonly number[] = text,
): M4aOptions => {
  const marks = startsAndTitles(titles)
  const samples = marks.map(({ title }) => [...u16(encoded(title).length), ...encoded(title)])
  const durations = marks.map(
    ({ start }, at) => ((marks[at + 1]?.start ?? start + 1) - start) * unitsPerSecond,
  )
  const table = (position: number) =>
    box(
      'stbl',
      box('stsd', zeros(4), u32(1), box('text', zeros(6), u16(1), zeros(43))),
      box(
        'stts',
        zeros(4),
        u32(marks.length),
        durations.flatMap((one) => [...u32(1), ...u32(one)]),
      ),
      // The first chunk holds one sample, the second all others.
      box('stsc', zeros(4), u32(2), [1, 1, 1, 2, marks.length - 1, 1].flatMap(u32)),
      box(
        'stsz',
        zeros(8),
        u32(marks.length),
        samples.flatMap(({ length }) => u32(length)),
      ),
      box('stco', zeros(4), u32(2), u32(position), u32(position + (samples[0]?.length ?? 0))),
    )
  return {
    inTrack: box('tref', box('chap', u32(trackNumber))),
    afterSound: samples.flat(),
    inMovie: (position) =>
      box(
        'trak',
        box('tkhd', zeros(12), u32(trackNumber), zeros(68)),
        box(
          'mdia',
          box('mdhd', zeros(12), u32(unitsPerSecond), u32(0), zeros(4)),
          box('hdlr', zeros(8), text('text'), zeros(13)),
          box('minf', table(position)),
        ),
      ),
  }
}
