// How this reader likes to read: kept on the device, shown by attributes of the root element that the styles know.

export interface ReadingSettings {
  readonly text: 'normal' | 'large' | 'larger'
  readonly lines: 'normal' | 'wide'
  /** Whether the page follows the sound. */
  readonly follow: boolean
}

const key = 'reading-settings'

export const usualSettings: ReadingSettings = { text: 'normal', lines: 'normal', follow: true }

/** Takes what is stored, which anybody may have changed; gives settings in any case. */
export const parseSettings = (stored: string | null): ReadingSettings => {
  let read: unknown
  try {
    read = JSON.parse(stored ?? '{}')
  } catch {
    return usualSettings
  }
  const { text, lines, follow } =
    typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {}
  return {
    text: text === 'large' || text === 'larger' ? text : usualSettings.text,
    lines: lines === 'wide' ? lines : usualSettings.lines,
    follow: follow !== false,
  }
}

/** A browser may refuse its storage; then everything is as usual. */
export const storedSettings = (): ReadingSettings => {
  try {
    return parseSettings(localStorage.getItem(key))
  } catch {
    return usualSettings
  }
}

/** Gives the root element the attributes that the styles know: `data-text` and `data-lines`. */
export const showReadingSettings = (settings: ReadingSettings = storedSettings()): void => {
  document.documentElement.dataset['text'] = settings.text
  document.documentElement.dataset['lines'] = settings.lines
}

export const storeSettings = (settings: ReadingSettings): void => {
  try {
    localStorage.setItem(key, JSON.stringify(settings))
  } catch {
    // They hold until the page is left.
  }
  showReadingSettings(settings)
}
