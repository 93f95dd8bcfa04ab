// What the front matter of a page may say.
import { z } from 'zod'
import { line } from './field-schemas.ts'

export const pageSchema = z.strictObject({
  title: line(255),
  description: line(500),
  kind: z.enum(['imprint', 'privacy', 'accessibility']).optional(),
})
