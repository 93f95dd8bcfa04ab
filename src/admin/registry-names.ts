// The registries that editors keep, each a file of ids and entries.

/** By the name of the file, with the kind of thing that its fields are named after. */
export const registryKinds = {
  people: 'person',
  places: 'place',
  topics: 'topic',
  glossary: 'glossary',
} as const

export type RegistryName = keyof typeof registryKinds

export const REGISTRY_NAMES = [
  'people',
  'places',
  'topics',
  'glossary',
] as const satisfies readonly RegistryName[]
