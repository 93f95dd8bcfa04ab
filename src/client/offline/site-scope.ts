// Finds the site that a page belongs to: it may stand below a path of its host.

/** Gives the address of the start page; undefined on a page that names no manifest, such as one of another site. */
export const siteScope = (): string | undefined => {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
  return manifest === null ? undefined : new URL('.', manifest.href).href
}

/** Whether anything may be kept: only over https and on this computer, and never by the player for other sites. */
export const canKeep = (): boolean =>
  'serviceWorker' in navigator &&
  'caches' in window &&
  window === window.top &&
  !document.body.classList.contains('embed')
