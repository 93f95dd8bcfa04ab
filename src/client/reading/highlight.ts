// Marks stretches of text for the styles (`::highlight(name)`) without an element more in the page.

/** Whether the browser can: otherwise only whole paragraphs are marked. */
export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS

/** Marks these stretches and no others by this name. See https://drafts.csswg.org/css-highlight-api-1/. */
export const highlight = (name: string, ranges: readonly AbstractRange[], priority = 0): void => {
  if (!canHighlight()) return
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const marked = new Highlight()
  marked.priority = priority
  for (const range of ranges) marked.add(range)
  CSS.highlights.set(name, marked)
}
