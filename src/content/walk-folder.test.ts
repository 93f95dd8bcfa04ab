// Proves that folders are listed completely, in one order, and that nothing in them can lead astray.
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { walkFolder } from './walk-folder.ts'

const kindsIn = async (path: string): Promise<Readonly<Record<string, string>>> => {
  const listing = await walkFolder(path, 'episodes')
  return Object.fromEntries([...(listing?.entries ?? [])].map(([file, { kind }]) => [file, kind]))
}

test('a folder that is missing, or a file, is none', async () => {
  const { path } = await folderOf({ episodes: 'a file' })
  expect(await walkFolder(path, 'episodes')).toBeUndefined()
  expect(await walkFolder(path, 'transcripts')).toBeUndefined()
})

test('entries come in the order of their names, folder by folder', async () => {
  const { path } = await folderOf({
    'episodes/b.md': '',
    'episodes/B.md': '',
    'episodes/a/2.md': '',
    'episodes/a/10.md': '',
    'episodes/ä.md': '',
    'episodes/ｚ.md': '',
    'episodes/🎙.md': '',
  })
  const names = ['B.md', 'a', 'a/10.md', 'a/2.md', 'b.md', 'ä.md', '🎙.md', 'ｚ.md']
  expect(Object.keys(await kindsIn(path))).toEqual(names)
})

test('links are told apart by where they lead', async () => {
  const { path } = await folderOf({
    'outside/x.md': '',
    'episodes-2/y.md': '',
    'episodes/a/1.md': '',
    'episodes/inside.md': { linkTo: 'a/1.md' },
    'episodes/outside.md': { linkTo: '../outside/x.md' },
    'episodes/neighbour.md': { linkTo: '../episodes-2/y.md' },
    'episodes/twice.md': { linkTo: 'outside.md' },
    'episodes/nowhere.md': { linkTo: 'nothing.md' },
    'episodes/circle.md': { linkTo: 'circle.md' },
    'episodes/folder': { linkTo: 'a' },
    'episodes/away': { linkTo: '../outside' },
  })
  expect(await kindsIn(path)).toMatchObject({
    'inside.md': 'file',
    'outside.md': 'link-outside',
    'neighbour.md': 'link-outside',
    'twice.md': 'link-outside',
    'nowhere.md': 'dead-link',
    'circle.md': 'dead-link',
    folder: 'folder-link',
    away: 'folder-link',
  })
})

test('the folder itself may be a link', async () => {
  const { path } = await folderOf({ 'elsewhere/a.md': '', episodes: { linkTo: 'elsewhere' } })
  expect(await kindsIn(path)).toEqual({ 'a.md': 'file' })
})

test('a socket is no file: reading it would never end', async () => {
  const { path } = await folderOf({ 'episodes/': '' })
  const server = createServer().listen(join(path, 'episodes', 'a.md'))
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  expect(await kindsIn(path)).toEqual({ 'a.md': 'device' })
})

test('folders deeper than anybody would make them are not followed', async () => {
  const deep = Array.from({ length: 40 }, () => 'a').join('/')
  const { path } = await folderOf({ [`episodes/${deep}/x.md`]: '' })
  expect(Object.keys(await kindsIn(path)).length).toBeLessThan(20)
})
