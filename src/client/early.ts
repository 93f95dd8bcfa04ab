// Runs before the first paint: what a page looks like with the script, and as this reader set it, so that nothing jumps.
import { showReadingSettings } from './reading/reading-settings.ts'

document.documentElement.classList.add('js')
showReadingSettings()
