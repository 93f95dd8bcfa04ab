// Builds the tree of a feed's elements while it is read, and stops where nobody would read on.
import type { Attribute, Element } from './element.ts'
import { FeedRefused } from './feed-refused.ts'
import { type Declaration, type NamespaceUse, type Scope, scopeInside, usualName } from './namespace-scope.ts'

/** Feeds are four deep; the rest is for notes in XHTML. */
const MOST_DEPTH = 100
/** Elements and attributes: enough for 20,000 episodes that say everything. */
const MOST_NODES = 2_000_000

interface OpenElement extends Element {
  text: string
  children: readonly Element[]
  readonly scope: Scope | undefined
}

const NO_CHILDREN: readonly Element[] = []

export class ElementBuilder {
  root: Element | undefined
  isFinished = false
  readonly #open: { readonly element: OpenElement; children: Element[] | undefined }[] = []
  readonly #declarations: Declaration[] = []
  readonly #undeclared = new Map<string, number>()
  #nodes = 0

  get namespaces(): NamespaceUse {
    return { declarations: this.#declarations, undeclared: this.#undeclared }
  }

  /** Takes the name as written, its attributes and where it stands. */
  open(name: string, attributes: readonly Attribute[], offset: number): void {
    this.#nodes += 1 + attributes.length
    if (this.#nodes > MOST_NODES) throw new FeedRefused('elements', offset)
    if (this.#open.length >= MOST_DEPTH) throw new FeedRefused('depth', offset)
    const parent = this.#open.at(-1)
    const scope = scopeInside(parent?.element.scope, attributes, this.#declarations, parent === undefined)
    const element: OpenElement = {
      name: usualName(name, scope, (prefix) => this.#miss(prefix, offset)),
      attributes,
      children: NO_CHILDREN,
      text: '',
      offset,
      scope,
    }
    if (parent === undefined) this.root = element
    else {
      parent.children ??= []
      parent.children.push(element)
    }
    this.#open.push({ element, children: undefined })
  }

  close(): void {
    const closed = this.#open.pop()
    if (closed?.children !== undefined) closed.element.children = closed.children
    if (this.#open.length === 0) this.isFinished = true
  }

  add(text: string): void {
    const open = this.#open.at(-1)
    if (open !== undefined) open.element.text += text
  }

  #miss(prefix: string, offset: number): void {
    if (!this.#undeclared.has(prefix)) this.#undeclared.set(prefix, offset)
  }
}
