// Turns the parser's flat list of tokens into a tree.
import type { Token } from 'markdown-it'

export interface TokenNode {
  readonly token: Token
  readonly children: readonly TokenNode[]
}

/** Nobody nests deeper on purpose; thousands of stars do, and would exhaust the stack of whoever walks the tree. */
const deepest = 100

/**
 * Takes tokens in order, openings and closings included, and gives what stands inside of what. What is nested deeper
 * than a hundred times counts as part of what is around it.
 */
export const nestTokens = (tokens: readonly Token[]): readonly TokenNode[] => {
  const root: TokenNode[] = []
  const open: TokenNode[][] = [root]
  for (const token of tokens) {
    const around = open.at(-1) ?? root
    if (token.nesting === -1) open.pop()
    else if (token.nesting === 1 && open.length > deepest) open.push(around)
    else {
      const children: TokenNode[] = []
      around.push({ token, children })
      if (token.nesting === 1) open.push(children)
    }
  }
  return root
}
