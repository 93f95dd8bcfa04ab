// The buttons that go back and forward: by seconds and by chapters.
import { element } from '../element.ts'
import { words } from '../words.ts'
import { control } from './control.ts'
import type { Player } from './player.ts'
import { backSeconds, forwardSeconds } from './skip-seconds.ts'

const faces = {
  back: 'M4.5 13a7.5 7.5 0 1 0 3-6M8 2 7 7l5 1',
  forward: 'M19.5 13a7.5 7.5 0 1 1-3-6M16 2l1 5-5 1',
  previous: 'M6 5v14M19 5l-9 7 9 7z',
  next: 'M18 5v14M5 5l9 7-9 7z',
}

export const transport = (player: Player): HTMLElement => {
  const { back, forward, previousChapter, nextChapter } = words.player
  const skips = [
    control({ name: back, face: faces.back, number: backSeconds, press: () => player.skip(-backSeconds) }),
    control({
      name: forward,
      face: faces.forward,
      number: forwardSeconds,
      press: () => player.skip(forwardSeconds),
    }),
  ]
  const chapters = [
    control({ name: previousChapter, face: faces.previous, press: () => player.skipChapter(-1) }),
    control({ name: nextChapter, face: faces.next, press: () => player.skipChapter(1) }),
  ] as const
  const hasChapters = player.facts.chapters.length > 1
  return element(
    'div',
    { class: 'transport' },
    ...(hasChapters ? [chapters[0], ...skips, chapters[1]] : skips),
  )
}
