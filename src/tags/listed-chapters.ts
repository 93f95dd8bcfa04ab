// Says which chapters the tables of contents of a tag list.

export interface TableOfContents {
  readonly id: string
  readonly isTopLevel: boolean
  /** Ids of chapters and of further tables. */
  readonly children: readonly string[]
}

/**
 * Takes the tables of a tag; gives every id that can be reached from those on the top level, or from any where none
 * says that it is one. Tables that contain each other do no harm.
 */
export const listedIds = (tables: readonly TableOfContents[]): ReadonlySet<string> => {
  const tops = tables.filter(({ isTopLevel }) => isTopLevel)
  const byId = new Map(tables.map((table) => [table.id, table]))
  const waiting = tops.length > 0 ? tops : [...tables]
  const visited = new Set(waiting)
  const ids = new Set<string>()
  for (let table = waiting.pop(); table !== undefined; table = waiting.pop()) {
    for (const id of table.children) {
      ids.add(id)
      const inner = byId.get(id)
      if (inner === undefined || visited.has(inner)) continue
      visited.add(inner)
      waiting.push(inner)
    }
  }
  return ids
}
