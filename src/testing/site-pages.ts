// Reads a finished site from the disk, for tests of the whole.
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type CheerioAPI, load } from 'cheerio'

export interface SitePage {
  /** Where it stands below the base address: `/folgen/` for `folgen/index.html`, `/404.html` for itself. */
  readonly path: string
  /** File below the site's folder. */
  readonly file: string
  readonly html: string
  readonly $: CheerioAPI
}

/** Gives the files of a folder and of all folders in it, relative, with slashes, sorted. */
export const listFiles = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Whether a page is a player for other sites: without header and footer, and canonical elsewhere. */
export const isFrame = ({ $ }: SitePage): boolean => $('body').hasClass('embed')

/** Transcripts are HTML, too, but files of their own and no pages. */
const isPage = (file: string): boolean => /(?:^|\/)(?:index|404)\.html$/.test(file)

/** Gives every page of a site, parsed. */
export const readPages = async (folder: string): Promise<readonly SitePage[]> => {
  const files = (await listFiles(folder)).filter(isPage)
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8')
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, file, html, $: load(html) }
    }),
  )
}
