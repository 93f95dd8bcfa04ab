// Turns a view into the text of an HTML file.
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Takes the whole page as markup; gives the file, with the doctype that keeps browsers out of quirks mode. */
export const renderPage = (page: VNode): string => `<!doctype html>\n${renderToString(page)}\n`
