// Tests development as somebody sees it who edits files and looks at the browser.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { aDraftFile, unpublishedFiles } from '../testing/an-unpublished-show.ts'
import type { Folder } from '../testing/folder-of.ts'
import { projectCopy } from '../testing/project-copy.ts'

interface Running {
  readonly url: string
  /** What was printed until now. */
  readonly printed: () => string
}

/** Runs `npm run dev` in the folder until the test ends. */
const develop = async ({ path }: Folder): Promise<Running> => {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    cwd: path,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  onTestFinished(async () => {
    const end = new Promise((resolve) => child.on('close', resolve))
    child.kill('SIGTERM')
    await end
  })
  return { url: `http://localhost:${port}`, printed: () => printed }
}

/** Asks until the answer is as expected. */
const until = async (url: string, isExpected: (text: string) => boolean): Promise<string> => {
  for (;;) {
    const text = await fetch(url).then(
      (response) => response.text(),
      () => '',
    )
    if (isExpected(text)) return text
    await setTimeout(50)
  }
}

/** Gathers what open pages are told, such as `event: built`. */
const listen = async (url: string): Promise<() => string> => {
  const response = await fetch(`${url}/_dev/events`)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const read = async (): Promise<void> => {
    const { value, done = true } = (await reader?.read()) ?? {}
    heard += value ?? ''
    if (!done) await read()
  }
  // The server goes away in the middle of it when the test ends.
  read().catch(() => undefined)
  return () => heard
}

test('edits of content, components and styles show by themselves; a mistake keeps the last good site', async () => {
  const project = await projectCopy(await aShowFolder())
  const { url } = await develop(project)
  const page = `${url}/folgen/anfang/`
  const shows = (text: string) => until(page, (html) => html.includes(text))
  await shows('Ein Anfang')
  await shows('/_dev/reload.js')
  const heard = await listen(url)

  await project.add({ 'episodes/staffel-1/01-anfang.md': anEpisodeFile({ title: 'Ganz anders' }) })
  await shows('Ganz anders')

  const frame = 'src/views/page-frame.tsx'
  const component = readFileSync(join(project.path, frame), 'utf8')
  await project.add({ [frame]: component.replace('<main ', '<main data-edited="yes" ') })
  await shows('data-edited="yes"')

  const styles = /\/assets\/site-\w+\.css/.exec(await shows('.css'))?.[0] ?? ''
  await project.add({ 'src/assets/styles/tokens.css': ':root { --edited: 1 }' })
  await until(page, (html) => html.includes('.css') && !html.includes(styles))

  await project.add({ 'episodes/staffel-1/01-anfang.md': anEpisodeFile({ guests: '[nobody]' }) })
  while (!heard().includes('„nobody“')) await setTimeout(50)
  expect(heard()).toMatch(/event: built\ndata: ""\n\n.*event: failed\ndata: "1 Problem im Inhalt/s)
  await shows('Ganz anders')
})

test('a draft shows with a mark and is named, until its file takes it back; the folder to upload stays as it was', async () => {
  const project = await projectCopy(await aShowFolder(unpublishedFiles))
  const { url, printed } = await develop(project)
  const page = `${url}/folgen/geheimakte-eins/`
  const marked = await until(page, (html) => html.includes('Geheimakte eins'))
  expect(marked).toContain('class="only-here"')
  await until(`${url}/feed.xml`, (feed) => feed.includes('Eine Mitte') && !feed.includes('Geheimakte'))
  while (!printed().includes('Nur in der Vorschau')) await setTimeout(50)
  expect(printed()).toContain(
    '\n  „Geheimakte zwei“ (erscheint am 24. Dezember 2099 um 09:00 Uhr)\n  „Geheimakte eins“ (Entwurf)\n',
  )
  const file = 'episodes/staffel-1/03-geheimakte-eins.md'
  await project.add({ [file]: aDraftFile({ draft: undefined }) })
  await until(page, (html) => html.includes('Geheimakte eins') && !html.includes('only-here'))
  await until(`${url}/feed.xml`, (feed) => feed.includes('Geheimakte eins'))
  expect(existsSync(join(project.path, '_site'))).toBe(false)
})
