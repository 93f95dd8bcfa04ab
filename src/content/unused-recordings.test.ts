// Which recordings may lie beside episodes without a word.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aShowFolder } from '../testing/a-show-folder.ts'
import { folderOf } from '../testing/folder-of.ts'
import { readContent } from './read-content.ts'

test('masters are welcome beside their episode, also before it has an MP3; others are not published', async () => {
  const endings = ['wav', 'flac', 'aiff', 'm4a', 'mov']
  const masters = endings.map((ending) => [`episodes/staffel-1/02-mitte.${ending}`, 'a master'])
  const { path } = await folderOf(
    await aShowFolder({ ...Object.fromEntries(masters), 'episodes/staffel-1/notizen.wav': 'a memo' }),
  )
  const { problems } = await readContent({
    contentDir: path,
    cacheDir: join(path, '.cache'),
    mintGuid: () => '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d09',
  })
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'audio-unused episodes/staffel-1/notizen.wav',
  ])
})
