// Checks which pages are loaded anew by themselves while somebody works on the site.
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { startLiveReload } from './live-reload.ts'
import { serveSite } from './serve-site.ts'

test('every page is, but not the one in which editors type', async () => {
  const page = '<!doctype html><title>x</title><body></body>'
  const { path: folder } = await folderOf({ 'index.html': page, 'admin/index.html': page })
  const reload = await startLiveReload(folder, 'waiting')
  const server = await serveSite({ folder, before: reload.answer })
  try {
    const read = async (path: string) => (await fetch(`http://127.0.0.1:${server.port}${path}`)).text()
    expect(await read('/')).toContain('/_dev/reload.js')
    expect(await read('/admin/')).toBe(page)
    expect(await read('/admin/anderes/')).toContain('waiting')
  } finally {
    await server.close()
  }
})
