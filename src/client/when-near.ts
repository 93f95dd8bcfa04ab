// Waits until a reader comes near a part of the page, so that what works there loads only for those who may use it.

/** Calls back once, when the element is less than a screen away; never after the signal. */
export const whenNear = (element: Element, signal: AbortSignal, act: () => void): void => {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting !== true) return
      observer.disconnect()
      act()
    },
    { rootMargin: '100% 0px' },
  )
  observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect())
}
