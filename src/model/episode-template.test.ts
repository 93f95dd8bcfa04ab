// The file that a new episode begins with.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldsDe } from '../words/fields-de.ts'
import { fieldsEn } from '../words/fields-en.ts'
import { episodeSchema } from './episode-schema.ts'
import { episodeTemplate } from './episode-template.ts'
import { parseEpisode } from './parse-episode.ts'
import { allKeys } from './schema-keys.ts'

const words = { more: 'Mehr.', notes: 'Notizen.' }
const values = {
  title: 'Mut',
  date: '2024-01-09 09:00',
  guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d01',
  season: 1,
  episode: 3,
  audio: '03-mut.mp3',
  summary: 'Worum es geht.',
}
const parse = (text: string) =>
  parseEpisode(
    { file: 'episodes/staffel-1/03-mut.md', text },
    { timeZone: 'Europe/Berlin', mintGuid: () => '' },
  )

test('explains every key of the schema, in German and in English', () => {
  const text = episodeTemplate(values, fieldsDe, words)
  for (const { path } of allKeys(episodeSchema).filter((key) => !key.path.includes('.')))
    expect(text).toMatch(new RegExp(`^# .+\\n#?${path}:`, 'm'))
  expect(text).toContain('# Titel der Folge, ohne Nummer')
  expect(episodeTemplate(values, fieldsEn, words)).toContain('# Chapters in the order of the recording')
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(200)
})

test('sets a key where its # is taken away', () => {
  const text = episodeTemplate(values, fieldsDe, words)
  const { value, problems } = parse(text.replace(/^#(chapters:| {2}- 00:)/gm, '$1'))
  expect(problems).toEqual([])
  expect(value?.episode.chapters.length).toBe(2)
})

test('keeps any title and summary as they are, whatever they contain', () => {
  const line = fc
    .string({ unit: fc.constantFrom(...'aä: #-"\'{}[]&*!|>%@`?,\\0🙂'), minLength: 1, maxLength: 40 })
    .map((text) => `x${text}x`)
  fc.assert(
    fc.property(line, line, (title, summary) => {
      const { value, problems } = parse(episodeTemplate({ ...values, title, summary }, fieldsDe, words))
      expect(problems).toEqual([])
      expect(value?.episode).toMatchObject({ title, summary })
    }),
  )
})
