// Says where this project lies, wherever its commands are called from.
import { fileURLToPath } from 'node:url'

/** Absolute path of the folder with `package.json`. */
export const projectDir = fileURLToPath(new URL('../../', import.meta.url))
