// Tests the exchange of a site, and what is left of builds that were killed.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { openWorkspace, recoverOutput } from './workspace.ts'

/** No process has this number: it is beyond the highest one of Linux. */
const deadProcess = 4_194_305

const siteIn = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8')

const buildInto = (output: string, text: string): void => {
  const workspace = openWorkspace(output)
  writeFileSync(join(workspace.newSite, 'index.html'), text)
  workspace.publish()
}

test('puts the new site in the place of the old one and leaves nothing beside it', async () => {
  const { path } = await folderOf({ '_site/index.html': 'old', '_site/gone.html': '' })
  buildInto(join(path, '_site'), 'new')
  expect(siteIn(join(path, '_site'))).toBe('new')
  expect(readdirSync(path)).toEqual(['_site'])
  expect(readdirSync(join(path, '_site'))).toEqual(['index.html'])
})

test('publishes where there was no site, in a folder that does not exist yet', async () => {
  const { path } = await folderOf({})
  buildInto(join(path, 'deep/inside/_site'), 'new')
  expect(siteIn(join(path, 'deep/inside/_site'))).toBe('new')
})

test('leaves the old site alone when a build is given up', async () => {
  const { path } = await folderOf({ '_site/index.html': 'old' })
  const workspace = openWorkspace(join(path, '_site'))
  writeFileSync(join(workspace.newSite, 'index.html'), 'half')
  workspace.discard()
  expect(siteIn(join(path, '_site'))).toBe('old')
  expect(readdirSync(path)).toEqual(['_site'])
})

test('puts the old site back after a kill between the two renames', async () => {
  const killed = `._site-${deadProcess}-0a1b2c3d`
  const { path } = await folderOf({
    [`${killed}/old-1/index.html`]: 'old',
    [`${killed}/new/index.html`]: 'new',
  })
  recoverOutput(join(path, '_site'))
  expect(siteIn(join(path, '_site'))).toBe('old')
  expect(readdirSync(path)).toEqual(['_site'])
})

test('removes what killed builds left and keeps the site that is there', async () => {
  const { path } = await folderOf({
    '_site/index.html': 'newest',
    [`._site-${deadProcess}-0a1b2c3d/new/index.html`]: 'half',
    [`._site-${deadProcess}-4e5f6a7b/old-1/index.html`]: 'older',
  })
  recoverOutput(join(path, '_site'))
  expect(siteIn(join(path, '_site'))).toBe('newest')
  expect(readdirSync(path)).toEqual(['_site'])
})

test('keeps the workspaces of running builds, of other outputs, and of people', async () => {
  const names = [
    `._site-${process.ppid}-0a1b2c3d`,
    `._site-x-${deadProcess}-0a1b2c3d`,
    `.other-${deadProcess}-0a1b2c3d`,
    '._site-backup',
    `_site-${deadProcess}-0a1b2c3d`,
  ]
  const { path } = await folderOf(Object.fromEntries(names.map((name) => [`${name}/new/index.html`, 'x'])))
  const open = openWorkspace(join(path, '_site'))
  recoverOutput(join(path, '_site'))
  expect(readdirSync(path).filter((name) => names.includes(name))).toHaveLength(names.length)
  expect(existsSync(open.newSite)).toBe(true)
})

test('takes a number of its own that it never opened for one of a dead process in another container', async () => {
  const { path } = await folderOf({ [`._site-${process.pid}-0a1b2c3d/old-1/index.html`]: 'old' })
  recoverOutput(join(path, '_site'))
  expect(siteIn(join(path, '_site'))).toBe('old')
})

test('two builds that end together both succeed, and the later one stays', async () => {
  const { path } = await folderOf({ '_site/index.html': 'old' })
  const output = join(path, '_site')
  const first = openWorkspace(output)
  const second = openWorkspace(output)
  writeFileSync(join(first.newSite, 'index.html'), 'first')
  writeFileSync(join(second.newSite, 'index.html'), 'second')
  first.publish()
  second.publish()
  expect(siteIn(output)).toBe('second')
  expect(readdirSync(path)).toEqual(['_site'])
})

const exchangeOften = (output: string, text: string): Promise<number | null> => {
  const program = `
    import { writeFileSync } from 'node:fs'
    import { openWorkspace, recoverOutput } from ${JSON.stringify(join(import.meta.dirname, 'workspace.ts'))}
    for (let build = 0; build < 60; build += 1) {
      recoverOutput(${JSON.stringify(output)})
      const workspace = openWorkspace(${JSON.stringify(output)})
      writeFileSync(workspace.newSite + '/index.html', ${JSON.stringify(text)})
      writeFileSync(workspace.newSite + '/feed.xml', ${JSON.stringify(text)})
      workspace.publish()
    }`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
  return new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'inherit' }).on('close', resolve)
  })
}

test('processes that exchange the same folder all the time never mix their sites', async () => {
  const { path } = await folderOf({})
  const output = join(path, '_site')
  expect(await Promise.all(['a', 'b', 'c'].map((text) => exchangeOften(output, text)))).toEqual([0, 0, 0])
  expect(readdirSync(path)).toEqual(['_site'])
  expect(readFileSync(join(output, 'feed.xml'), 'utf8')).toBe(siteIn(output))
})
