// Whether something was playing when the page before this one was left.

export const leftOffKey = 'left-off'

export const hasLeftOff = (): boolean => {
  try {
    return sessionStorage.getItem(leftOffKey) !== null
  } catch {
    return false
  }
}
