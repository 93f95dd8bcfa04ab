// What a recording says of itself that somebody hands in.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aWav } from '../testing/a-wav.ts'
import { folderOf } from '../testing/folder-of.ts'
import { describeRecording } from './describe-recording.ts'

const titled = (title: Buffer): Buffer => {
  const text = Buffer.concat([title, Buffer.alloc(2 - (title.length % 2))])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(text.length)
  const item = Buffer.concat([Buffer.from('INFOINAM'), size, text])
  const listSize = Buffer.alloc(4)
  listSize.writeUInt32LE(item.length)
  const wav = Buffer.concat([aWav({ seconds: 1 }), Buffer.from('LIST'), listSize, item])
  wav.writeUInt32LE(wav.length - 8, 4)
  return wav
}

const titleOf = async (title: Buffer): Promise<string | undefined> => {
  const { path } = await folderOf({ 'a.wav': titled(title) })
  return (await describeRecording(join(path, 'a.wav'))).title
}

test('the title of a WAV is read in the encoding it was written in', async () => {
  expect(await titleOf(Buffer.from('Mut für alle – „ja“'))).toBe('Mut für alle – „ja“')
  expect(await titleOf(Buffer.from('Mut für alle', 'latin1'))).toBe('Mut für alle')
  expect(await titleOf(Buffer.from('Mut'))).toBe('Mut')
})
