// Front door for Eleventy's own command line: hands it to src/site.
import { join } from 'node:path'
import { register } from 'tsx/esm/api'
import { registerSite } from './src/site/register-site.ts'

// The pages are TSX, which no Node reads by itself.
register({ tsconfig: join(import.meta.dirname, 'tsconfig.json') })

export default registerSite
