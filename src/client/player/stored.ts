// Keeps values on this device, as far as the browser lets us.

/** Gives what is stored under a key; undefined where nothing readable is, or the browser refuses. Anybody may have changed it. */
export const readStored = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return undefined
  }
}

/** Undefined takes the key away. Where the browser refuses, the value holds until the page is left. */
export const store = (key: string, value: unknown): void => {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Private windows and full devices store nothing.
  }
}
