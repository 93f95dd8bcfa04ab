// Names the three kinds of tests: pure ones, whole-site ones, and those in a real browser.
import { defineConfig } from 'vitest/config'

/** Eleventy imports the pages itself, and they are written in TypeScript with JSX. */
const inProcessesThatReadTsx = { pool: 'forks' as const, execArgv: ['--import', 'tsx'] }

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['**/*.site.test.ts', '**/*.browser.test.ts'],
          // Pure functions leave nothing behind, so many files share a process, and the processes all cores.
          isolate: false,
          // Only what never ends takes this long, however busy the machine is.
          testTimeout: 120_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['src/**/*.site.test.ts'],
          ...inProcessesThatReadTsx,
          globalSetup: ['src/testing/build-real-show.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is waited for comes late on a busy machine; only what never comes takes this long.
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          ...inProcessesThatReadTsx,
          globalSetup: ['src/testing/build-real-show.ts'],
          // One file at a time: each starts a Chromium, which takes all cores by itself.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // What is waited for comes late on a busy machine; only what never comes takes this long.
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
