// The configuration of the CMS, made of the schemas of the editors' files: https://sveltiacms.app/en/docs/config-basics
import type { CmsConfig, Field } from '@sveltia/cms'
import type { Repository } from '../model/repository.ts'
import { cmsBackend } from './cms-backend.ts'
import type { EpisodeFolder } from './episode-folders.ts'
import { type FieldWords, hintOf, labelOf } from './field-words.ts'
import { BODY, IS_OURS, OURS, SOURCE } from './file-format.ts'
import { formatName, type Schemas } from './file-formats.ts'
import { formFields } from './form-fields.ts'
import { formNode } from './form-node.ts'
import type { JsonSchema } from './json-schema.ts'
import { EPISODES, registryFile, source } from './registry-file.ts'
import { REGISTRY_NAMES } from './registry-names.ts'
import { REGISTRIES } from './registry-reference.ts'

export interface AdminFacts {
  readonly show: { readonly title: string; readonly url: string }
  readonly folders: readonly EpisodeFolder[]
  readonly repository: Repository | undefined
  /** Name of the folder with `episodes/` and `transcripts/`, for those who choose it on their computer. */
  readonly folder: string
  /** Path of the show's icon from the root of the host; undefined where it has none. */
  readonly logo: string | undefined
  readonly schemas: Schemas
  readonly words: FieldWords
}

/** What an episode needs comes first; what most do without comes last. */
const FIRST = [
  ...[
    'title',
    'date',
    'season',
    'episode',
    'type',
    'audio',
    'summary',
    'guests',
    'hosts',
    'places',
    'topics',
  ],
  ...['body', 'chapters', 'image', 'imageAlt', 'notice', 'draft', 'explicit'],
]

const LAST = ['audio-more', 'guid', 'guid-more', SOURCE]

const rankOf = (name: string): number => {
  if (FIRST.includes(name)) return FIRST.indexOf(name)
  return LAST.includes(name) ? 100 + LAST.indexOf(name) : 50
}

/** What the notes of our pages can show, and nothing more. */
const bodyField = (path: string, words: FieldWords): Field => ({
  name: BODY,
  label: labelOf(path, words) ?? BODY,
  hint: hintOf(path, words),
  required: false,
  widget: 'richtext',
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'bulleted-list',
    'numbered-list',
    'quote',
  ],
  editor_components: [],
  modes: ['rich_text', 'raw'],
  use_emoji_autocomplete: false,
})

/** A new episode belongs to the season in whose list it is begun. */
const withSeason = (schema: JsonSchema, { season }: EpisodeFolder): JsonSchema =>
  season === undefined
    ? schema
    : {
        ...schema,
        properties: {
          ...schema.properties,
          season: { ...schema.properties?.['season'], default: season.number },
        },
      }

const episodeCollection = (place: EpisodeFolder, { schemas, words }: AdminFacts) => {
  const { collections } = words.admin
  const fields = [
    ...formFields(formNode(withSeason(schemas.episode, place), 'episode'), words),
    bodyField('episode.body', words),
    source,
  ].sort((one, other) => rankOf(one.name) - rankOf(other.name))
  const { folder, season } = place
  return {
    name: folder,
    label:
      season === undefined ? (folder === 'extras' ? collections.extras : folder) : collections.season(season),
    label_singular: collections.episode,
    ...(season === undefined ? { description: collections.extrasHint } : {}),
    icon: season === undefined ? 'bookmark' : 'podcasts',
    folder: `${EPISODES}/${folder}`,
    format: formatName('episode'),
    identifier_field: 'title',
    slug: season === undefined ? '{{slug}}' : '{{fields.episode}}-{{slug}}',
    summary: season === undefined ? '{{title}}' : "{{fields.episode | default('–')}} · {{title}}",
    sortable_fields: { fields: ['episode', 'date', 'title'], default: { field: 'date' } },
    view_filters: [{ label: collections.drafts, field: 'draft', pattern: true }],
    media_folder: '',
    public_folder: '',
    fields,
  }
}

const pageCollection = ({ schemas, words }: AdminFacts) => {
  const { collections } = words.admin
  return {
    name: 'pages',
    label: collections.pages,
    label_singular: collections.page,
    icon: 'article',
    folder: EPISODES,
    format: formatName('page'),
    identifier_field: 'title',
    summary: '{{title}}',
    sortable_fields: ['title'],
    // The editors' manual lies among the pages and is none.
    filter: { field: IS_OURS, value: OURS },
    media_folder: '',
    public_folder: '',
    fields: [
      ...formFields(formNode(schemas.page, 'page'), words),
      bodyField('page.body', words),
      { name: IS_OURS, widget: 'hidden', default: OURS },
      source,
    ],
  }
}

const showFile = ({ schemas, words }: AdminFacts) => ({
  name: 'show',
  label: words.admin.collections.show,
  icon: 'settings',
  file: `${EPISODES}/show.yaml`,
  format: formatName('show'),
  fields: [...formFields(formNode(schemas.show, 'show'), words), source],
})

/** Takes what is known of the show; gives the configuration. The formats it names are those of `file-formats.ts`. */
export const cmsConfig = (facts: AdminFacts): CmsConfig => {
  const { show, folders, repository, folder, logo, schemas, words } = facts
  return {
    load_config_file: false,
    backend: cmsBackend(repository, folder),
    app_title: words.admin.title(show.title),
    ...(logo === undefined ? {} : { logo: { src: logo } }),
    display_url: show.url,
    show_preview_links: false,
    media_folder: EPISODES,
    public_folder: '/',
    media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60, lowercase: true, trim: true },
    editor: { preview: false },
    collections: [
      ...folders.map((place) => episodeCollection(place, facts)),
      { divider: true },
      pageCollection(facts),
      {
        name: REGISTRIES,
        label: words.admin.collections.registries,
        icon: 'list_alt',
        files: REGISTRY_NAMES.map((name) => registryFile(name, schemas, words)),
      },
    ],
    singletons: [showFile(facts)],
  }
}
