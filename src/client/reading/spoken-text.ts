// Finds the text of the transcript's paragraphs, and stretches of it.

/** Gives the paragraphs of the page's transcript in their order. */
export const transcriptParagraphs = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('#transcript p[id]'),
]

/** What is said stands in one text node between the paragraph's links. */
const textNodeOf = (paragraph: Element): Text | undefined =>
  [...paragraph.childNodes].find((node): node is Text => node instanceof Text && node.data.trim() !== '')

/** One space divides the text from the link before it. */
const leadOf = ({ data }: Text): number => (data.startsWith(' ') ? 1 : 0)

/** Gives what is said, without the paragraph's links; the offsets of cues and finds are those of this text. */
export const spokenText = (paragraph: Element): string => {
  const node = textNodeOf(paragraph)
  return node === undefined ? '' : node.data.slice(leadOf(node)).trimEnd()
}

/** Gives a stretch of what `spokenText` gives, undefined where there is none. */
export const spokenRange = (paragraph: Element, from: number, to: number): Range | undefined => {
  const node = textNodeOf(paragraph)
  if (node === undefined || from >= to) return undefined
  const range = new Range()
  const lead = leadOf(node)
  range.setStart(node, Math.min(lead + from, node.length))
  range.setEnd(node, Math.min(lead + to, node.length))
  return range
}
