// Builds elements, so that controls which need the script stand where they work, and nowhere in the page's HTML.

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const set = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
}

/** Takes a tag's name, its attributes (`true` is an empty one, `undefined` and `false` none) and what is in it: text is text, never HTML. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  set(made, attributes)
  made.append(...children)
  return made
}

/** Gives an icon from the data of its one path in a box of 24 by 24; what it means is said by the button around it. */
export const icon = (pathData: string): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  set(svg, { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'icon' })
  set(path, { d: pathData })
  svg.append(path)
  return svg
}
