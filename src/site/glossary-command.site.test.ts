// npm run glossary, as editors and transcribers use it.
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { aShowFolder } from '../testing/a-show-folder.ts'
import { folderOf } from '../testing/folder-of.ts'
import { runGlossaryCommand } from './glossary-command.ts'
import { projectDir } from './project-dir.ts'

const glossary = (folder: string, ...words: readonly string[]) => {
  const script = ['--import', 'tsx', 'scripts/glossary.ts', '--content', folder, ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    cwd: projectDir,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const transcript = 'WEBVTT\n\n00:00.000 --> 00:05.000\n<v Gerda Gast>Von Wolfsbug nach Wolfsbug.\n'

test('a form is added, found, and told to a transcriber', async () => {
  const folder = await folderOf(await aShowFolder({ 'transcripts/staffel-1/01-anfang.vtt': transcript }))
  const file = join(folder.path, 'episodes/glossary.yaml')
  expect(glossary(folder.path).stdout).toContain('In den Transkripten steht keine davon.')
  expect(glossary(folder.path, '--add', 'Wolfsbug', '--as', 'Wolfsburg')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/steht jetzt im Glossar[\s\S]*2-mal[\s\S]*--fix/),
  })
  const written = await readFile(file, 'utf8')
  expect(written).toContain('wolfsburg:\n  name: Wolfsburg\n  kind: place\n  heardAs:\n    - Wolfsbug\n')
  expect(glossary(folder.path, '--add', 'Wolfsbug', '--as', 'Wolfsburg').stdout).toContain(
    'Es ist nichts zu tun',
  )
  glossary(folder.path, '--add', 'Wolfspurg', '--as', 'Wolfsburg')
  expect(await readFile(file, 'utf8')).toBe(written.replace('- Wolfsbug\n', '- Wolfsbug\n    - Wolfspurg\n'))
  const shown = glossary(folder.path, '--lang', 'en')
  expect(shown.stdout).toMatch(
    /1 name with 2 wrong forms[\s\S]*“Wolfsbug” instead of “Wolfsburg”: 2 times[\s\S]*--fix/,
  )
  const prompt = glossary(folder.path, '--prompt', '--for', 'anfang')
  expect(prompt.stdout.trim().split('\n')).toHaveLength(1)
  expect(prompt).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/Wolfsburg.*Helene Host und Gerda Gast\.\n$/),
  })
  expect(glossary(folder.path, '--list', '--max', '1').stdout).toBe('Wolfsburg\n')
  expect(JSON.parse(glossary(folder.path, '--json').stdout)).toContainEqual({
    name: 'Wolfsburg',
    kind: 'place',
    heardAs: ['Wolfsbug', 'Wolfspurg'],
  })
})

test('refuses what it cannot do, says what would be right, and writes nothing', async () => {
  const folder = await folderOf(await aShowFolder())
  const said: string[] = []
  const spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'log')]
  for (const spy of spies) spy.mockImplementation((text: unknown) => void said.push(String(text)))
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
  })
  const refused = async (...words: readonly string[]) => {
    expect(await runGlossaryCommand(['--content', folder.path, ...words], {})).toBe(1)
    const [text, ...others] = said.splice(0)
    expect(others).toEqual([])
    expect(text).not.toMatch(/\n\s+at /)
    return text
  }
  expect(await refused('--add', 'und', '--as', 'Wolfsburg')).toContain('glossary.yaml:8:7  wolfsburg.heardAs')
  expect(await refused('--add', 'Gerda Gast', '--as', 'Wolfsburg')).toContain('ist selbst eine richtige Form')
  expect(await refused('--add', 'Wolfsbug')).toContain('--as "Wie richtig"')
  expect(await refused('--prompt', '--list')).toContain('gehen nicht zusammen')
  expect(await refused('--prompt', '--max', 'viele')).toContain('--max 224')
  expect(await refused('--prompt', '--for', 'anfnag')).toContain('--for staffel-1/01-anfang')
  expect(await refused('--promt')).toContain('--prompt')
  expect(await refused('--add', '--as', 'x')).toContain('--add')
  await expect(readFile(join(folder.path, 'episodes/glossary.yaml'))).rejects.toThrow('ENOENT')
  await folder.add({ 'episodes/glossary.yaml': 'a: { nam: A }\n' })
  expect(await refused('--prompt')).toContain('name')
})
