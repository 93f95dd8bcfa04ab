// How this reader likes to read: kept on the device, shown by attributes of the root element that the styles know.

export interface ReadingSettings {
  readonly text: 'normal' | 'large' | 'larger'
  readonly lines: 'normal' | 'wide'
  /** Whether the page follows the sound. */
  readonly follow: boolean
}

const key = 'reading-settings'

export const usualSettings: ReadingSettings = { text: 'normal', lines: 'normal', follow: true }

const settingsOf = ({ text, lines, follow }: Record<string, unknown>): ReadingSettings => ({
  text: text === 'large' || text === 'larger' ? text : usualSettings.text,
  lines: lines === 'wide' ? lines : usualSettings.lines,
  follow: follow !== false && follow !== 'off',
})

/** Takes what is stored, which anybody may have changed; gives settings in any case. */
export const parseSettings = (stored: string | null): ReadingSettings => {
  try {
    const read: unknown = JSON.parse(stored ?? '{}')
    return settingsOf(typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {})
  } catch {
    return usualSettings
  }
}

/** A browser may refuse its storage; then everything is as usual. */
const storedSettings = (): ReadingSettings => {
  try {
    return parseSettings(localStorage.getItem(key))
  } catch {
    return usualSettings
  }
}

/** Gives the root element the attributes that the styles know: `data-text` and `data-lines`, and `data-follow`. */
export const showReadingSettings = (settings: ReadingSettings = storedSettings()): void => {
  const { dataset } = document.documentElement
  dataset['text'] = settings.text
  dataset['lines'] = settings.lines
  dataset['follow'] = settings.follow ? 'on' : 'off'
}

/** The settings of the page as it is: also where the browser stores nothing. */
export const shownSettings = (): ReadingSettings => settingsOf({ ...document.documentElement.dataset })

export const storeSettings = (settings: ReadingSettings): void => {
  try {
    localStorage.setItem(key, JSON.stringify(settings))
  } catch {
    // They hold until the page is left.
  }
  showReadingSettings(settings)
}
