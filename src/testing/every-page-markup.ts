// Asks a validator whether pages are valid HTML and as accessible as markup can tell.
import { HtmlValidate } from 'html-validate'
import type { SitePage } from './site-pages.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A matter of taste: the serializer writes `<meta/>` and `<!doctype html>`, which mean the same.
    'void-style': 'off',
    'doctype-style': 'off',
    // For files of other hosts; these come with the page, from its own.
    'require-sri': 'off',
    // A recommendation for search engines: episodes keep the titles they were published with.
    'long-title': 'off',
  },
})

/** Gives one line for each thing that the validator objects to. */
export const markupComplaints = async (pages: readonly SitePage[]): Promise<readonly string[]> => {
  const complaints: string[] = []
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path)
    for (const { messages } of results)
      complaints.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`))
  }
  return complaints
}
