// Turns the Markdown file of a page into a page.

import { problemAt } from './complaint.ts'
import { pageSchema } from './page-schema.ts'
import { outcomeOf, parseFields, problemsFrom, withoutConsequences } from './parse-fields.ts'
import { parseFileName } from './parse-file-name.ts'
import { parseFrontMatter } from './parse-front-matter.ts'
import { locateLater, parseYaml } from './parse-yaml.ts'
import type { Locate, Outcome, Problem } from './problem.ts'
import type { Page } from './registries.ts'
import { RESERVED_SLUGS } from './reserved-slugs.ts'
import type { SourceText } from './source-text.ts'

export interface ParsedPage {
  readonly page: Page
  /** Finds the place of a front-matter key. */
  readonly locate: Locate
  /** Line of the file on which `markdown` begins. */
  readonly markdownLine: number
}

/** Takes the text of a page's file (`episodes/<name>.md`); gives the page, or every problem of the file. */
export const parsePage = (source: SourceText): Outcome<ParsedPage> => {
  const name = parseFileName(source.file)
  const front = parseFrontMatter(source, () => ({ code: 'page-front-matter-missing', facts: {} }))
  const before = [...name.problems, ...reservedName(source.file, name.value?.id), ...front.problems]
  if (front.value === undefined) return { value: undefined, problems: before }
  const { yaml: yamlSource, markdown, markdownLine } = front.value
  const yaml = parseYaml(yamlSource)
  if (yaml.value === undefined) return { value: undefined, problems: [...before, ...yaml.problems] }
  const { fields, findings } = parseFields(pageSchema, 'page', yaml.value)
  const problems = [...before, ...withoutConsequences(yaml.problems, problemsFrom(findings, yaml.value))]
  const page: Page | undefined = fields &&
    name.value && {
      slug: name.value.id,
      title: fields.title,
      description: fields.description,
      kind: fields.kind ?? 'text',
      markdown,
    }
  return outcomeOf(page && { page, locate: locateLater(yamlSource), markdownLine }, problems)
}

const reservedName = (file: string, slug = ''): readonly Problem[] =>
  RESERVED_SLUGS.has(slug)
    ? [problemAt({ file, line: 1, column: 1 }, undefined, { code: 'slug-reserved', facts: { slug } })]
    : []
