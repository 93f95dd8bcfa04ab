// What the registries hold: people, places, topics, the glossary, and the site's own pages.
import type { ImageFacts } from './image.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly role: string | undefined
  readonly organisation: string | undefined
  readonly url: string | undefined
  readonly aliases: readonly string[]
  /** A picture of the person. */
  readonly image: ImageFacts | undefined
}

export interface Place {
  readonly id: string
  readonly name: string
  /** Stadt, Landkreis, Bezirk, ... */
  readonly kind: string | undefined
  /** Federal state. */
  readonly state: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Amtlicher Gemeindeschlüssel, 5 digits for a district, 8 for a municipality. */
  readonly ags: string | undefined
  readonly latitude: number
  readonly longitude: number
  /** Its object in OpenStreetMap, such as `R113314`. */
  readonly osm: string | undefined
}

export interface Topic {
  readonly id: string
  readonly name: string
  readonly description: string | undefined
}

export type GlossaryKind = 'person' | 'place' | 'term'

/** A name or a term that automatic transcripts get wrong. */
export interface GlossaryEntry {
  readonly id: string
  /** The right form. */
  readonly name: string
  readonly kind: GlossaryKind | undefined
  /** What is written in its place by mistake. */
  readonly heardAs: readonly string[]
  /** Further right forms, such as other cases, which stay as they are. */
  readonly otherForms: readonly string[]
  readonly description: string | undefined
}

type PageKind = 'text' | 'imprint' | 'privacy' | 'accessibility'

/** A page of the site written in Markdown: `episodes/impressum.md` is `/impressum/`. */
export interface Page {
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly kind: PageKind
  readonly markdown: string
}
