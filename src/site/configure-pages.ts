// Tells Eleventy what a page is: a module with `data` and `render`, in TypeScript, and nothing else.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EleventyConfig, PageData } from '@11ty/eleventy'
import type { SiteContext } from '../views/site-context.ts'

interface PageModule {
  readonly render: (data: PageData) => string | Promise<string>
}

const isPageModule = (module: object): module is PageModule =>
  'render' in module && typeof module.render === 'function'

const importPage = async (inputPath: string): Promise<PageModule> => {
  const module: object = await import(pathToFileURL(resolve(inputPath)).href)
  if (isPageModule(module)) return module
  throw new Error(`${inputPath} has no export named render.`)
}

export interface PageSettings {
  /** Gives the one global value that pages see, `site`. */
  readonly site: () => SiteContext | Promise<SiteContext>
  /**
   * Where given, it is handed each page as soon as it is rendered, and Eleventy gets nothing: Eleventy keeps the text of
   * every page until the last one is rendered, and ten thousand long transcripts do not fit into memory.
   */
  readonly writePage?: (outputPath: string, text: string) => void
}

/** Asking Node for a module it has already costs more, through the loader for TypeScript, than to render a page. */
const rememberPages = (): ((inputPath: string) => Promise<PageModule>) => {
  const pages = new Map<string, Promise<PageModule>>()
  return (inputPath) => {
    const page = pages.get(inputPath) ?? importPage(inputPath)
    pages.set(inputPath, page)
    return page
  }
}

/** Takes Eleventy's configuration and limits it to pages in TypeScript; no template language ever sees the content. */
export const configurePages = (config: EleventyConfig, { site, writePage }: PageSettings): void => {
  const names = ['11ty.ts', '11ty.tsx']
  const pageOf = rememberPages()
  config.setTemplateFormats(names)
  config.setDataFileSuffixes([])
  config.setUseGitIgnore(false)
  config.addExtension(names, {
    outputFileExtension: 'html',
    read: false,
    useLayouts: false,
    getData: true,
    compileOptions: { cache: false },
    getInstanceFromInputPath: pageOf,
    compile: (_text, inputPath) => async (data) => {
      const { render } = await pageOf(inputPath)
      const text = await render(data)
      const { outputPath } = data.page
      if (writePage === undefined || outputPath === false) return text
      writePage(outputPath, text)
      return undefined
    },
  })
  // Eleventy merges data by deep copy, but passes frozen objects on as they are.
  config.addGlobalData('site', async () => Object.freeze(await site()))
}
