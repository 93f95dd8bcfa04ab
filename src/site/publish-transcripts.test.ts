// Publishes transcripts on a real disk: every form, each made once and made anew when anything changed.
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aContentTranscript, aCue, aTranscript } from '../testing/a-transcript.ts'
import { folderHashes } from '../testing/folder-hashes.ts'
import { folderOf } from '../testing/folder-of.ts'
import { publishTranscripts } from './publish-transcripts.ts'

const catalogWith = (text: string) =>
  aCatalog({
    episodes: [
      anEpisode({
        transcripts: [
          aContentTranscript(aTranscript([aCue({ text })])),
          aContentTranscript(
            { ...aTranscript([aCue({ text: 'Good morning.' })]), language: 'en' },
            { file: 'staffel-1/01-anfang.en.vtt' },
          ),
        ],
      }),
    ],
  })

const vtt = 'folgen/anfang/anfang.vtt'
const english = 'folgen/anfang/anfang.en.vtt'

/** Gives a site that was published, and a way to publish the next one beside it. */
const published = async (text = 'Guten Tag.') => {
  const { path } = await folderOf({ 'old/': '', 'new/': '' })
  const [oldSite, newSite] = [join(path, 'old'), join(path, 'new')]
  await publishTranscripts(catalogWith(text), { newSite: oldSite, oldSite: undefined })
  const publishNext = (next: string) => publishTranscripts(catalogWith(next), { newSite, oldSite })
  const isLinked = async (file: string): Promise<boolean> =>
    (await stat(join(newSite, file))).ino === (await stat(join(oldSite, file))).ino
  return { oldSite, newSite, publishNext, isLinked }
}

test('writes every form of every language, and nothing that is published besides', async () => {
  const { oldSite } = await published()
  const names = Object.keys(await folderHashes(oldSite)).filter((name) => !name.startsWith('.'))
  const endings = ['html', 'json', 'md', 'srt', 'txt', 'vtt']
  expect(names.sort()).toEqual(
    [
      ...endings.map((ending) => `folgen/anfang/anfang.${ending}`),
      ...endings.map((ending) => `folgen/anfang/anfang.en.${ending}`),
    ].sort(),
  )
  expect(await readFile(join(oldSite, vtt), 'utf8')).toMatch(/^WEBVTT\n[\s\S]*Guten Tag\.\n$/)
})

test('links what is as it was, and gives the same site', async () => {
  const { oldSite, newSite, publishNext, isLinked } = await published()
  await publishNext('Guten Tag.')
  expect(await isLinked(vtt)).toBe(true)
  expect(await folderHashes(newSite)).toEqual(await folderHashes(oldSite))
})

test('makes anew what changed, though it is as long as before, and only that', async () => {
  const { newSite, publishNext, isLinked } = await published('Guten Tag.')
  await publishNext('Guten Tat.')
  expect(await readFile(join(newSite, vtt), 'utf8')).toContain('Guten Tat.')
  expect([await isLinked(vtt), await isLinked(english)]).toEqual([false, true])
})

test('makes anew what somebody changed in the old site, and leaves that untouched', async () => {
  const { oldSite, newSite, publishNext, isLinked } = await published()
  await writeFile(join(oldSite, 'folgen/anfang/anfang.md'), 'changed by hand')
  await publishNext('Guten Tag.')
  expect(await isLinked(vtt)).toBe(false)
  expect(await readFile(join(newSite, 'folgen/anfang/anfang.md'), 'utf8')).toContain('Guten Tag.')
  expect(await readFile(join(oldSite, 'folgen/anfang/anfang.md'), 'utf8')).toBe('changed by hand')
})

test.each(['', '{', '{}', '[1, null, ["a"], ["a", null]]', '[["staffel-1/01-anfang.vtt", {"made": 1}]]'])(
  'makes everything anew where the record of the old site is %s',
  async (record) => {
    const { oldSite, newSite, publishNext, isLinked } = await published()
    const whole = await folderHashes(oldSite)
    await writeFile(join(oldSite, '.transcripts.json'), record)
    await publishNext('Guten Tag.')
    expect([await isLinked(vtt), await isLinked(english)]).toEqual([false, false])
    expect(await folderHashes(newSite)).toEqual(whole)
  },
)

test('fails where a transcript cannot be read any more', async () => {
  const { path } = await folderOf({ 'new/': '' })
  const read = () => {
    throw new Error('gone')
  }
  const catalog = aCatalog({
    episodes: [anEpisode({ transcripts: [aContentTranscript(aTranscript(), { read })] })],
  })
  await expect(publishTranscripts(catalog, { newSite: path, oldSite: undefined })).rejects.toThrow('gone')
})
