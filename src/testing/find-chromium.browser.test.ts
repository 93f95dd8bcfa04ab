// Proves that a browser named wrongly is told, and not replaced by another in silence.
import { expect, test } from 'vitest'
import { launchChromium } from './find-chromium.ts'

test('refuses a CHROME_PATH that cannot be run', async () => {
  const launching = launchChromium({ ...process.env, CHROME_PATH: '/nowhere/chrome' })
  await expect(launching).rejects.toThrow('CHROME_PATH names /nowhere/chrome, which cannot be run.')
})

test('takes an empty CHROME_PATH for none', async () => {
  const browser = await launchChromium({ ...process.env, CHROME_PATH: '' })
  expect(browser.isConnected()).toBe(true)
  await browser.close()
})
