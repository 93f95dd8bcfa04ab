// What an import has called things and noted about them, and how that is written down.
import { z } from 'zod'

const noteSchema = z.strictObject({ code: z.string(), found: z.string() })

const schema = z.strictObject({
  version: z.literal(1),
  guid: z.string(),
  feedUrls: z.array(z.string()),
  siteUrl: z.string(),
  timeZone: z.string(),
  cover: z.string(),
  ids: z.array(z.tuple([z.string(), z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)])),
  notes: z.array(z.tuple([z.string(), z.array(noteSchema)])),
})

export type StateNote = z.output<typeof noteSchema>

export interface ImportState {
  /** The `podcast:guid` of the show. */
  readonly guid: string
  readonly feedUrls: readonly string[]
  readonly siteUrl: string
  readonly timeZone: string
  /** Name of the cover below the episodes folder; empty as long as there is none. */
  readonly cover: string
  /** By guid. */
  readonly ids: ReadonlyMap<string, string>
  /** What was noted while loading, by id; `show` is the show itself. */
  readonly notes: ReadonlyMap<string, readonly StateNote[]>
}

/** Takes the text of the file; undefined where it cannot be understood. Ids that could leave the folder are refused. */
export const parseState = (text: string): ImportState | undefined => {
  try {
    const { ids, notes, version: _, ...rest } = schema.parse(JSON.parse(text))
    return { ...rest, ids: new Map(ids), notes: new Map(notes) }
  } catch {
    return undefined
  }
}

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Gives the same text for the same state, whatever the order in which episodes were loaded. */
export const renderState = ({ ids, notes, ...rest }: ImportState): string =>
  `${JSON.stringify({ version: 1, ...rest, ids: sorted(ids), notes: sorted(notes) }, null, 1)}\n`
