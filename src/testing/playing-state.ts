// Says what the recording of a page in a browser does, and waits for it.
import type { Page } from 'playwright-core'

interface Playing {
  readonly isPaused: boolean
  readonly seconds: number
  readonly durationSeconds: number
}

export const playing = (page: Page): Promise<Playing> =>
  page.$eval('audio, video', (media) => {
    if (!(media instanceof HTMLMediaElement)) throw new Error('There is no player.')
    return { isPaused: media.paused, seconds: media.currentTime, durationSeconds: media.duration }
  })

/** Waits until the recording has played past `seconds`; fails after a minute. */
export const untilPlayedPast = (page: Page, seconds: number): Promise<unknown> =>
  page.waitForFunction(
    (past) => {
      const media = document.querySelector<HTMLMediaElement>('audio, video')
      return media !== null && !media.paused && media.currentTime > past
    },
    seconds,
    { timeout: 60_000 },
  )

/** Waits until the recording is silent; gives the second at which it stands. */
export const untilPaused = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => document.querySelector('audio')?.paused, undefined, { timeout: 60_000 })
  return (await playing(page)).seconds
}
