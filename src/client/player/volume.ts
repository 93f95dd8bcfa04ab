// How loud it is: a button that mutes, and a slider where the browser lets a page set the volume.
import { element } from '../element.ts'
import { words } from '../words.ts'
import { control } from './control.ts'
import type { Drawing } from './drawing.ts'
import { listen } from './listen.ts'

const speaker = 'M4 9v6h4l5 4V5L8 9z'

/** On iPhones and iPads only the buttons of the device set it: whatever a page says, it stays 1. */
const canSetVolume = (): boolean => {
  const probe = new Audio()
  probe.volume = 0.5
  return probe.volume === 0.5
}

export const volumeControl = ({ player: { audio }, signal }: Drawing): HTMLElement => {
  const { mute, unmute, volume } = words.player
  const button = control({
    name: mute,
    face: speaker,
    press: () => {
      audio.muted = !audio.muted
    },
  })
  const slider = element('input', { type: 'range', min: 0, max: 1, step: 0.05, 'aria-label': volume })
  const show = (): void => {
    const name = audio.muted ? unmute : mute
    button.setAttribute('aria-label', name)
    button.title = name
    const face = audio.muted ? 'm17 9 5 6m0-6-5 6' : 'M16.5 8.5a5 5 0 0 1 0 7'
    button.querySelector('path')?.setAttribute('d', speaker + face)
    slider.value = String(audio.muted ? 0 : audio.volume)
    slider.setAttribute('aria-valuetext', `${Math.round(Number(slider.value) * 100)} %`)
  }
  slider.addEventListener('input', () => {
    audio.muted = false
    audio.volume = Number(slider.value)
  })
  listen(audio, 'volumechange', show, signal)
  show()
  return element('div', { class: 'volume' }, button, ...(canSetVolume() ? [slider] : []))
}
