// What is known of a new episode: typed, asked for, or proposed.
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { aShowFolder } from '../testing/a-show-folder.ts'
import { folderOf } from '../testing/folder-of.ts'
import { wordsFor } from '../words/words-for.ts'
import { collectAnswers, PersonLeft, type Questions } from './new-answers.ts'
import { readNewArguments } from './new-arguments.ts'
import { asker, droppedPath } from './new-questions.ts'
import { readSurroundings } from './new-show.ts'
import { printRefusal } from './print-refusal.ts'

const words = wordsFor('de')

const questionsFor = async (typed: readonly string[], tagTitle?: string): Promise<Questions> => {
  const folder = await folderOf(await aShowFolder())
  const { value: around } = await readSurroundings(folder.path)
  if (around === undefined) throw new Error('The show has mistakes.')
  return {
    typed: readNewArguments(typed, {}),
    asker: undefined,
    words,
    around,
    nowEpochMs: Date.UTC(2026, 10, 22, 7, 44),
    tagTitle,
    source: '/anderswo/07_mut-im-amt.final.wav',
  }
}

const collect = async (...typed: readonly string[]) => collectAnswers(await questionsFor(typed))

/** Gives what is printed where no answer comes of it. */
const refusal = (...typed: readonly string[]): Promise<string> =>
  collect('--summary', 'Worum es geht.', ...typed).then(
    (answers) => JSON.stringify(answers),
    (error: unknown) => printRefusal(error, words).replaceAll(/\s+/g, ' '),
  )

test('proposes title, newest season, next number, and the last full hour in the time zone of the show', async () => {
  expect(await collect('--summary', 'Worum es geht.')).toMatchObject({
    title: 'Mut im amt.final',
    season: 1,
    episode: 3,
    date: '2026-11-22 08:00',
  })
  const tagged = await collectAnswers(
    await questionsFor(['--summary', 'x', '--season', 'none'], 'Aus dem Tag'),
  )
  expect(tagged).toMatchObject({ title: 'Aus dem Tag', season: undefined, episode: 1 })
  expect(await collect('--draft')).toMatchObject({ summary: 'Mut im amt.final' })
})

test('a trailer and a bonus need no number, and may have one', async () => {
  const trailer = await collect('--summary', 'x', '--type', 'Trailer')
  expect(trailer).toMatchObject({ type: 'trailer', episode: undefined })
  expect(await collect('--summary', 'x', '--type', 'bonus', '--episode', '7')).toMatchObject({ episode: 7 })
  expect(await collect('--summary', 'x', '--type', 'full')).toMatchObject({ type: 'full', episode: 3 })
  expect(await refusal('--type', 'toString')).toContain('--type folge')
})

test('whoever hosts and is new may be a guest by name, and is added once', async () => {
  const { host, guest } = await collect('--summary', 'x', '--host', 'Nora Neu', '--guest', 'nora neu')
  expect([host.ids, [...host.added.keys()], guest.ids, guest.added.size]).toEqual([
    ['nora-neu'],
    ['nora-neu'],
    ['nora-neu'],
    0,
  ])
})

test('finds people by id and name, and makes new ones of names with roles', async () => {
  const { guest, topic } = await collect(
    ...['--summary', 'x', '--guest', 'gerda-gast; Helene HOST', '--guest', 'Ändré Neu, Leiter, Amt 3'],
    ...['--guest', '+Gerda Gasd', '--topic', 'Kinder, Küche'],
  )
  expect(guest.ids).toEqual(['gerda-gast', 'helene-host', 'aendre-neu', 'gerda-gasd'])
  expect(guest.added.get('aendre-neu')).toEqual({ name: 'Ändré Neu', role: 'Leiter, Amt 3' })
  expect(topic.added.get('kinder-kueche')).toEqual({ name: 'Kinder, Küche' })
})

test('says of every answer that does not fit what would', async () => {
  expect(await collect().catch((error: unknown) => printRefusal(error, words))).toContain('--summary')
  expect(await refusal('--title', '…')).toContain('als Titel nicht')
  expect(await refusal('--season', '9')).toContain('--season 1')
  expect(await refusal('--episode', '2')).toMatch(/02-mitte\.md.*--episode 3/)
  expect(await refusal('--episode', '0')).toContain('--episode 3')
  expect(await refusal('--date', '2024-13-01')).toContain('--date "2026-11-22 08:00"')
  expect(await refusal('--date', '2024-10-27 02:30')).toContain('genau einmal')
  expect(await refusal('--guest', 'Gerda Gasd')).toContain('--guest gerda-gast')
  expect(await refusal('--guest', 'xaver-unbekannt')).toContain('--guest "Vorname Nachname, Rolle"')
  expect(await refusal('--place', 'Bremen, Bremen, 53.08')).toContain('--place "Name, Bundesland')
  expect(await refusal('--place', 'Bremen, Bremen, 153, 8.8')).toContain('--place "Name, Bundesland')
  expect(await refusal('--place', 'Bremen, Bremen, 53.08, 8.8')).toContain('"ids":["bremen"]')
  expect(await refusal('--titel', 'x')).toContain('--title')
  expect(await refusal('--title', '--yes')).toContain('fehlt der Wert')
  expect(await refusal('a.wav', 'b.wav')).toContain('b.wav')
})

test('asks for what was not typed, takes proposals for empty lines, and asks again where an answer does not fit', async () => {
  const questions = await questionsFor(['--title', 'Mut'])
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.write(
    ['9', '1', 'serie', '', '', '', '', 'Worum es geht.', 'Gerda Gasd', '?', 'gerda-gast', '', ''].join('\n'),
  )
  input.write('\n')
  const answers = await collectAnswers({ ...questions, asker: asker({ input, output }) })
  expect(answers).toMatchObject({ title: 'Mut', season: 1, episode: 3, summary: 'Worum es geht.' })
  expect(answers.guest.ids).toEqual(['gerda-gast'])
  const printed = String(output.read())
  expect(printed).toMatch(
    /Staffel.*\[1\]: .*Staffel „9“.*Staffel.*\[1\]: .*Art.*\[folge\]: .*„serie“.*Es fehlt, worum es geht.*Gerda Gast.*: +Gerda Gast \(gerda-gast\)\n {2}Helene Host/s,
  )
  expect(printed).not.toContain('Titel')
})

test('ends without answers where the person leaves', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end('Ein Titel\n')
  const questions = { ...(await questionsFor([])), asker: asker({ input, output }) }
  await expect(collectAnswers(questions)).rejects.toBeInstanceOf(PersonLeft)
})

test('understands the paths that terminals write where a file is dropped onto them', () => {
  expect(["'/a b.wav'", '/a\\ b.wav', 'C:\\a\\b.wav', '"C:\\a b.wav"'].map(droppedPath)).toEqual([
    '/a b.wav',
    '/a b.wav',
    'C:\\a\\b.wav',
    'C:\\a b.wav',
  ])
})
