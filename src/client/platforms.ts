// Puts the apps that fit this device before the others.

type Platform = 'ios' | 'android' | 'desktop'

/** Takes what the browser says of itself. An iPad calls itself a Macintosh, but no Macintosh has a touch screen. */
export const platformOf = ({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Platform => {
  if (/android/i.test(userAgent)) return 'android'
  if (/iphone|ipad|ipod/i.test(userAgent)) return 'ios'
  return /macintosh/i.test(userAgent) && maxTouchPoints > 1 ? 'ios' : 'desktop'
}

export const putOwnPlatformFirst = (): void => {
  const section = document.querySelector(`[data-platform=${platformOf(navigator)}]`)
  if (section !== null) section.parentElement?.prepend(section)
}
