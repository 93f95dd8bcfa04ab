// Knows where the page of what is on the device stands.

/** Written in by the bundler: from the site's root, without its first slash. */
declare const OFFLINE_PATH: string

/** Takes the address of the start page. */
export const offlinePage = (scope: string): string => scope + OFFLINE_PATH
