// The slice of Eleventy that this house uses; Eleventy itself brings no types.
declare module '@11ty/eleventy' {
  /** What a rendering function is handed: the global data, the page's own, and where it will stand. */
  export interface PageData extends Record<string, unknown> {
    readonly page: { readonly outputPath: string | false; readonly url: string | false }
  }

  /** https://www.11ty.dev/docs/languages/custom/ */
  interface Extension {
    readonly outputFileExtension: string
    readonly read: boolean
    readonly useLayouts: boolean
    readonly getData: boolean
    readonly compileOptions: { readonly cache: boolean }
    readonly getInstanceFromInputPath: (inputPath: string) => Promise<object>
    readonly compile: (text: string, inputPath: string) => (data: PageData) => Promise<string | undefined>
  }

  interface BuildEvent {
    readonly directories: { readonly output: string }
    readonly outputMode: 'fs' | 'json' | 'ndjson'
  }

  /** https://www.11ty.dev/docs/config/ */
  export interface EleventyConfig {
    setInputDirectory(folder: string): void
    setOutputDirectory(folder: string): void
    setTemplateFormats(formats: readonly string[]): void
    setDataFileSuffixes(suffixes: readonly string[]): void
    setUseGitIgnore(isUsed: boolean): void
    addExtension(names: readonly string[], extension: Extension): void
    addGlobalData(name: string, value: () => unknown): void
    addWatchTarget(path: string): void
    readonly benchmarkManager: {
      getAll(): Readonly<Record<string, { setIsVerbose(isVerbose: boolean): void }>>
    }
    on(event: 'eleventy.after', listener: (event: BuildEvent) => Promise<void>): void
  }

  /** https://www.11ty.dev/docs/programmatic/ */
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: null
        readonly quietMode: boolean
        readonly loader: 'esm'
        readonly config: (config: EleventyConfig) => void
      },
    )
    disableLogger(): void
    init(): Promise<void>
    write(): Promise<unknown>
  }
}
