// Gathers everything the pages need: the catalog, the words, the bundled files, the plan of the pictures.
import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { assembleCatalog } from '../catalog/assemble-catalog.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Content } from '../catalog/content.ts'
import { href } from '../catalog/urls.ts'
import { readContent } from '../content/read-content.ts'
import { acceptChanges } from '../contract/accept-changes.ts'
import { feedsBeside } from '../contract/feeds-beside.ts'
import { movedFeeds, movedPages } from '../contract/moved-addresses.ts'
import { recutAdvice } from '../contract/recut-advice.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { SiteContext } from '../views/site-context.ts'
import { wordsFor } from '../words/words-for.ts'
import { adminFiles } from './admin-files.ts'
import { type BuiltFile, bundleAssets } from './bundle-assets.ts'
import { bundleWorker } from './bundle-worker.ts'
import { type Contract, checkContract } from './check-contract.ts'
import { checkPaths } from './check-paths.ts'
import { makeIcons } from './make-icons.ts'
import { type PicturePlan, planPictures } from './picture-plan.ts'
import { projectDir } from './project-dir.ts'

export interface SiteSettings {
  /** Folder with `episodes/` and `transcripts/`. */
  readonly contentDir: string
  /** Folder for what is slow to make; it may be deleted at any time. */
  readonly cacheDir: string
  /** Address all absolute URLs start with; undefined: the `url` of `show.yaml`. */
  readonly baseUrl: string | undefined
  /** Milliseconds since 1970-01-01T00:00Z; what is dated later is not published. */
  readonly nowEpochMs: number
  /** Codes of what changes on purpose for subscribers; undefined: nothing does. */
  readonly accepted?: readonly string[]
  /** The pages show drafts and what is dated later, too, marked as such; everything else is as it will be published. */
  readonly isPreview?: boolean
  /** The editors' page is part of the site; a preview has it in any case. */
  readonly isAdminWanted?: boolean
}

/** A site that is ready to be rendered. */
export interface PreparedSite {
  readonly context: SiteContext
  readonly plan: PicturePlan
  /** Styles, script, fonts, icons, and the editors' page where it is wanted. */
  readonly files: readonly BuiltFile[]
  readonly episodesDir: string
  readonly cacheDir: string
  readonly contract: Contract
}

export type Preparation =
  | { readonly prepared: PreparedSite; readonly problems: readonly Problem[] }
  | { readonly prepared: undefined; readonly problems: readonly Problem[] }

/** The lock of this very release counts: what moves with it leads on from the start. */
const whatMoved = (
  { feedLock, published }: Contract,
  shown: Catalog,
  accepted: readonly string[],
): SiteContext['moved'] => {
  const lock = feedLock && acceptChanges(feedLock, published, accepted).lock
  if (lock === undefined) return { pages: [], feeds: [] }
  return { pages: movedPages(lock, shown), feeds: movedFeeds(lock, published.catalog) }
}

/** `catalog` is what the pages show. */
const prepareContract = async (
  contract: Contract,
  catalog: Catalog,
  settings: SiteSettings,
): Promise<PreparedSite> => {
  checkPaths(catalog)
  const episodesDir = resolve(settings.contentDir, 'episodes')
  const cacheDir = join(settings.cacheDir, 'site')
  const plan = planPictures()
  const words = wordsFor(catalog.show.language)
  const [bundle, icons] = await Promise.all([
    bundleAssets(projectDir, words.language),
    makeIcons(catalog.show.icon, { episodesDir, cacheDir }),
  ])
  const { files, ...assets } = bundle
  const worker = await bundleWorker(projectDir, words.language, bundle)
  const logo = icons.icon180 && href(catalog, icons.icon180)
  const isAdmin = settings.isAdminWanted || settings.isPreview
  const admin = isAdmin ? await adminFiles(contract.published.content, words, { ...settings, logo }) : []
  return {
    context: {
      catalog,
      published: contract.published.catalog,
      words,
      assets: { ...assets, icon32: icons.icon32, icon180: icons.icon180, appIcons: icons.appIcons },
      moved: whatMoved(contract, catalog, settings.accepted ?? []),
      picture: plan.picture,
      socialImage: plan.socialImage,
    },
    plan,
    files: [...files, worker, ...icons.files, ...admin],
    episodesDir,
    cacheDir,
    contract,
  }
}

/** Joins the content to a catalog, with what only its whole shows. */
const assemble = (
  content: Content,
  { baseUrl, nowEpochMs }: SiteSettings,
  isPreview = false,
): Outcome<Catalog> =>
  assembleCatalog(content, {
    nowEpochMs,
    baseUrl: baseUrl ?? content.show.url,
    mintGuid: randomUUID,
    isPreview,
  })

/** Takes what is published; gives what the pages show. */
const shownBy = (published: Catalog, content: Content, settings: SiteSettings): Catalog => {
  const isMore = settings.isPreview && content.episodes.length > published.episodes.length
  return (isMore ? assemble(content, settings, true).value : undefined) ?? published
}

/**
 * Reads and checks the content, and gives either a site that is ready to be rendered, perhaps with advice, or all
 * problems of the content; once it has none, all that would hurt subscribers. Writes nothing but to the cache. Throws a
 * `Refusal` where two files would get one address, and where an accepted code allows nothing.
 */
export const prepareSite = async (settings: SiteSettings): Promise<Preparation> => {
  const { contentDir, cacheDir } = settings
  const content = await readContent({
    contentDir,
    cacheDir,
    mintGuid: randomUUID,
    alsoCheck: (whole) => assemble(whole, settings).problems.filter(({ severity }) => severity === 'error'),
  })
  if (content.value === undefined) return { prepared: undefined, problems: content.problems }
  const catalog = assemble(content.value, settings)
  const problems = [...content.problems, ...catalog.problems]
  if (catalog.value === undefined) return { prepared: undefined, problems }
  const { newFeedUrl } = content.value.show
  const moreFeeds = feedsBeside(catalog.value)
  const published = { content: content.value, catalog: catalog.value, newFeedUrl, moreFeeds }
  const contract = { feedLock: content.feedLock, published }
  const broken = checkContract(contract, settings.accepted ?? [])
  if (broken.length > 0) return { prepared: undefined, problems: [...problems, ...broken] }
  const shown = shownBy(catalog.value, content.value, settings)
  const advice = recutAdvice(content.feedLock, published)
  return { prepared: await prepareContract(contract, shown, settings), problems: [...problems, ...advice] }
}
