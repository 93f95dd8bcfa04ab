// Tests that the lock is read, that it is not taken for content, and that a broken one does not pass for none.
import { expect, test } from 'vitest'
import { renderFeedLock } from '../contract/feed-lock.ts'
import { lockOf } from '../contract/published.ts'
import { aPublishedShow } from '../testing/a-published-show.ts'
import { aShowFolder } from '../testing/a-show-folder.ts'
import { type FolderEntry, folderOf } from '../testing/folder-of.ts'
import { readContent } from './read-content.ts'

const lock = lockOf(aPublishedShow())
const text = renderFeedLock(lock)
const file = 'episodes/feed.lock.json'

const readingWith = async (entry: FolderEntry | undefined, name = file) => {
  const { path } = await folderOf(await aShowFolder({ [name]: entry }))
  const mintGuid = () => '7e57ab1e-0000-4000-8000-000000000000'
  return readContent({ contentDir: path, cacheDir: `${path}/.cache`, mintGuid })
}

test.each([
  ['there is one', text],
  ['git has given it the line breaks of Windows', text.replaceAll('\n', '\r\n')],
])('gives the lock beside the content where %s', async (_, entry) => {
  const { value, problems, feedLock } = await readingWith(entry)
  expect(problems).toEqual([])
  expect(feedLock).toEqual(lock)
  expect(value?.episodes.map(({ transcripts }) => transcripts.length)).toEqual([1, 0])
})

test('gives none where there is none', async () => {
  expect(await readingWith(undefined)).toMatchObject({ problems: [], feedLock: undefined })
})

test.each<readonly [string, FolderEntry, string, string]>([
  ['cut off', text.slice(0, 100), 'lock-not-json', file],
  ['empty', '', 'lock-not-json', file],
  [
    'in another encoding',
    Buffer.from(text.replace('Die Mitte', 'Dié Mitte'), 'latin1'),
    'text-encoding',
    file,
  ],
  ['a link to elsewhere', { linkTo: '/etc/hostname' }, 'link-outside', file],
  ['a link to nowhere', { linkTo: 'nowhere.json' }, 'file-unreadable', file],
  ['a folder', '', 'not-a-file', `${file}/`],
])('gives no content where the lock is %s', async (_, entry, code, name) => {
  const { value, problems, feedLock } = await readingWith(entry, name)
  expect(value).toBeUndefined()
  expect(feedLock).toBeUndefined()
  expect(problems.map((problem) => [problem.file, problem.code])).toEqual([[file, code]])
})

test('an episode that lost its guid is offered the one the world knows it by', async () => {
  const files = await aShowFolder({ [file]: text })
  const without = Object.entries(files).map(([name, entry]) => [
    name,
    typeof entry === 'string' && name.endsWith('.md') ? entry.replace(/^guid: .*\n/m, '') : entry,
  ])
  const { path } = await folderOf(Object.fromEntries(without))
  const mintGuid = () => '7e57ab1e-0000-4000-8000-000000000000'
  const { problems } = await readContent({ contentDir: path, cacheDir: `${path}/.cache`, mintGuid })
  const known = lock.episodes.find(({ id }) => id === 'staffel-1/02-mitte')?.guid
  expect(problems.filter(({ code }) => code === 'guid-missing').map((one) => [one.file, one.facts])).toEqual([
    ['episodes/staffel-1/01-anfang.md', expect.objectContaining({ isKnown: expect.any(Boolean) })],
    ['episodes/staffel-1/02-mitte.md', { guid: known, isKnown: true }],
  ])
})
