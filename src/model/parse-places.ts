// Turns the text of places.yaml into places by id.
import { parseRegistry } from './parse-registry.ts'
import type { Outcome } from './problem.ts'
import type { Place } from './registries.ts'
import { placeSchema } from './registry-schemas.ts'
import type { SourceText } from './source-text.ts'

/** Takes places.yaml; gives its entries by id, or every problem of the file. */
export const parsePlaces = (source: SourceText): Outcome<ReadonlyMap<string, Place>> =>
  parseRegistry(source, {
    schema: placeSchema,
    kind: 'place',
    entryOf: (id, { kind, ags, osm, ...fields }): Place => ({ id, kind, ags, osm, ...fields }),
  })
