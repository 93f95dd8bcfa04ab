// Names that the site keeps for its own addresses.

/** The first parts of addresses that neither a season nor a page may take. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set(
  `admin folgen episodes personen people orte places themen topics abonnieren subscribe suche search audio bilder images
  assets einbetten embed feed transkripte transcripts kapitel chapters 404 index sitemap robots favicon staffeln seasons api ohne-netz offline`.split(
    /\s+/,
  ),
)
