// Tells the dead-code check where the program begins; everything that nothing leads to is dead.
import type { KnipConfig } from 'knip'

/** What a style sheet takes in, written as imports: other sheets, and fonts out of packages. */
const importsOf = (styles: string): string =>
  [...styles.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]|url\(['"](@[^'"]+)['"]\)/g)]
    .map(([, sheet, font]) => `import '${sheet ?? font}'`)
    .join('\n')

const config: KnipConfig = {
  entry: [
    'scripts/*.ts',
    'src/pages/*.11ty.{ts,tsx}',
    'src/admin/start-admin.ts',
    'src/client/main.ts',
    'src/client/early.ts',
    'src/client/offline/service-worker.ts',
    'src/words/client-en.ts',
    'src/words/client-dock-en.ts',
    'src/words/client-offline-en.ts',
    'src/words/client-offline-en.ts',
    'src/assets/styles/{site,feed}.css',
    'eleventy.config.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/**/*.ts', '*.ts'],
  compilers: { css: importsOf },
}

export default config
