// Finds a Chromium for the browser tests: the one named, an installed one, or the one that npm brings.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { projectDir } from '../site/project-dir.ts'
import { unpackChromium } from './unpack-chromium.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const installed = (searchPath: string): string | undefined =>
  searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable)

/** What Chromium must not do on a machine without a network, and need not do in a test. */
const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
]

/**
 * Without the arguments that its package recommends: one process for all ends with the first page that is closed, and
 * without web security nothing that is tested would mean anything.
 */
const launchCarried = async (): Promise<Browser> => {
  try {
    const { executablePath, env } = await unpackChromium(join(projectDir, 'node_modules', '.cache'))
    return await chromium.launch({ executablePath, args: quietArguments, env: { ...process.env, ...env } })
  } catch (cause) {
    const advice = 'Install Chrome or Chromium (Debian: apt-get install chromium) or name one in CHROME_PATH.'
    throw new Error(`No browser for the tests could be started. ${advice}`, { cause })
  }
}

/**
 * Starts the first Chromium there is: `CHROME_PATH`, then one on `PATH`, then the binary inside the npm package
 * `@sparticuz/chromium`.
 */
export const launchChromium = async (environment = process.env): Promise<Browser> => {
  const { CHROME_PATH: named = '', PATH = '' } = environment
  if (named !== '' && !isExecutable(named))
    throw new Error(`CHROME_PATH names ${named}, which cannot be run.`)
  const found = named === '' ? installed(PATH) : named
  return found === undefined
    ? launchCarried()
    : chromium.launch({ executablePath: found, args: quietArguments })
}
