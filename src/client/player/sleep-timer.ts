// Stops the sound after some time of listening, or at the end of a chapter, and fades it out before.
import { chapterEnd } from './chapter-at.ts'
import { listen } from './listen.ts'
import { type PlayerFacts, playerChanged, type SleepChoice, type SleepTimer } from './player.ts'

const fadeSeconds = 10

interface Sleeper {
  readonly audio: HTMLAudioElement
  readonly facts: PlayerFacts
  readonly durationSeconds: () => number
}

/** Gives how many seconds of listening are left until the chosen end. Time during which nothing plays does not count. */
const countdown = ({ audio, facts, durationSeconds }: Sleeper) => {
  let leftMs = Number.POSITIVE_INFINITY
  let endSeconds: number | undefined
  let countedAtMs = 0
  const until = (seconds: number): number => (seconds - audio.currentTime) / audio.playbackRate
  return {
    begin: (choice: SleepChoice): void => {
      countedAtMs = Date.now()
      endSeconds =
        choice === 'chapter'
          ? chapterEnd(facts.chapters, audio.currentTime, durationSeconds())
          : choice === 'episode'
            ? durationSeconds()
            : undefined
      leftMs =
        choice === 'off' || endSeconds !== undefined ? Number.POSITIVE_INFINITY : Number(choice) * 60_000
    },
    count: (): void => {
      const atMs = Date.now()
      if (!audio.paused) leftMs -= atMs - countedAtMs
      countedAtMs = atMs
    },
    resume: (): void => {
      countedAtMs = Date.now()
    },
    leftSeconds: (): number => (endSeconds === undefined ? leftMs / 1000 : until(endSeconds)),
  }
}

/** The timer counts with the events of the recording alone: no clock runs while it is silent. */
export const makeSleepTimer = (sleeper: Sleeper): SleepTimer => {
  const { audio } = sleeper
  const counted = countdown(sleeper)
  let choice: SleepChoice = 'off'
  let fadesFrom: number | undefined
  const wake = (): void => {
    if (fadesFrom !== undefined) audio.volume = fadesFrom
    fadesFrom = undefined
  }
  const choose = (chosen: SleepChoice): void => {
    wake()
    choice = chosen
    counted.begin(chosen)
    audio.dispatchEvent(new Event(playerChanged))
  }
  const tick = (): void => {
    if (choice === 'off' || (audio.paused && !audio.ended)) return
    counted.count()
    const left = counted.leftSeconds()
    if (left <= 0) {
      audio.pause()
      choose('off')
    } else if (left < fadeSeconds) {
      fadesFrom ??= audio.volume
      audio.volume = fadesFrom * (left / fadeSeconds)
    } else wake()
  }
  listen(audio, 'timeupdate ended', tick)
  listen(audio, 'play', counted.resume)
  // After a jump, the end of the chapter is that of another one. It is told before the time changes.
  listen(audio, 'seeking', () => choice === 'chapter' && choose(choice))
  return { choice: () => choice, remainingSeconds: counted.leftSeconds, choose }
}
