// Makes the files of the editors' page: its HTML, its configuration, and the CMS.
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ADMIN_PATH, adminPage } from '../admin/admin-page.ts'
import { backendOrigins } from '../admin/cms-backend.ts'
import { cmsConfig } from '../admin/cms-config.ts'
import { episodeFolders } from '../admin/episode-folders.ts'
import { formSchemas } from '../admin/form-schemas.ts'
import type { Content } from '../catalog/content.ts'
import { parseShow } from '../model/parse-show.ts'
import type { Repository } from '../model/repository.ts'
import { fieldsDe } from '../words/fields-de.ts'
import { fieldsEn } from '../words/fields-en.ts'
import type { Words } from '../words/words-for.ts'
import { bundleAdmin } from './admin-bundle.ts'
import type { BuiltFile } from './bundle-assets.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'

interface AdminSettings {
  readonly contentDir: string
  readonly cacheDir: string
  /** Path of the show's icon from the root of the host; undefined where it has none. */
  readonly logo: string | undefined
  /** The page is for this computer alone, where files can be written without a repository. */
  readonly isPreview?: boolean
}

const repositoryOf = async (contentDir: string): Promise<Repository | undefined> => {
  const file = 'episodes/show.yaml'
  return parseShow({ file, text: await readFile(join(contentDir, file), 'utf8') }).value?.repository
}

/**
 * Takes content without mistakes; gives all files of the editors' page with their paths from the site's root. Throws a
 * `Refusal` where the page is to be published and show.yaml names no repository that it could save to.
 */
export const adminFiles = async (
  { show, episodes }: Content,
  words: Words,
  { contentDir, cacheDir, logo, isPreview }: AdminSettings,
): Promise<readonly BuiltFile[]> => {
  const repository = await repositoryOf(contentDir)
  if (repository === undefined && !isPreview) throw new Refusal('admin-without-repository', undefined)
  const { admin, language } = words
  const ours = formSchemas()
  const cms = cmsConfig({
    show,
    folders: episodeFolders(show.seasons, episodes),
    repository,
    folder: basename(contentDir),
    logo,
    schemas: ours,
    words: { admin, help: language === 'de' ? fieldsDe : fieldsEn },
  })
  const { loading, withoutScript } = admin
  const origins = backendOrigins(repository)
  const page = adminPage({ language, title: admin.title(show.title), loading, withoutScript, origins })
  const files = [
    { path: 'index.html', bytes: Buffer.from(page) },
    { path: 'config.json', bytes: Buffer.from(JSON.stringify({ cms, schemas: ours })) },
    ...(await bundleAdmin(projectDir, cacheDir)),
  ]
  return files.map(({ path, bytes }) => ({ path: ADMIN_PATH + path, bytes }))
}
