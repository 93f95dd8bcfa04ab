// Unpacks the Chromium that the npm package `@sparticuz/chromium` carries, with the libraries that a bare Linux lacks.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface UnpackedChromium {
  readonly executablePath: string
  /** What has to be added to the environment so that its libraries and fonts are found. */
  readonly env: Readonly<Record<string, string>>
}

/** The package's own list of fonts has fixed paths in it. */
const fontList = '<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n'

/** The package unpacks to wherever the temporary folder is while it is imported and called. */
const unpackInto = async (folder: string): Promise<void> => {
  const { TMPDIR: before } = process.env
  process.env['TMPDIR'] = folder
  // It only unpacks its libraries (NSS and others) where it believes to run on Amazon Linux.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  try {
    const { default: carried } = await import('@sparticuz/chromium')
    await carried.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontList)
}

/**
 * Takes a folder in which it may be unpacked already, or else is now: whole or not at all, because who is interrupted
 * would otherwise find half of it the next time. The package's own place is one for all users of a machine.
 */
export const unpackChromium = async (parent: string): Promise<UnpackedChromium> => {
  const folder = join(parent, 'chromium')
  if (!existsSync(folder)) {
    await mkdir(parent, { recursive: true })
    const beginning = await mkdtemp(`${folder}-`)
    try {
      await unpackInto(beginning)
      await rename(beginning, folder)
    } catch (error) {
      await rm(beginning, { recursive: true, force: true })
      if (!existsSync(folder)) throw error
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}
