// Keeps the place that is being said in view as long as the reader leaves the page alone, and offers the way back.
import { element } from '../element.ts'
import { words } from '../words.ts'
import { readerMoves } from './reader-moves.ts'

export interface View {
  /** Takes the place that is being said. */
  readonly see: (place: Range | HTMLElement) => void
  /** The reader chose a place of the recording: the page follows again. */
  readonly resume: () => void
}

/** Parts of the window's height: a place is moved up to `rest` once it leaves what is between `top` and `bottom`. */
const zone = { top: 0.12, rest: 0.25, bottom: 0.7 }

const isWanted = (): boolean => document.documentElement.dataset['follow'] !== 'off'

const isOnScreen = (rect: DOMRect): boolean =>
  rect.top < innerHeight * zone.bottom && rect.bottom > innerHeight * zone.top

/** No more than half a window away: whoever sees the transcript there reads this place. */
const isNear = (rect: DOMRect): boolean => rect.top < innerHeight * 1.5 && rect.bottom > innerHeight * -0.5

const isSelecting = (): boolean => getSelection()?.isCollapsed === false

const makeParts = (section: HTMLElement, signal: AbortSignal) => {
  const { back, paused } = words.reading.follow
  const button = element('button', { type: 'button', class: 'to-place', hidden: true }, back)
  const status = element('p', { class: 'unseen', role: 'status' })
  section.append(button, status)
  return {
    button,
    /** Stands where the keyboard is: beside the paragraph that has the focus, or else before the first. */
    show: (isShown: boolean): void => {
      document.documentElement.classList.toggle('away', isShown && !signal.aborted)
      if (button.hidden !== isShown) return
      button.hidden = !isShown
      if (!isShown) return
      const here = document.activeElement?.closest('#transcript p[id]') ?? section.querySelector('header')
      here?.after(button)
      status.textContent = paused
    },
  }
}

/** Scrolls by the style of the page: at once where the reader wants no motion. */
const bring = (place: Range | HTMLElement): void =>
  scrollBy({ top: place.getBoundingClientRect().top - innerHeight * zone.rest })

/** Takes the transcript; what is listened to and shown ends with `signal`. */
export const keepInView = (section: HTMLElement, signal: AbortSignal): View => {
  let place: Range | HTMLElement | undefined
  let isAway = false
  let wasThere = false
  const { button, show } = makeParts(section, signal)
  const showWay = (): void => show(isAway && wasThere && place !== undefined && isWanted())

  const keep = (current: Range | HTMLElement): void => {
    const rect = current.getBoundingClientRect()
    if (!wasThere && isOnScreen(section.getBoundingClientRect())) {
      wasThere = true
      // Whoever reads elsewhere when the sound begins is not torn away.
      isAway ||= !isNear(rect)
    }
    showWay()
    if (!wasThere || isAway || !isWanted() || isSelecting() || !isOnScreen(section.getBoundingClientRect()))
      return
    const bottom = Math.min(rect.bottom, rect.top + innerHeight * zone.rest)
    if (rect.top < innerHeight * zone.top || bottom > innerHeight * zone.bottom) bring(current)
  }

  const resume = (): void => {
    isAway = false
    showWay()
  }
  button.addEventListener('click', () => {
    const here = place instanceof Range ? place.startContainer.parentElement : place
    // The button goes; who came with the keyboard goes on from the place.
    here?.querySelector('a')?.focus({ preventScroll: true })
    resume()
    if (place !== undefined) bring(place)
  })
  readerMoves(section, signal, () => {
    isAway = true
    showWay()
  })
  signal.addEventListener('abort', () => show(false))
  return {
    see: (current) => {
      place = current
      keep(current)
    },
    resume,
  }
}
