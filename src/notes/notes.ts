// What show notes are once their Markdown is read: a small tree of blocks, and what was found wrong on the way.

/** Where a link leads, checked: nothing that could run or that leaves the web. */
export type LinkTarget =
  /** `https:` or `http:`, ASCII only. */
  | { readonly kind: 'web'; readonly url: string }
  /** `mailto:` or `tel:` */
  | { readonly kind: 'contact'; readonly url: string }
  /** A path from the site's root, starting with one slash. */
  | { readonly kind: 'site'; readonly path: string }
  /** An anchor, or a path that starts from the page the notes stand on. */
  | { readonly kind: 'page'; readonly reference: string }

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly target: LinkTarget; readonly children: readonly Inline[] }
  | { readonly kind: 'image'; readonly path: string; readonly alt: string }

export type Block =
  /** Tight: the only paragraph of a list entry, shown without space around it. */
  | { readonly kind: 'paragraph'; readonly isTight: boolean; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list'
      /** The first number, undefined for a list without numbers. */
      readonly firstNumber: number | undefined
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }

/** Something in the notes that does not come out as written. Line and column count from 1, inside the notes. */
export interface Finding {
  readonly kind:
    | 'raw-html'
    | 'refused-link'
    | 'insecure-link'
    | 'relative-link'
    | 'foreign-image'
    | 'image-without-alt'
  readonly line: number
  readonly column: number
  /** What stands there. */
  readonly found: string
}

export interface Notes {
  readonly blocks: readonly Block[]
  readonly findings: readonly Finding[]
}
