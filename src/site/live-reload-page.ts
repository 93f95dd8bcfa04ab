// Runs in every page during development: loads it anew after a build, and shows why a build failed.

const overlayOf = (text: string): HTMLElement => {
  const overlay = document.createElement('pre')
  overlay.setAttribute('role', 'alert')
  overlay.textContent = text
  // The page's policy forbids style attributes in HTML, but not these.
  Object.assign(overlay.style, {
    position: 'fixed',
    inset: '0',
    zIndex: '2147483647',
    margin: '0',
    padding: '2rem',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    font: '1rem/1.5 monospace',
    color: '#191714',
    background: '#f7f2e7',
  })
  return overlay
}

let overlay: HTMLElement | undefined
const events = new EventSource('/_dev/events')

events.addEventListener('built', () => location.reload())
events.addEventListener('failed', (event: MessageEvent<string>) => {
  overlay?.remove()
  overlay = overlayOf(String(JSON.parse(event.data)))
  document.body.append(overlay)
})
